import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { expect, onTestFinished, test } from 'vitest';
import { withCosts } from './part-costs.ts';

const quiet: AstroIntegration = { name: 'quiet', hooks: {} };
const busy: AstroIntegration = { name: 'busy', hooks: { 'astro:build:done': () => spend(30) } };

function spend(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

test('each integration that works on the finished site has its cost, after that of the pages', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'costs-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'costs.json');

  for (const { hooks } of withCosts([quiet, busy], file))
    await hooks['astro:build:done']?.({} as Parameters<NonNullable<(typeof hooks)['astro:build:done']>>[0]);

  const costs = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
  expect(Object.keys(costs)).toEqual(['pages', 'busy']);
  expect(costs['busy']).toBeGreaterThan(0);
});

test('without a file to write to, nothing is measured', () => {
  expect(withCosts([quiet, busy], undefined)).toEqual([quiet, busy]);
});
