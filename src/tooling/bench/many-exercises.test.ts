import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkAll } from '../content/check-all.ts';
import { formatFault } from '../content/fault.ts';
import { TODAY } from '../content/report-of.ts';
import { writeExercises } from './many-exercises.ts';
import { plainPages } from './plain-pages.ts';

const manyExercises = (count: number) => {
  const folder = mkdtempSync(join(tmpdir(), 'many-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeExercises('content', folder, count);
  return folder;
};

test('made exercises pass every check of content, and no two have the same movement', () => {
  const folder = manyExercises(15);
  const made = readdirSync(join(folder, 'exercises/en')).filter((name) => /-\d+\.mdx$/.test(name));
  const poses = made.map(
    (name) => /^poses:.*?^drawings:/ms.exec(readFileSync(join(folder, 'exercises/en', name), 'utf8'))?.[0],
  );

  expect(made).toHaveLength(10);
  expect(new Set(poses).size).toBe(10);
  expect(checkAll(folder, TODAY).map((fault) => formatFault(fault, folder))).toEqual([]);
});

test('the peers get the words of an exercise, and nothing that only this site can read', () => {
  const [page] = plainPages('content').filter(({ id }) => id === 'neck-tilt');

  expect(page?.body).toContain('1. Drop your shoulders.');
  expect(page?.body).toContain('Hold for 5 seconds.');
  expect(page?.body).not.toMatch(/[<{]/);
});
