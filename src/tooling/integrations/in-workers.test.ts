import { expect, test } from 'vitest';
import { inWorkers } from './in-workers.ts';

const workerOf = (script: string) =>
  new URL(
    `data:text/javascript,import { parentPort, workerData } from 'node:worker_threads'; const { items, common } = workerData; ${script}`,
  );
const doubling = workerOf('for (const item of items) parentPort.postMessage(item * common);');

test('every item is worked on once', async () => {
  const done = await inWorkers({ file: doubling, least: 1 }, [1, 2, 3, 4, 5], 2);

  expect([...done].sort((a, b) => a - b)).toEqual([2, 4, 6, 8, 10]);
});

test('a few items share a worker', async () => {
  const file = workerOf('parentPort.postMessage(items);');

  expect(await inWorkers({ file, least: 10 }, ['a', 'b'], undefined)).toEqual([['a', 'b']]);
});

test('nothing to do is done without a worker', async () => {
  expect(await inWorkers({ file: workerOf('throw new Error()'), least: 1 }, [], undefined)).toEqual([]);
});

test('the failure of one is the failure of all', async () => {
  const failing = workerOf('throw new Error("The disk is full.");');

  await expect(inWorkers({ file: failing, least: 1 }, [1, 2], undefined)).rejects.toThrow('full');
});
