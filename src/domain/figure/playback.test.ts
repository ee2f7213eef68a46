import { expect, test } from 'vitest';
import { playbackMilliseconds, playbackPosition } from './playback.ts';

const KEYS = 5;
const END = playbackMilliseconds(KEYS);

test('a movement starts and ends at its first key picture', () => {
  expect(playbackPosition(0, KEYS)).toBe(0);
  expect(playbackPosition(END, KEYS)).toBe(0);
  expect(playbackPosition(END + 10_000, KEYS)).toBe(0);
});

test('it reaches its last key picture and rests there', () => {
  const times = Array.from({ length: 200 }, (_, i) => (END * i) / 199);
  const resting = times.filter((time) => playbackPosition(time, KEYS) === KEYS - 1);

  expect(resting.length).toBeGreaterThan(20);
});

test('it never jumps: a sixtieth of a second moves it less than a tenth of a key picture', () => {
  for (let time = 0; time < END; time += 16)
    expect(Math.abs(playbackPosition(time + 16, KEYS) - playbackPosition(time, KEYS))).toBeLessThan(0.1);
});
