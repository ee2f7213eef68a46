import { describe, expect, test } from 'vitest';
import strings from '../../../content/ui/en.json' with { type: 'json' };
import { buildTimeline, type Timeline } from '../../domain/timeline.ts';
import { partOf, type SessionExercise } from '../../domain/timeline-part.ts';
import { lookup } from '../../i18n/fill.ts';
import { cueWords } from './cue-words.ts';

const words = lookup(strings, 'en');
const turning: SessionExercise = {
  id: 'turning',
  title: 'Turning',
  start: 'Sit tall.',
  steps: [
    { id: 'turn', text: 'Turn to the right.', otherSide: 'Turn to the left.', held: false },
    { id: 'hold', text: 'Hold for {hold}.', held: true },
    { id: 'back', text: 'Turn back to the middle.', held: false },
  ],
  dose: {
    holdSeconds: { min: 5, max: 7, default: 5 },
    repetitions: { min: 1, max: 5, default: 2 },
    sides: 'alternating',
    firstSide: 'right',
  },
  pace: { moveSeconds: 2, restSeconds: 2 },
};
const tilt: SessionExercise = {
  ...turning,
  id: 'tilt',
  title: 'Tilt',
  dose: { ...turning.dose, sides: 'together', firstSide: undefined },
};
const stretch: SessionExercise = {
  ...turning,
  id: 'stretch',
  title: 'Stretch',
  steps: [
    { id: 'tilt', text: 'Tilt right.', otherSide: 'Tilt left.', held: false },
    { id: 'hold', text: 'Hold for {holdDefault}.', held: true },
    { id: 'up', text: 'Come up.', held: false },
  ],
  dose: { ...turning.dose, sides: 'one-then-other', firstSide: 'left' },
};
const dose = { holdSeconds: 6, repetitions: 2 };
const timelineOf = (...exercises: readonly SessionExercise[]): Timeline =>
  buildTimeline(
    exercises.map((exercise) => partOf(exercise, dose)),
    { getReadySeconds: 5 },
  );
const toldIn = (...exercises: readonly SessionExercise[]) =>
  timelineOf(...exercises).cues.map((cue) =>
    cueWords(
      cue,
      exercises.map((exercise) => ({ exercise, dose })),
      words,
    ),
  );

test('the chosen hold is the one that is said, not the range', () => {
  expect(toldIn(turning).find(({ word }) => word === 'Hold')?.sentence).toBe('Hold for 6 seconds.');
});

test('the other side has its own words', () => {
  const sentences = toldIn(turning)
    .filter(({ word }) => word === 'Move slowly')
    .map(({ side, sentence }) => [side, sentence]);

  expect(sentences.slice(0, 2)).toEqual([
    ['To the right', 'Turn to the right.'],
    ['To the left', 'Turn to the left.'],
  ]);
});

test('in a stretch, a side is the one that is stretched', () => {
  const told = toldIn(stretch);

  expect(told[0]?.side).toBe('Stretch the left side first');
  expect(told.find(({ word }) => word === 'Hold')).toMatchObject({
    side: 'Left side stretched',
    sentence: 'Hold for 6 seconds.',
  });
  expect(told.find(({ word }) => word === 'Change sides')).toMatchObject({
    side: 'Stretch the right side next',
    sentence: 'Now stretch the right side. Turn or tilt to the left.',
  });
});

test('by ear alone every hold has its side, its seconds and its number', () => {
  const holds = toldIn(turning)
    .filter(({ word }) => word === 'Hold')
    .map(({ spoken }) => spoken[0]);

  expect(holds).toEqual([
    'Hold. To the right. 6 seconds. Repetition 1 of 2.',
    'Hold. To the left. 6 seconds. Repetition 1 of 2.',
    'Hold. To the right. 6 seconds. Repetition 2 of 2.',
    'Hold. To the left. 6 seconds. Repetition 2 of 2.',
  ]);
});

test('a step has shorter forms, for a moment that is too short for the whole of it', () => {
  const moves = toldIn(turning)
    .filter(({ word }) => word === 'Move slowly')
    .map(({ spoken }) => spoken);

  expect(moves[1]).toEqual(['Turn to the left.', 'Turn to the left.', 'Now to the left.', 'Left.']);
});

test('in a stretch the bare side is never said: it would not tell which way to move', () => {
  const forms = toldIn(stretch).flatMap(({ spoken }) => spoken);

  expect(forms).not.toContain('Left.');
  expect(forms).not.toContain('Right.');
});

test('the next exercise is named before it begins', () => {
  const next = toldIn(turning, tilt).find(({ word }) => word.startsWith('Next'));

  expect(next).toMatchObject({
    word: 'Next: Tilt',
    sentence: 'Sit tall.',
    side: '',
    repetition: '2 repetitions',
  });
});

describe('what is said', () => {
  test.each([[[turning]], [[tilt]], [[stretch]], [[turning, tilt]]])(
    'never leaves a word open',
    (exercises) => {
      for (const { unit, ...told } of toldIn(...exercises)) {
        expect(Object.values(told).flat().join(' ')).not.toMatch(/\{|\b[a-z]+\.[a-z]/);
      }
    },
  );

  test('is never the same twice in a row', () => {
    for (const exercises of [[turning], [tilt], [stretch]]) {
      const spoken = toldIn(...exercises).map((told) => told.spoken[0]);
      expect(spoken.filter((said, index) => said === spoken[index - 1])).toEqual([]);
    }
  });
});
