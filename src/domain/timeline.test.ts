import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sides } from './dose.ts';
import { EXAMPLE_PART } from './example-part.ts';
import { buildTimeline, CHANGE_POSITION_SECONDS, minutesOf } from './timeline.ts';
import { partOf, type SessionExercise, type TimelinePart } from './timeline-part.ts';
import { cueAt, phaseAt } from './timeline-place.ts';

const scalene: TimelinePart = { ...EXAMPLE_PART, moves: ['hands-behind', 'tilt'], repetitions: 3 };
const turning: TimelinePart = {
  ...scalene,
  sides: 'alternating',
  firstSide: 'right',
  holdSeconds: 5,
  repetitions: 5,
};
const tilt: TimelinePart = { ...scalene, sides: 'together', firstSide: undefined };

const anySides = fc.constantFrom<Sides>('together', 'one-then-other', 'alternating');
const ids = fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: 4 });
const anyPart: fc.Arbitrary<TimelinePart> = fc.record({
  moves: ids,
  held: fc.constant('hold'),
  returns: ids,
  sides: anySides,
  firstSide: fc.constantFrom('left', 'right'),
  pace: fc.record({
    moveSeconds: fc.integer({ min: 0, max: 20 }),
    restSeconds: fc.integer({ min: 0, max: 20 }),
  }),
  holdSeconds: fc.integer({ min: 1, max: 60 }),
  repetitions: fc.integer({ min: 1, max: 12 }),
});
const anySession = fc.record({
  parts: fc.array(anyPart, { minLength: 1, maxLength: 5 }),
  getReadySeconds: fc.integer({ min: 0, max: 60 }),
});
const holdsOf = (part: TimelinePart) =>
  buildTimeline([part], { getReadySeconds: 5 })
    .cues.filter(({ kind }) => kind === 'hold')
    .map(({ side, repetition }) => `${side ?? ''}${repetition}`);

describe('every timeline', () => {
  const every = (
    check: (timeline: ReturnType<typeof buildTimeline>, parts: readonly TimelinePart[]) => void,
  ) =>
    fc.assert(
      fc.property(anySession, ({ parts, getReadySeconds }) =>
        check(buildTimeline(parts, { getReadySeconds }), parts),
      ),
    );

  test('follows cue on cue, without gap or overlap', () =>
    every(({ cues }) => {
      cues.slice(1).forEach((cue, index) => {
        const before = cues[index];
        expect(cue.at).toBeCloseTo((before?.at ?? 0) + (before?.seconds ?? 0), 6);
        expect(cue.at).toBeGreaterThan(before?.at ?? 0);
      });
      expect(cues[0]?.at).toBe(0);
    }));

  test('lasts as long as its cues together', () =>
    every(({ cues, durationSeconds }) => {
      expect(cues.reduce((sum, { seconds }) => sum + seconds, 0)).toBeCloseTo(durationSeconds, 6);
    }));

  test('ends with the one finish', () =>
    every(({ cues, durationSeconds }) => {
      expect(cues.filter(({ kind }) => kind === 'finish')).toEqual([cues.at(-1)]);
      expect(cues.at(-1)?.at).toBe(durationSeconds);
    }));

  test('has a cue at the end of every hold', () =>
    every(({ cues }) => {
      for (const { kind, at, seconds } of cues) {
        if (kind === 'hold') expect(cues.some((cue) => Math.abs(cue.at - at - seconds) < 1e-6)).toBe(true);
      }
    }));

  test('holds every repetition of every exercise for the chosen time', () =>
    every(({ cues }, parts) => {
      parts.forEach(({ sides, repetitions, holdSeconds }, exercise) => {
        const holds = cues.filter((cue) => cue.kind === 'hold' && cue.exercise === exercise);
        expect(holds).toHaveLength(repetitions * (sides === 'together' ? 1 : 2));
        expect(holds.every(({ seconds }) => seconds === holdSeconds)).toBe(true);
      });
    }));

  test('gives both sides the same time, in movement as in the hold', () =>
    every(({ cues }, parts) => {
      parts.forEach(({ sides }, exercise) => {
        if (sides === 'together') return;
        for (const kind of ['move', 'hold', 'rest']) {
          const spent = (side: string) =>
            cues
              .filter((cue) => cue.exercise === exercise && cue.kind === kind && cue.side === side)
              .reduce((sum, { seconds }) => sum + seconds, 0);
          expect(spent('left')).toBeCloseTo(spent('right'), 6);
        }
      });
    }));

  test('begins each exercise on its first side', () =>
    every(({ cues }, parts) => {
      parts.forEach(({ sides, firstSide }, exercise) => {
        const first = cues.find((cue) => cue.exercise === exercise);
        expect(first?.side).toBe(sides === 'together' ? undefined : firstSide);
      });
    }));

  test('is in the cue that has started last, at any moment', () =>
    every((timeline) => {
      for (const cue of timeline.cues) {
        expect(cueAt(timeline, cue.at)).toBe(cue);
        expect(cueAt(timeline, cue.at + cue.seconds / 2)).toBe(cue);
        const { startsAt, endsAt } = phaseAt(timeline, cue.at);
        expect(startsAt).toBeLessThanOrEqual(cue.at);
        expect(endsAt).toBeGreaterThanOrEqual(cue.at);
      }
    }));
});

test('one side is finished before the other when the exercise says so', () => {
  expect(holdsOf(scalene)).toEqual(['left1', 'left2', 'left3', 'right1', 'right2', 'right3']);
});

test('the sides are taken in turn when the exercise says so', () => {
  expect(holdsOf({ ...turning, repetitions: 2 })).toEqual(['right1', 'left1', 'right2', 'left2']);
});

test('an exercise without sides names none', () => {
  expect(holdsOf(tilt)).toEqual(['1', '2', '3']);
});

test('there is time to change sides once, between the two', () => {
  const { cues } = buildTimeline([scalene], { getReadySeconds: 5 });

  expect(cues.filter(({ kind }) => kind === 'change-side')).toMatchObject([
    { side: 'right', seconds: 5, repetition: 1 },
  ]);
});

test('every repetition shows every step, the first time on a side for longer', () => {
  const { cues } = buildTimeline([scalene], { getReadySeconds: 5 });
  const moves = cues.filter(({ kind }) => kind === 'move').map(({ step, seconds }) => [step, seconds]);

  expect(moves.slice(0, 6)).toEqual([
    ['hands-behind', 4],
    ['tilt', 4],
    ['hands-behind', 3],
    ['tilt', 3],
    ['hands-behind', 3],
    ['tilt', 3],
  ]);
});

test('a single movement keeps the pace of its exercise', () => {
  const { cues } = buildTimeline([{ ...tilt, moves: ['lower-chin'] }], { getReadySeconds: 5 });
  const later = cues.filter(({ kind, repetition }) => kind === 'move' && repetition > 1);

  expect(later.map(({ seconds }) => seconds)).toEqual(later.map(() => tilt.pace.moveSeconds));
});

test('the steps back share the rest', () => {
  const { cues } = buildTimeline([{ ...scalene, returns: ['hand-away', 'come-up'] }], { getReadySeconds: 5 });

  expect(cues.filter(({ kind }) => kind === 'rest').slice(0, 2)).toMatchObject([
    { step: 'hand-away', seconds: 3 },
    { step: 'come-up', seconds: 3 },
  ]);
});

test('between two exercises there is time to change position', () => {
  const { cues } = buildTimeline([turning, tilt], { getReadySeconds: 5 });

  expect(cues.filter(({ kind }) => kind === 'change-position')).toMatchObject([
    { exercise: 1, seconds: CHANGE_POSITION_SECONDS, step: undefined },
  ]);
  expect(cues.filter(({ kind }) => kind === 'get-ready')).toHaveLength(1);
});

test('the time of a session is known in minutes before it starts', () => {
  expect(minutesOf(buildTimeline([scalene], { getReadySeconds: 5 }))).toBe(3);
  expect(
    minutesOf(buildTimeline([{ ...tilt, repetitions: 1, holdSeconds: 5 }], { getReadySeconds: 5 })),
  ).toBe(1);
});

test('a session of nothing is a mistake of the programmer', () => {
  expect(() => buildTimeline([], { getReadySeconds: 5 })).toThrow(RangeError);
  expect(() => buildTimeline([{ ...tilt, repetitions: 0 }], { getReadySeconds: 5 })).toThrow(RangeError);
});

describe('the part of an exercise', () => {
  const exercise: SessionExercise = {
    id: 'turning',
    title: 'Turning',
    start: 'Sit tall.',
    steps: [
      { id: 'turn', text: 'Turn right.', held: false },
      { id: 'hold', text: 'Hold for {hold}.', held: true },
      { id: 'come-back', text: 'Turn back.', held: false },
      { id: 'other-side', text: 'Turn left. Hold for {holdDefault}.', held: false },
      { id: 'repeat', text: 'Do it {repetitions}.', held: false },
    ],
    dose: {
      holdSeconds: { min: 5, max: 7, default: 5 },
      repetitions: { min: 1, max: 5, default: 5 },
      sides: 'alternating',
      firstSide: 'right',
    },
    pace: { moveSeconds: 2, restSeconds: 2 },
  };

  test('has the movements, and leaves out what only says to repeat', () => {
    expect(partOf(exercise, { holdSeconds: 7, repetitions: 2 })).toMatchObject({
      moves: ['turn'],
      held: 'hold',
      returns: ['come-back'],
      holdSeconds: 7,
      repetitions: 2,
    });
  });

  test('cannot be made without a held step', () => {
    expect(() => partOf({ ...exercise, steps: [] }, { holdSeconds: 5, repetitions: 1 })).toThrow(RangeError);
  });
});
