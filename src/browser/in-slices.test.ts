import { expect, test } from 'vitest';
import { inSlices } from './in-slices.ts';

/** Keeps the processor busy. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

test('all steps are taken, and the result comes back', async () => {
  const taken: number[] = [];
  function* steps(): Generator<undefined, string> {
    for (const step of [1, 2, 3]) {
      taken.push(step);
      yield;
    }
    return 'done';
  }

  expect(await inSlices(steps())).toBe('done');
  expect(taken).toEqual([1, 2, 3]);
});

test('others have their turn between two long steps, and before the result', async () => {
  const order: string[] = [];
  function* steps(): Generator<undefined, void> {
    for (const step of ['first', 'second']) {
      order.push(step);
      setTimeout(() => order.push(`after ${step}`));
      work(10);
      yield;
    }
  }

  await inSlices(steps());
  order.push('result');

  expect(order).toEqual(['first', 'after first', 'second', 'after second', 'result']);
});

test('a fault in a step reaches the caller', async () => {
  function* steps(): Generator<undefined, void> {
    yield;
    throw new RangeError('no');
  }

  await expect(inSlices(steps())).rejects.toThrow('no');
});
