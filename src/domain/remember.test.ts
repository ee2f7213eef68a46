import { expect, test } from 'vitest';
import { remembering } from './remember.ts';

test('what is asked for again soon is made once', () => {
  const remembered = remembering<number>(2);
  let made = 0;
  const make = () => ++made;

  expect(remembered('a', make)).toBe(1);
  expect(remembered('b', make)).toBe(2);
  expect(remembered('a', make)).toBe(1);
});

test('when there is no room, what was not asked for longest goes', () => {
  const remembered = remembering<string>(2);
  const ask = (key: string) => remembered(key, () => `${key} anew`);
  for (const key of ['a', 'b', 'a', 'c']) ask(key);

  expect(remembered('a', () => 'made again')).toBe('a anew');
  expect(remembered('b', () => 'made again')).toBe('made again');
});
