import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkAll } from './content/check-all.ts';
import { FIXTURES, TODAY } from './content/report-of.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(join(FIXTURES, 'valid'), folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['src/tooling/new-exercise.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder, CHECK_DATE: TODAY },
  });

test('a new exercise passes the check, and each word to write is a warning', () => {
  const { status, stdout } = run('chin-tuck');

  expect(status).toBe(0);
  expect(stdout).toContain('/exercises/chin-tuck/');
  const faults = checkAll(folder, TODAY);
  expect(faults.filter(({ warning }) => !warning)).toEqual([]);
  expect(faults.length).toBeGreaterThan(10);
  expect(faults.every(({ file }) => file === 'exercises/en/chin-tuck.mdx')).toBe(true);
});

test('numbers that are made up are named by the check until their line of advice is gone', () => {
  run('chin-tuck');
  const path = join(folder, 'exercises/en/chin-tuck.mdx');
  const lines = () => readFileSync(path, 'utf8').split('\n');
  const advice = () =>
    checkAll(folder, TODAY)
      .filter(({ field }) => field === 'comment')
      .map(({ line }) => lines()[line - 1]);

  expect(advice().map((line) => line?.replace(/^# WRITE: (.{15}).*/, '$1'))).toEqual([
    'each number of ',
    'how long one mo',
    'who shows it, i',
  ]);
  expect(lines()[lines().findIndex((line) => line.startsWith('# WRITE: each number')) + 2]).toBe('dose:');
  writeFileSync(
    path,
    lines()
      .filter((line) => !line.startsWith('# WRITE:'))
      .join('\n'),
  );
  expect(advice()).toEqual([]);
});

test('a new exercise comes after the others and is to be reviewed in a year', () => {
  run('chin-tuck');

  const text = readFileSync(join(folder, 'exercises/en/chin-tuck.mdx'), 'utf8');
  expect(text).toContain('order: 2');
  expect(text).toContain('reviewed: 2026-12-01\nnextReview: 2027-12-01');
});

test.each([
  ['Chin Tuck', 'cannot be an address'],
  ['../chin-tuck', 'cannot be an address'],
  ['neck-tilt', 'There is a page "neck-tilt" already'],
  ['neck-spasm', 'There is a page "neck-spasm" already'],
  ['a'.repeat(41), 'is too long'],
])('the name "%s" is refused with a sentence', (id, sentence) => {
  const { status, stderr } = run(id);

  expect(status).toBe(1);
  expect(stderr).toContain(sentence);
  expect(stderr).not.toContain('    at ');
});

test('a missing name is refused with the command to write', () => {
  const { status, stderr } = run();

  expect(status).toBe(1);
  expect(stderr).toContain('npm run new exercise chin-tuck');
});
