import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { differencesOf } from './elsewhere.ts';

function folders(): readonly [string, string] {
  const parent = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  onTestFinished(() => rmSync(parent, { recursive: true }));
  const [here, there] = [join(parent, 'here'), join(parent, 'there')];
  for (const folder of [here, there]) {
    mkdirSync(join(folder, 'faq'), { recursive: true });
    writeFileSync(join(folder, 'faq/index.html'), 'Turn your head.');
  }
  return [here, there];
}

test('folders with the same files have no difference', () => {
  expect(differencesOf(...folders())).toEqual([]);
});

test('a file of one folder alone and a changed byte are differences', () => {
  const [here, there] = folders();
  writeFileSync(join(here, 'ours.txt'), '');
  writeFileSync(join(there, 'theirs.txt'), '');
  writeFileSync(join(there, 'faq/index.html'), 'Turn your head!');

  expect(differencesOf(here, there)).toEqual([
    `ours.txt is only in ${here}.`,
    `theirs.txt is only in ${there}.`,
    `faq/index.html has other bytes in ${there}.`,
  ]);
});

test('a site that is not there is a difference', () => {
  const [here, there] = folders();

  expect(differencesOf(join(here, 'none'), there)).toHaveLength(1);
  expect(differencesOf(here, join(there, 'none'))).toHaveLength(1);
});
