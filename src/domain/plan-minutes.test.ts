import { expect, test } from 'vitest';
import { secondsOfSession, secondsPerDay, wholeMinutes } from './plan-minutes.ts';
import type { SessionExercise } from './timeline-part.ts';

const range = { min: 1, max: 30, default: 5 };
const exercise = (id: string, sides: 'together' | 'alternating'): SessionExercise => ({
  id,
  title: id,
  start: 'Sit tall.',
  pace: { moveSeconds: 4, restSeconds: 2 },
  steps: [{ id: 'hold', text: 'Hold.', held: true }],
  dose: {
    holdSeconds: range,
    repetitions: range,
    sides,
    firstSide: sides === 'together' ? undefined : 'left',
  },
});
const known = [exercise('tilt', 'together'), exercise('turn', 'alternating')];
const planned = (id: string, timesPerDay: number) => ({
  exercise: id,
  dose: { holdSeconds: 5, repetitions: 5, timesPerDay },
});

test('a day has each exercise as often as its dose says', () => {
  const once = secondsPerDay({ exercises: [planned('tilt', 1)] }, known);

  expect(secondsPerDay({ exercises: [planned('tilt', 3)] }, known)).toBe(once * 3);
  expect(once).toBe(5 + 5 * (4 + 5 + 2));
});

test('a day in which every exercise is done once is one session', () => {
  const exercises = [planned('tilt', 1), planned('turn', 1)];

  expect(secondsPerDay({ exercises }, known)).toBe(secondsOfSession({ exercises }, known));
});

test('what is done more often than the rest has sessions of its own', () => {
  const exercises = [planned('tilt', 1), planned('turn', 3)];
  const turn = secondsOfSession({ exercises: [planned('turn', 1)] }, known);

  expect(secondsPerDay({ exercises }, known)).toBe(secondsOfSession({ exercises }, known) + 2 * turn);
});

test('both sides take twice the time', () => {
  const [tilt, turn] = ['tilt', 'turn'].map(
    (id) => secondsOfSession({ exercises: [planned(id, 1)] }, known) - 5,
  );

  expect(turn).toBe((tilt ?? 0) * 2);
});

test('a session has every exercise once, and time to change position', () => {
  const both = secondsOfSession({ exercises: [planned('tilt', 1), planned('turn', 3)] }, known);

  expect(both).toBe(5 + 55 + 15 + 110);
});

test('nothing takes no time, but is not called 0 minutes', () => {
  expect(secondsOfSession({ exercises: [] }, known)).toBe(0);
  expect(wholeMinutes(0)).toBe(1);
  expect(wholeMinutes(100)).toBe(2);
});
