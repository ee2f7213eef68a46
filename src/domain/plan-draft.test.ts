import { expect, test } from 'vitest';
import { KNOWN, planOf } from './fixtures/plan-samples.ts';
import type { Plan } from './plan.ts';
import {
  addExercise,
  draftFromText,
  draftToText,
  EMPTY_PLAN,
  moveExercise,
  removeExercise,
  setDose,
  startFrom,
} from './plan-draft.ts';

const idsOf = ({ exercises }: Pick<Plan, 'exercises'>) =>
  exercises.map(({ exercise }) => exercise.slice(-1)).join('');
const known = KNOWN.map((one, index) => ({
  ...one,
  group: index < 3 ? ('first' as const) : ('when-turning-is-easier' as const),
}));

test('a starting point has its exercises in their order, with their usual doses', () => {
  expect(idsOf({ exercises: startFrom('first', known) })).toBe('123');
  expect(idsOf({ exercises: startFrom('all', known) })).toBe('12345678');
  expect(startFrom('empty', known)).toEqual([]);
  expect(startFrom('first', known)[0]?.dose).toEqual({ holdSeconds: 5, repetitions: 5, timesPerDay: 1 });
});

test('an exercise is added once, and the ninth has no room', () => {
  const plan = KNOWN.reduce(addExercise, planOf({}));

  expect(idsOf(plan)).toBe('32514678');
});

test.each([
  ['up', 'exercise-2', 0, '235'],
  ['down', 'exercise-3', 1, '235'],
  ['to the end', 'exercise-3', 99, '253'],
  ['before the first', 'exercise-3', -1, '325'],
  ['that is not there', 'exercise-9', 0, '325'],
])('an exercise moves: %s', (_, id, to, expected) => {
  expect(idsOf(moveExercise(planOf({}), id, to))).toBe(expected);
});

test('an exercise is removed, and another keeps its dose', () => {
  const plan = removeExercise(setDose(planOf({}), 'exercise-5', { repetitions: 2 }), 'exercise-3');

  expect(idsOf(plan)).toBe('25');
  expect(plan.exercises.map(({ dose }) => dose.repetitions)).toEqual([5, 2]);
});

test('a draft comes back from its text, without an exercise too', () => {
  for (const plan of [EMPTY_PLAN, planOf({ note: 'Start on the left.', weeks: 2, start: '2026-12-01' })])
    expect(draftFromText(draftToText(plan), KNOWN)).toEqual(plan);
});

test.each([
  ['no JSON', '{'],
  ['null', 'null'],
  ['a number', '7'],
  ['another version', '{"version":2,"exercises":[]}'],
  ['an exercise that is not there', '{"version":1,"exercises":[{"exercise":"x","dose":{}}]}'],
  [
    'a dose out of range',
    '{"version":1,"exercises":[{"exercise":"exercise-1","dose":{"holdSeconds":99,"repetitions":1,"timesPerDay":1}}]}',
  ],
  ['a list of nothing', '{"version":1,"exercises":[null]}'],
  ['a prototype in place of fields', '{"__proto__":{"version":1,"exercises":[]}}'],
])('%s is no draft', (_, text) => {
  expect(draftFromText(text, KNOWN)).toBeUndefined();
});

test('stored words and days that are none are left out', () => {
  const text = '{"version":1,"exercises":[],"start":"soon","weeks":900,"note":7,"clinic":"a\\u202eb"}';

  expect(draftFromText(text, KNOWN)).toEqual({ ...EMPTY_PLAN, clinic: 'ab' });
});
