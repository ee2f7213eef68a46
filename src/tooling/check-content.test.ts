import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMPONENTS } from './content/components.ts';
import { FIXTURES, reportOf } from './content/report-of.ts';

const overlays = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'valid')
  .map(({ name }) => name);

test('sound content has no fault', () => {
  expect(reportOf('valid')).toEqual([]);
});

describe('a fault is named by file, line and field', () => {
  test.each(overlays)('%s', (overlay) => {
    const expected = readFileSync(join(FIXTURES, overlay, 'report.txt'), 'utf8')
      .trim()
      .split('\n');

    expect(reportOf(overlay)).toEqual(expected);
  });
});

test('an enormous file is refused unread', () => {
  const report = reportOf('valid', { 'faq/en/heat-or-ice.mdx': 'a'.repeat(300_000) });

  expect(report).toEqual([
    'faq/en/heat-or-ice.mdx:1: file: has 300000 bytes, more than 200000: split it, or remove what is no text',
  ]);
});

test('a site without its settings is told so once', () => {
  const report = reportOf('valid', { 'site.yaml': '' });

  expect(report).toEqual(['site.yaml:1: file: is `null`: write fields under it']);
});

test('Windows line ends change no line number', () => {
  const path = 'exercises/en/neck-tilt.mdx';
  const text = readFileSync(join(FIXTURES, 'unknown-field', path), 'utf8').replaceAll('\n', '\r\n');

  expect(reportOf('valid', { [path]: text })).toEqual(reportOf('unknown-field'));
});

describe('the command', () => {
  const run = (overlay: string, ...flags: readonly string[]) =>
    spawnSync(process.execPath, ['src/tooling/check-content.ts', ...flags], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: join(FIXTURES, overlay), CHECK_DATE: '2028-01-01' },
    });

  test('stops when there is a fault, and says how many', () => {
    const { status, stderr } = run('unknown-field');

    expect(status).toBe(1);
    expect(stderr).toMatch(/\/exercises\/en\/neck-tilt\.mdx:5: purpse: is not a field/);
    expect(stderr).toMatch(/\d+ faults in the content/);
  });

  test('lets a page past its review date through, with a warning', () => {
    const { status, stdout } = run('valid');

    expect(status).toBe(0);
    expect(stdout).toContain('warning: nextReview: was 2027-11-24');
  });

  test('refuses to release a page past its review date', () => {
    const { status, stderr } = run('valid', '--release');

    expect(status).toBe(1);
    expect(stderr).toContain(': nextReview: was 2027-11-24');
  });

  test('says so when there is no content folder', () => {
    const { status, stderr } = run('nowhere');

    expect(status).toBe(1);
    expect(stderr).toContain('There is no folder');
  });
});

test('the guide for authors names exactly the components that the check knows', () => {
  const guide = readFileSync('content/README.md', 'utf8');

  const named = new Set([...guide.matchAll(/`<([A-Z]\w+)/g)].map(([, name]) => name));

  expect([...named].sort()).toEqual(Object.keys(COMPONENTS).sort());
});

test('the content of the site has no fault', () => {
  const run = () => execFileSync(process.execPath, ['src/tooling/check-content.ts'], { encoding: 'utf8' });

  expect(run).not.toThrow();
});
