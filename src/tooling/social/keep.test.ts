import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test } from 'vitest';

const FILES = 300;
const PROGRAM = `
  const { workerData: { keep, folder } } = require('node:worker_threads');
  import(keep).then(async ({ kept }) => {
    for (let index = 0; index < ${FILES}; index += 1)
      await kept(folder + '/' + index, () => Buffer.alloc(100_000, index));
  });
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keep-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('workers that make the same files in the same moment do not take them from each other', async () => {
  const keep = new URL('./keep.ts', import.meta.url).href;
  const work = () =>
    new Promise((done, failed) => {
      const worker = new Worker(PROGRAM, { eval: true, workerData: { keep, folder } });
      worker.on('error', failed).on('exit', done);
    });
  await Promise.all([work(), work(), work()]);

  expect(readdirSync(folder)).toHaveLength(FILES);
});
