import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkAll } from './content/check-all.ts';
import { COMPONENTS } from './content/components.ts';
import { formatFault } from './content/fault.ts';
import { FIXTURES, layFixture, reportOf, TODAY } from './content/report-of.ts';
import { writePseudoLocale, writeTestClinic } from './pseudo-locale.ts';

const overlays = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'valid')
  .map(({ name }) => name);

test('sound content has no fault', () => {
  expect(reportOf('valid')).toEqual([]);
});

describe('a fault is named by file, line and field', () => {
  // After a change of the sound fixture moves lines: vitest -u, then read what changed.
  test.each(overlays)('%s', async (name) => {
    const report = reportOf(name);

    expect(report).not.toEqual([]);
    await expect(`${report.join('\n')}\n`).toMatchFileSnapshot(join(FIXTURES, name, 'report.txt'));
  });
});

test('an enormous file is refused unread', () => {
  const report = reportOf('valid', { 'faq/en/heat-or-ice.mdx': 'a'.repeat(300_000) });

  expect(report).toEqual([
    'faq/en/heat-or-ice.mdx:1: file: has 300000 bytes, more than 200000: split it, or remove what is no text',
  ]);
});

test('a file that is not UTF-8 is refused at the line', () => {
  const text = readFileSync(join(FIXTURES, 'valid/faq/en/heat-or-ice.mdx'), 'utf8').replace(
    'Use the',
    'Us\u00e9 the',
  );

  expect(reportOf('valid', { 'faq/en/heat-or-ice.mdx': Buffer.from(text, 'latin1') })).toEqual([
    'faq/en/heat-or-ice.mdx:12: file: has letters that are not UTF-8: save the file as UTF-8',
  ]);
});

test('a site without its settings is told so once', () => {
  const report = reportOf('valid', { 'site.yaml': '' });

  expect(report).toEqual(['site.yaml:1: file: is `null`: write fields under it']);
});

test('Windows line ends change no line number', () => {
  const path = 'articles/en/neck-spasm.mdx';
  const text = readFileSync(join(FIXTURES, 'valid', path), 'utf8').replace('lead:', 'led:');

  expect(reportOf('valid', { [path]: text.replaceAll('\n', '\r\n') })).toEqual(
    reportOf('valid', { [path]: text }),
  );
  expect(reportOf('valid', { [path]: text })[1]).toContain(':5: led: is not a field');
});

describe('the command', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'content-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  const run = (name: string | undefined, ...flags: readonly string[]) => {
    if (name !== undefined) layFixture(name, folder);
    return spawnSync(process.execPath, ['src/tooling/check-content.ts', ...flags], {
      encoding: 'utf8',
      env: {
        ...process.env,
        CONTENT_DIR: name === undefined ? join(folder, 'none') : folder,
        CHECK_DATE: '2028-01-01',
      },
    });
  };

  test('stops when there is a fault, and says how many', () => {
    const { status, stderr } = run('unknown-field');

    expect(status).toBe(1);
    expect(stderr).toMatch(/\/exercises\/en\/neck-tilt\.mdx:5: purpse: is not a field/);
    expect(stderr).toMatch(/^1 fault in the content\.$/m);
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
    const { status, stderr } = run(undefined);

    expect(status).toBe(1);
    expect(stderr).toContain('There is no folder');
  });
});

test('the guide for authors names exactly the components that the check knows', () => {
  const guide = readFileSync('content/README.md', 'utf8');

  const named = new Set([...guide.matchAll(/`<([A-Z]\w+)/g)].map(([, name]) => name));

  expect([...named].sort()).toEqual(Object.keys(COMPONENTS).sort());
});

test('the content of the site has no fault with a clinic, and one more language with every sentence translated', () => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    writePseudoLocale('content', folder);
    writeTestClinic(folder);

    expect(checkAll(folder, TODAY).map((fault) => formatFault(fault, 'content'))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the content of the site has no fault', () => {
  const run = () => execFileSync(process.execPath, ['src/tooling/check-content.ts'], { encoding: 'utf8' });

  expect(run).not.toThrow();
});
