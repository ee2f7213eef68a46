import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { giveNumber } from './plan-numbers.ts';

let folder = '';
const registry = () => readFileSync(join(folder, 'exercise-ids.yaml'), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  writeFileSync(join(folder, 'exercise-ids.yaml'), '# Append only.\n- { number: 7, id: neck-tilt }\n');
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a new exercise gets the number after the highest, at the end', () => {
  giveNumber(folder, 'chin-tuck');

  expect(registry()).toBe('# Append only.\n- { number: 7, id: neck-tilt }\n- { number: 8, id: chin-tuck }\n');
});

test('an exercise that comes back has the number that it had', () => {
  const before = registry();

  giveNumber(folder, 'neck-tilt');

  expect(registry()).toBe(before);
});
