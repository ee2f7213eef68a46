import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXAMPLE_PART } from './example-part.ts';
import { IDLE, type SessionEvent, type SessionState, step } from './session.ts';
import { isComplete, summarise } from './session-summary.ts';
import { buildTimeline } from './timeline.ts';

// 0 get ready, 5 move, 9 hold, 24 rest, 30 move, 34 hold, 49 rest, 55 change side,
// 60 move, 64 hold, 79 rest, 85 move, 89 hold, 104 rest, 110 finish
const timeline = buildTimeline([EXAMPLE_PART], { getReadySeconds: 5 });
const sessionAfter = (...events: readonly SessionEvent[]): SessionState =>
  events.reduce((state, event) => step(timeline, state, event), IDLE);
const start = { type: 'start' } as const;
const resume = { type: 'resume' } as const;
const at = (type: 'tick' | 'pause' | 'back' | 'skip' | 'leave' | 'stop' | 'hurts', position: number) =>
  ({ type, position }) as const;
const heldOf = (state: SessionState) => summarise(timeline, state).map(({ side, held }) => `${side} ${held}`);

test('nothing happens before Start', () => {
  expect(sessionAfter(at('tick', 20), at('pause', 20), resume, at('skip', 20))).toEqual(IDLE);
});

test('a second press of Start changes nothing', () => {
  const running = sessionAfter(start, at('tick', 12));

  expect(step(timeline, running, start)).toEqual(running);
});

test('a paused session stays where it was', () => {
  expect(sessionAfter(start, at('pause', 14), at('tick', 60))).toMatchObject({
    status: 'paused',
    position: 14,
  });
});

test('a hold done in two parts is done', () => {
  expect(heldOf(sessionAfter(start, at('pause', 14), resume, at('tick', 25)))).toEqual(['left 1', 'right 0']);
});

test('a session that ran to its end is finished, with every hold done', () => {
  const state = sessionAfter(start, at('tick', 500));

  expect(state).toMatchObject({ status: 'finished', position: timeline.durationSeconds });
  expect(isComplete(summarise(timeline, state))).toBe(true);
});

test('a skipped hold is not done', () => {
  const state = sessionAfter(start, at('skip', 12), at('tick', 500));

  expect(heldOf(state)).toEqual(['left 1', 'right 2']);
  expect(isComplete(summarise(timeline, state))).toBe(false);
});

test('Skip leads to what comes next: out of the hold first, not into the next one', () => {
  expect(sessionAfter(start, at('skip', 12)).position).toBe(24);
  expect(sessionAfter(start, at('skip', 2)).position).toBe(5);
});

test('Skip at the end finishes', () => {
  expect(sessionAfter(start, at('tick', 105), at('skip', 105)).status).toBe('finished');
});

test('Back leads to the start of the present phase, and at its start to the one before', () => {
  expect(sessionAfter(start, at('back', 20)).position).toBe(9);
  expect(sessionAfter(start, at('back', 10)).position).toBe(5);
  expect(sessionAfter(start, at('back', 1)).position).toBe(0);
});

test('a hold that was left half way by Back has to be done whole to count', () => {
  expect(heldOf(sessionAfter(start, at('back', 20), at('tick', 20)))).toEqual(['left 0', 'right 0']);
  expect(heldOf(sessionAfter(start, at('back', 20), at('tick', 24)))).toEqual(['left 1', 'right 0']);
});

test('going back over a hold that is done does not count it twice', () => {
  expect(heldOf(sessionAfter(start, at('back', 25), at('back', 24.5), at('tick', 26)))).toEqual([
    'left 1',
    'right 0',
  ]);
});

test('Back and Skip move a paused session without setting it going', () => {
  expect(sessionAfter(start, at('pause', 12), at('skip', 12))).toMatchObject({
    status: 'paused',
    position: 24,
  });
});

test('a gap pauses at the point where it was last followed', () => {
  const state = sessionAfter(start, at('tick', 12), { type: 'lose', position: 12, because: 'unseen' });

  expect(state).toMatchObject({ status: 'paused', pausedBecause: 'unseen', position: 12, heldAt: [] });
});

test('repeating a hold begins with the way into it', () => {
  const lost = sessionAfter(start, { type: 'lose', position: 12, because: 'unseen' });

  expect(step(timeline, lost, { type: 'repeat' })).toMatchObject({ status: 'running', position: 5 });
});

test('repeating a hold begins with all its steps, because the pause may have undone them', () => {
  const twoSteps = buildTimeline(
    [
      {
        moves: ['turn', 'chin-down'],
        held: 'hold',
        returns: [],
        sides: 'together',
        firstSide: undefined,
        pace: { moveSeconds: 4, restSeconds: 6 },
        holdSeconds: 15,
        repetitions: 1,
      },
    ],
    { getReadySeconds: 5 },
  );
  const inHold = { ...IDLE, status: 'paused', position: 20 } as const;

  expect(step(twoSteps, inHold, { type: 'repeat' })).toMatchObject({ status: 'running', position: 5 });
});

test('Stop keeps the count and the place, and can be taken back', () => {
  const stopped = sessionAfter(start, at('stop', 40));

  expect(stopped).toMatchObject({ status: 'stopped', position: 40 });
  expect(heldOf(stopped)).toEqual(['left 1', 'right 0']);
  expect(step(timeline, stopped, resume)).toMatchObject({ status: 'running', position: 40 });
});

test('It hurts stops the clock before the way into the hold, also when paused', () => {
  expect(sessionAfter(start, at('hurts', 14), at('tick', 60))).toMatchObject({
    status: 'hurts',
    position: 5,
  });
  expect(sessionAfter(start, at('pause', 14), at('hurts', 60))).toMatchObject({
    status: 'hurts',
    position: 5,
  });
});

test('the way back from It hurts leads to a session that waits, and then into the hold from its start', () => {
  const back = sessionAfter(start, at('hurts', 14), at('pause', 14));

  expect(back).toMatchObject({ status: 'paused', position: 5 });
  expect(heldOf(step(timeline, step(timeline, back, resume), at('tick', 14)))).toEqual(['left 0', 'right 0']);
  expect(heldOf(step(timeline, step(timeline, back, resume), at('tick', 25)))).toEqual(['left 1', 'right 0']);
});

test('a hold that had come to its end when it hurt is not asked for again', () => {
  expect(sessionAfter(start, at('hurts', 26))).toMatchObject({ status: 'hurts', position: 24 });
});

test('pain in the very last moment is still heard, and does not undo the end', () => {
  const hurts = sessionAfter(start, at('tick', 500), at('hurts', 500));

  expect(hurts.status).toBe('hurts');
  expect(step(timeline, hurts, resume).status).toBe('finished');
  expect(step(timeline, hurts, at('pause', 500)).status).toBe('finished');
});

test('without a clock each cue lasts until the person says that it is done', () => {
  const next = { type: 'next' } as const;

  expect(sessionAfter(start, next, next).position).toBe(9);
  expect(heldOf(sessionAfter(start, next, next))).toEqual(['left 0', 'right 0']);
  expect(heldOf(sessionAfter(start, next, next, next))).toEqual(['left 1', 'right 0']);
});

test('Restart begins again with nothing done', () => {
  expect(sessionAfter(start, at('tick', 500), { type: 'restart' })).toEqual({ ...IDLE, status: 'running' });
});

test('a clock that reads earlier than before does not take the session back', () => {
  expect(sessionAfter(start, at('tick', 20), at('tick', 19.9)).position).toBe(20);
});

test('Back pressed at the very end does not take the end back', () => {
  const ended = sessionAfter(start, at('back', timeline.durationSeconds + 10));

  expect(ended).toMatchObject({ status: 'finished', position: timeline.durationSeconds });
});

describe('whatever is pressed', () => {
  const anyPosition = fc.double({ min: 0, max: 200, noNaN: true });
  const anyEvent: fc.Arbitrary<SessionEvent> = fc.oneof(
    fc.record({ type: fc.constantFrom('start', 'resume', 'repeat', 'restart', 'next') }),
    fc.record({
      type: fc.constantFrom('tick', 'pause', 'back', 'skip', 'stop', 'hurts'),
      position: anyPosition,
    }),
    fc.record({
      type: fc.constant('lose'),
      position: anyPosition,
      because: fc.constantFrom('unseen', 'interrupted'),
    }),
  );
  const anyRun = fc.array(anyEvent, { maxLength: 40 });

  test('the position stays on the timeline, and only whole holds count', () => {
    fc.assert(
      fc.property(anyRun, (events) => {
        const state = sessionAfter(...events);
        expect(state.position).toBeGreaterThanOrEqual(0);
        expect(state.position).toBeLessThanOrEqual(timeline.durationSeconds);
        for (const { planned, held } of summarise(timeline, state)) expect(held).toBeLessThanOrEqual(planned);
      }),
    );
  });

  test('it is finished when its end is reached, unless it hurts, and not before', () => {
    fc.assert(
      fc.property(anyRun, (events) => {
        const { status, position } = sessionAfter(...events);
        if (status !== 'hurts') expect(status === 'finished').toBe(position === timeline.durationSeconds);
      }),
    );
  });
});
