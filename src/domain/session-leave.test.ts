/** Leaving out one exercise of several. */
import { expect, test } from 'vitest';
import { EXAMPLE_PART } from './example-part.ts';
import { IDLE, type SessionEvent, step } from './session.ts';
import { buildTimeline } from './timeline.ts';

const part = { ...EXAMPLE_PART, sides: 'together', firstSide: undefined, repetitions: 1 } as const;
// 0 get ready, 5 move, 9 hold, 24 rest, 30 change position, 45 move, 49 hold, 64 rest, 70 finish
const two = buildTimeline([part, part], { getReadySeconds: 5 });
const sessionAfter = (...events: readonly SessionEvent[]) =>
  events.reduce((state, event) => step(two, state, event), IDLE);
const start = { type: 'start' } as const;
const resume = { type: 'resume' } as const;
const at = (type: 'hurts' | 'leave', position: number) => ({ type, position }) as const;

test('leaving an exercise out leads to the next one, which waits for its person', () => {
  expect(sessionAfter(start, at('leave', 12))).toMatchObject({ status: 'paused', position: 30, heldAt: [] });
});

test('it leads out of It hurts too, and never starts anything by itself', () => {
  expect(sessionAfter(start, at('hurts', 12), at('leave', 12))).toMatchObject({
    status: 'paused',
    position: 30,
  });
});

test('it ends the session where no exercise follows', () => {
  expect(sessionAfter(start, at('leave', 12), resume, at('leave', 31))).toMatchObject({
    status: 'finished',
    heldAt: [],
  });
});
