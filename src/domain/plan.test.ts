import { describe, expect, test } from 'vitest';
import { KNOWN, planOf } from './fixtures/plan-samples.ts';
import { dayNumber, dayOf, isDay, lastDayOf, type Plan, problemOf } from './plan.ts';

describe('a plan is refused', () => {
  const { exercises } = planOf({});
  const [first] = exercises;
  const withDose = (change: object) =>
    planOf({ exercises: exercises.map((one) => ({ ...one, dose: { ...one.dose, ...change } })) });

  test.each<[string, Plan, string]>([
    ['without an exercise', planOf({ exercises: [] }), 'empty'],
    ['with more than 8', planOf({ exercises: Array(9).fill(first) }), 'out-of-range'],
    ['with an exercise twice', planOf({ exercises: Array(2).fill(first) }), 'repeated-exercise'],
    [
      'with an exercise that is not there',
      planOf({ exercises: exercises.slice(0, 1).map((one) => ({ ...one, exercise: 'sit-ups' })) }),
      'unknown-exercise',
    ],
    ['with a longer hold than its exercise allows', withDose({ holdSeconds: 31 }), 'out-of-range'],
    ['with no repetition', withDose({ repetitions: 0 }), 'out-of-range'],
    ['with half a repetition', withDose({ repetitions: 1.5 }), 'out-of-range'],
    ['with too many times a day', withDose({ timesPerDay: 4 }), 'out-of-range'],
    ['that starts on no day of the calendar', planOf({ start: '2026-02-30' }), 'out-of-range'],
    ['that starts before there were plans', planOf({ start: '2019-12-31' }), 'out-of-range'],
    ['of no weeks', planOf({ weeks: 0 }), 'out-of-range'],
    ['of more than a year', planOf({ weeks: 53 }), 'out-of-range'],
    ['with a note of 141 characters', planOf({ note: 'x'.repeat(141) }), 'out-of-range'],
    ['with a clinic of 61 characters', planOf({ clinic: 'x'.repeat(61) }), 'out-of-range'],
  ])('%s', (_, plan, problem) => {
    expect(problemOf(plan, KNOWN)).toBe(problem);
  });
});

test('a plan inside every range is accepted', () => {
  expect(problemOf(planOf({ start: '2026-12-01', weeks: 2, note: 'x'.repeat(140) }), KNOWN)).toBeUndefined();
});

test('a character outside the first plane counts once', () => {
  expect(problemOf(planOf({ note: '👍'.repeat(140) }), KNOWN)).toBeUndefined();
});

test('days are counted and found again', () => {
  for (const day of ['2020-01-01', '2024-02-29', '2026-10-25', '2109-09-17'])
    expect(dayOf(dayNumber(day))).toBe(day);
  expect(dayNumber('2020-03-01')).toBe(60);
});

test('a day that no calendar has is no day', () => {
  for (const day of ['2026-13-01', '2026-00-10', '2025-02-29', '26-01-01', '2109-09-19', 'today', ''])
    expect(isDay(day), day).toBe(false);
});

test('a plan of 2 weeks has 14 days', () => {
  expect(lastDayOf({ weeks: 2 }, '2026-12-01')).toBe('2026-12-14');
  expect(lastDayOf({ weeks: undefined }, '2026-12-01')).toBeUndefined();
});
