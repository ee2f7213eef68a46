import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IDLE, step } from './session.ts';
import { readMemory, writeMemory } from './session-memory.ts';
import { buildTimeline } from './timeline.ts';
import { partOf, type SessionExercise } from './timeline-part.ts';

const scalene: SessionExercise = {
  id: 'scalene-stretch',
  title: 'Scalene stretch',
  start: 'Sit tall.',
  steps: [
    { id: 'tilt', text: 'Tilt.', held: false },
    { id: 'hold', text: 'Hold.', held: true },
  ],
  dose: {
    holdSeconds: { min: 15, max: 20, default: 15 },
    repetitions: { min: 1, max: 3, default: 2 },
    sides: 'together',
    firstSide: undefined,
  },
  pace: { moveSeconds: 4, restSeconds: 6 },
};
const chosen = { doses: [{ holdSeconds: 15, repetitions: 2 }], getReadySeconds: 5 };
// 0 get ready, 5 move, 9 hold, 24 rest, 30 move, 34 hold, 49 rest, 55 finish
const timeline = buildTimeline([partOf(scalene, { holdSeconds: 15, repetitions: 2 })], chosen);
const NOON = Date.UTC(2026, 10, 24, 12);
const MINUTE = 60_000;
const saved = writeMemory([scalene], chosen, { position: 40, heldAt: [9] }, NOON);

test('a session that was cut off is found again, with what was done', () => {
  expect(readMemory([scalene], saved, NOON + 5 * MINUTE)).toEqual({ ...chosen, position: 40, heldAt: [9] });
});

test('a found session goes on at the way into the hold that was cut off', () => {
  const found = readMemory([scalene], saved, NOON + MINUTE);
  const state = step(timeline, IDLE, {
    type: 'restore',
    position: found?.position ?? 0,
    heldAt: found?.heldAt ?? [],
  });

  expect(state).toMatchObject({ status: 'running', position: 30, heldAt: [9] });
});

test('a session that was cut off in a rest goes on there: the hold before it is not done again', () => {
  const state = step(timeline, IDLE, { type: 'restore', position: 27, heldAt: [9] });

  expect(state).toMatchObject({ status: 'running', position: 24, heldAt: [9] });
});

test('a session of hours ago is not offered, nor one from the future', () => {
  expect(readMemory([scalene], saved, NOON + 4 * 60 * MINUTE)).toBeUndefined();
  expect(readMemory([scalene], saved, NOON - MINUTE)).toBeUndefined();
});

test('a session of another exercise is not offered', () => {
  expect(readMemory([{ ...scalene, id: 'neck-tilt' }], saved, NOON)).toBeUndefined();
});

test('a session whose dose or pace has changed since is not offered', () => {
  expect(readMemory([{ ...scalene, pace: { moveSeconds: 5, restSeconds: 6 } }], saved, NOON)).toBeUndefined();
});

test('a hold that the timeline does not have is not taken for done', () => {
  const forged = writeMemory([scalene], chosen, { position: 40, heldAt: [9, 10, 11] }, NOON);

  expect(readMemory([scalene], forged, NOON)?.heldAt).toEqual([9]);
});

test('whatever a device holds, it is read without harm', () => {
  const almost = fc
    .dictionary(
      fc.constantFrom('wall', 'ids', 'doses', 'getReadySeconds', 'durationSeconds', 'position', 'heldAt'),
      fc.jsonValue(),
    )
    .map((broken) => JSON.stringify({ ...JSON.parse(saved), ...broken }));
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), almost), (text) => {
      const found = readMemory([scalene], text, NOON);
      if (!found) return;
      expect(found.position).toBeGreaterThan(0);
      expect(found.position).toBeLessThan(timeline.durationSeconds + 60);
    }),
  );
});
