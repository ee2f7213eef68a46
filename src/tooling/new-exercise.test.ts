import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
