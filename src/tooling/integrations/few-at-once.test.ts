import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { fewAtOnce } from './few-at-once.ts';

test('every item is worked on once, and never more than a few at a time', async () => {
  const done: number[] = [];
  let [busy, most] = [0, 0];

  await fewAtOnce([1, 2, 3, 4, 5], 2, async (item) => {
    most = Math.max(most, ++busy);
    await setImmediate();
    busy--;
    done.push(item);
  });

  expect(done.sort()).toEqual([1, 2, 3, 4, 5]);
  expect(most).toBe(2);
});

test('a failure is the failure of all', async () => {
  await expect(fewAtOnce([1], 2, () => Promise.reject(new Error('The disk is full.')))).rejects.toThrow(
    'full',
  );
});
