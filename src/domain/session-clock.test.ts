import { expect, test } from 'vitest';
import { type Circumstances, look, type Reading, startWatch, type Verdict } from './session-clock.ts';

const silent: Circumstances = { audible: false, visible: true, woke: false };
const loud: Circumstances = { ...silent, audible: true };
const DAY = 1_700_000_000_000;

/** A reading `mono` seconds after the start. The time of day and the position keep step unless said otherwise. */
const reading = (mono: number, { wall = mono, position = mono } = {}): Reading => ({
  mono: mono * 1000,
  wall: DAY + wall * 1000,
  position,
});
/** The verdict on the last of these readings. */
const judge = (readings: readonly (readonly [Reading, Circumstances])[]): Verdict => {
  let watch = startWatch(reading(0));
  let verdict: Verdict = { kind: 'on-time' };
  for (const [now, circumstances] of readings) [verdict, watch] = look(watch, now, circumstances);
  return verdict;
};
const every200ms = (
  from: number,
  to: number,
  circumstances: Circumstances,
  position?: (mono: number) => number,
) =>
  Array.from({ length: Math.round((to - from) * 5) }, (_, index) => {
    const mono = from + (index + 1) / 5;
    return [reading(mono, position && { position: position(mono) }), circumstances] as const;
  });

test('a clock that is read regularly is on time', () => {
  expect(judge(every200ms(0, 60, silent))).toEqual({ kind: 'on-time' });
});

test('a lid that was closed for minutes is a gap, back to where it was last seen', () => {
  expect(judge([...every200ms(0, 8, silent), [reading(308), silent]])).toEqual({ kind: 'gap', position: 8 });
});

test('a moment without a reading is no gap', () => {
  expect(judge([...every200ms(0, 8, silent), [reading(9.8), silent]])).toEqual({ kind: 'on-time' });
});

test('a changed system clock is no gap', () => {
  const changed = [reading(8.2, { wall: 7208 }), silent] as const;
  const later = every200ms(8.2, 30, silent).map(
    ([now, how]) => [{ ...now, wall: now.wall + 7_200_000 }, how] as const,
  );

  expect(judge([...every200ms(0, 8, silent), changed])).toEqual({ kind: 'on-time' });
  expect(
    judge([
      ...every200ms(0, 8, silent),
      changed,
      ...later,
      [later.at(-1)?.[0] ?? reading(0), { ...silent, woke: true }],
    ]),
  ).toEqual({
    kind: 'on-time',
  });
});

test('a device whose clock stood still in its sleep is caught when the page comes back', () => {
  const woken = reading(8.2, { wall: 308 });

  expect(judge([...every200ms(0, 8, silent), [woken, { ...silent, woke: true }]])).toEqual({
    kind: 'gap',
    position: 8,
  });
  expect(
    judge([
      ...every200ms(0, 8, silent),
      [woken, silent],
      [
        { ...woken, mono: woken.mono + 100 },
        { ...silent, woke: true },
      ],
    ]),
  ).toEqual({
    kind: 'gap',
    position: 8,
  });
});

test('a hidden page without sound is lost after 2 seconds', () => {
  const hidden = { ...silent, visible: false };

  expect(judge([...every200ms(0, 8, silent), ...every200ms(8, 9.8, hidden)])).toEqual({ kind: 'on-time' });
  expect(judge([...every200ms(0, 8, silent), ...every200ms(8, 10.2, hidden)])).toEqual({
    kind: 'gap',
    position: 8,
  });
});

test('a hidden page that is heard goes on', () => {
  expect(judge([...every200ms(0, 8, loud), [reading(68), { ...loud, visible: false, woke: true }]])).toEqual({
    kind: 'on-time',
  });
});

test('sound that went on in a locked phone is followed, though the phone says that no time passed', () => {
  const unlocked = reading(8.2, { wall: 68, position: 68 });

  expect(judge([...every200ms(0, 8, loud), [unlocked, { ...loud, woke: true }]])).toEqual({
    kind: 'on-time',
  });
});

test('sound that stopped in a locked phone is a gap, back to where it stopped', () => {
  expect(
    judge([...every200ms(0, 8, loud), [reading(308, { position: 11 }), { ...loud, woke: true }]]),
  ).toEqual({
    kind: 'gap',
    position: 11,
  });
});

test('sound that is stuck while the screen is seen gives way to the clock', () => {
  const stuck = every200ms(8, 10.2, loud, () => 8);

  expect(judge([...every200ms(0, 8, loud), ...stuck.slice(0, 9)])).toEqual({ kind: 'on-time' });
  const verdict = judge([...every200ms(0, 8, loud), ...stuck]);
  expect(verdict.kind).toBe('stuck');
  expect(verdict).toHaveProperty('position', expect.closeTo(10.2, 3));
});

test('sound that falls behind by a little now and then is no fault', () => {
  const slow = every200ms(0, 120, loud, (mono) => mono * 0.98);

  expect(judge(slow)).toEqual({ kind: 'on-time' });
});

test('sound that something has moved ahead is put back to where the clock is', () => {
  const verdict = judge([...every200ms(0, 8, loud), [reading(8.2, { position: 80 }), loud]]);

  expect(verdict.kind).toBe('ahead');
  expect(verdict).toHaveProperty('position', expect.closeTo(8.2, 3));
});

test('sound that runs too fast is put back too', () => {
  const verdicts = every200ms(0, 12, loud, (mono) => mono * 1.5).map((_, index, readings) =>
    judge(readings.slice(0, index + 1)),
  );

  expect(verdicts.map(({ kind }) => kind)).toContain('ahead');
});

test('sound that is ahead by a little is no fault', () => {
  expect(judge(every200ms(0, 60, loud, (mono) => mono + 1.5))).toEqual({ kind: 'on-time' });
});
