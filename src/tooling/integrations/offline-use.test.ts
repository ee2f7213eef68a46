import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { killSwitch } from '../offline/write-worker.ts';
import { offlineUse } from './offline-use.ts';

/** The worker that a build under `base` leaves in its folder. */
async function workerOf(base: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'offline-use-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Home</title>');
  const { hooks } = offlineUse();
  const call = (hook: unknown, facts: object) => (hook as (facts: object) => unknown)(facts);
  await call(hooks['astro:config:done'], { config: { base } });
  await call(hooks['astro:build:done'], {
    dir: pathToFileURL(`${folder}/`),
    logger: { info: () => undefined, warn: () => undefined },
  });
  return readFileSync(join(folder, 'sw.js'), 'utf8');
}

test('a build keeps its pages on devices', async () => {
  const worker = await workerOf('/clinic/neck/');

  expect(worker).toContain('"/clinic/neck/"');
  expect(worker).toMatch(/core:\{"":"/);
});

test('a build with OFFLINE=off leaves the kill switch of its base path at the address of the worker', async () => {
  vi.stubEnv('OFFLINE', 'off');
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });

  const worker = await workerOf('/clinic/neck/');

  expect(worker).toBe(killSwitch('/clinic/neck/'));
  expect(worker).toContain('/clinic/neck/');
  expect(worker).not.toBe(killSwitch('/'));
});
