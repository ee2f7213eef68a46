import { expect, test } from 'vitest';
import { actionFaults } from './action-faults.ts';
import { readAudit } from './audit.ts';
import { isAllowed } from './licences.ts';
import { lockFaults } from './lock-faults.ts';
import { reproducibleSbom } from './sbom.ts';

const manifest = { dependencies: { preact: '10.29.8' }, allowScripts: { esbuild: false } };
const locked = { version: '10.29.8', integrity: 'sha512-a' };

test('packages that are pinned have no fault', () => {
  expect(
    lockFaults(manifest, {
      '': {},
      'node_modules/preact': locked,
      'node_modules/esbuild': { ...locked, hasInstallScript: true },
      'node_modules/@pagefind/darwin-arm64': { version: '1.6.0', optional: true, os: ['darwin'] },
    }),
  ).toEqual([]);
});

test.each([
  [
    'a range of versions',
    { dependencies: { preact: '^10.29.8' } },
    { 'node_modules/preact': locked },
    '^10.29.8',
  ],
  [
    'another version',
    manifest,
    { 'node_modules/preact': { ...locked, version: '9.0.0' } },
    'the lock has 9.0.0',
  ],
  [
    'an address',
    manifest,
    { 'node_modules/preact': { ...locked, resolved: 'https://a.example' } },
    'address',
  ],
  ['no hash', manifest, { 'node_modules/preact': { version: '10.29.8' } }, 'without its hash'],
  ['a script', manifest, { 'node_modules/preact': { ...locked, hasInstallScript: true } }, 'runs a script'],
])('%s is a fault', (_, asked, packages, words) => {
  expect(lockFaults(asked, packages).join()).toContain(words);
});

test.each([
  ['a', 'MIT', true],
  ['a', 'MIT OR GPL-3.0-only', true],
  ['a', '(MIT AND Zlib)', true],
  ['a', 'MIT AND GPL-3.0-only', false],
  ['a', 'SEE LICENSE IN file', false],
  ['@img/sharp-libvips-linux-x64', 'LGPL-3.0-or-later', true],
  ['a', 'LGPL-3.0-or-later', false],
])('%s under %s: %s', (name, licence, allowed) => {
  expect(isAllowed(name, licence)).toBe(allowed);
});

test('a registry that cannot say is not taken for one that found nothing', () => {
  expect(readAudit('')).toMatchObject({ kind: 'not-checked' });
  expect(readAudit('{"message":"405 Method Not Allowed"}')).toEqual({
    kind: 'not-checked',
    reason: '405 Method Not Allowed',
  });
  expect(readAudit('{"vulnerabilities":{},"metadata":{}}')).toEqual({ kind: 'clean' });
  expect(readAudit('{"vulnerabilities":{"a":{"severity":"high","range":"<2"}},"metadata":{}}')).toEqual({
    kind: 'vulnerable',
    packages: ['a <2 (high)'],
  });
});

test('the same parts give the same list, at any time and in any folder', () => {
  const list = (folder: string, timestamp: string, components: readonly object[]) =>
    reproducibleSbom(
      JSON.stringify({
        serialNumber: `urn:uuid:${timestamp}`,
        metadata: { timestamp, tools: [], component: { name: folder, version: '1.0.0' } },
        components,
      }),
      'unknot',
    );
  const first = list('a', '1', [{ name: 'preact' }]);

  expect(list('b', '2', [{ name: 'preact' }])).toBe(first);
  expect(list('a', '1', [])).not.toBe(first);
  expect(first).toMatch(
    /"serialNumber": "urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"/,
  );
});

test('an action of a workflow is pinned to a commit, with its version beside it', () => {
  const commit = '11bd71901bbe5b1630ceea73d27597364c9af683';
  const faults = actionFaults({
    'a.yml': `      - uses: actions/checkout@${commit} # v4.2.2\n        uses: actions/a/b@${commit} # v1.0.0\n`,
    'b.yml': `      - uses: actions/checkout@v4\n      - uses: actions/checkout@${commit}\n`,
  });

  expect(faults).toEqual([
    expect.stringContaining('b.yml uses actions/checkout@v4:'),
    expect.stringContaining(`b.yml uses actions/checkout@${commit}:`),
  ]);
});
