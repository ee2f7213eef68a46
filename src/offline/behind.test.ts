import { expect, test } from 'vitest';
import { afterAnswer, type HostSeen, isAskedAgain, isBehind } from './behind.ts';

const HOUR = 60 * 60 * 1000;
const OURS = { status: 200, text: 'const VERSION="ours"' };
const NEWER = { status: 200, text: 'const VERSION="newer"' };
const GONE = { status: 404, text: 'Not here' };
const MOVED = { status: 0, text: '' };
const IN_TROUBLE = { status: 503, text: 'Later' };

/** What is known after each answer, each an hour after the one before. */
function afterAll(...answers: readonly (typeof OURS)[]): HostSeen | undefined {
  let seen: HostSeen | undefined;
  for (const [hour, answer] of answers.entries()) seen = afterAnswer(seen, answer, 'ours', hour * HOUR);
  return seen;
}

test.each([
  ['a newer version', NEWER],
  ['nothing at the address of the worker', GONE],
  ['a redirect to another address', MOVED],
])('a device is behind a day after its host had %s', (_, answer) => {
  const seen = afterAll(answer);

  expect(isBehind(seen, 23 * HOUR)).toBe(false);
  expect(isBehind(seen, 24 * HOUR)).toBe(true);
});

test('the day begins with the first answer, not the last', () => {
  expect(isBehind(afterAll(NEWER, NEWER, GONE), 24 * HOUR)).toBe(true);
});

test('a host that has this version again is not ahead', () => {
  expect(isBehind(afterAll(NEWER, OURS), 1000 * HOUR)).toBe(false);
});

test('a host in trouble changes nothing that was known', () => {
  expect(isBehind(afterAll(NEWER, IN_TROUBLE), 24 * HOUR)).toBe(true);
  expect(isBehind(afterAll(IN_TROUBLE), 1000 * HOUR)).toBe(false);
  expect(isBehind(undefined, 1000 * HOUR)).toBe(false);
});

test('the host is asked every six hours, and when the clock of the device was set back', () => {
  const seen = afterAll(OURS);

  expect(isAskedAgain(undefined, 0)).toBe(true);
  expect(isAskedAgain(seen, 5 * HOUR)).toBe(false);
  expect(isAskedAgain(seen, 6 * HOUR)).toBe(true);
  expect(isAskedAgain(seen, -6 * HOUR)).toBe(true);
});
