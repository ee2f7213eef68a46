/** Content that is damaged, or made to do harm: each file is refused with a sentence that names it. */
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { checkAll } from './content/check-all.ts';
import { formatFault } from './content/fault.ts';
import { FIXTURES, layFixture, reportOf, TODAY } from './content/report-of.ts';

const PATH = 'faq/en/heat-or-ice.mdx';
const EXERCISE = 'exercises/en/neck-tilt.mdx';
const sound = (path: string) => readFileSync(join(FIXTURES, 'valid', path), 'utf8');

/** `file:line: field: a sentence`, whatever an author wrote. */
const SENTENCE = /^[\w./-]+:\d+: \S.*: \S/s;

describe('a file in another encoding is refused', () => {
  test.each([
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${sound(PATH)}`, 'utf16le'), 'is written in UTF-16'],
    ['UTF-16 without a mark', Buffer.from(sound(PATH), 'utf16le'), 'is written in UTF-16'],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${sound(PATH)}`), 'is written in UTF-8 with a byte'],
    ['Latin-1', Buffer.from(sound(PATH).replace('Use', '\u00dcse'), 'latin1'), 'not UTF-8'],
  ])('%s', (_, bytes, message) => {
    const report = reportOf('valid', { [PATH]: bytes });

    expect(report[0]).toContain(`${PATH}:`);
    expect(report[0]).toContain(message);
    expect(report[0]).toContain('save the file as UTF-8');
  });
});

test.each([
  ['a zero', '\u0000', '0000'],
  ['an order to turn the text round', '\u202e', '202E'],
  ['an isolate that is never closed', '\u2067', '2067'],
])('%s between letters is refused at its line', (_, character, code) => {
  const report = reportOf('valid', { [PATH]: sound(PATH).replace('the one', `the${character} one`) });

  expect(report).toEqual([
    `${PATH}:12: file: has an invisible character here, U+${code}: remove it, and write <bdi> for words of another direction`,
  ]);
});

test('marks that Urdu needs inside of a word may stand', () => {
  const text = sound('ui/ur.json').replace(/": "/, '": "می\u200cخواهم\u200f ');

  expect(reportOf('valid', { 'ui/ur.json': text }).join()).not.toContain('invisible');
});

test('a file of 10 MB is refused unread', () => {
  expect(reportOf('valid', { [PATH]: Buffer.alloc(10_000_000, 'a') })).toEqual([
    `${PATH}:1: file: has 10000000 bytes, more than 200000: split it, or remove what is no text`,
  ]);
});

test('a link to a file outside of the content is refused, and so is one to a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  layFixture('valid', folder);
  symlinkSync('/etc/passwd', join(folder, 'faq/en/passwords.mdx'));
  symlinkSync('/etc', join(folder, 'faq/etc'));

  const report = checkAll(folder, TODAY).map((fault) => formatFault(fault, '').slice(1));

  expect(report).toContain(
    'faq/en/passwords.mdx:1: file: is a link to another place: put the file itself here',
  );
  expect(report.some((line) => line.startsWith('faq/etc:1: file: '))).toBe(true);
});

test('lists in lists in lists are refused, and so are words that stand for ten times as many', () => {
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  const bomb = 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n';

  for (const text of [deep, bomb]) {
    const report = reportOf('valid', { 'redirects.yaml': text });
    expect(report.length).toBeGreaterThan(0);
    expect(report.every((line) => SENTENCE.test(line))).toBe(true);
  }
});

describe('any change of a sound file is found by name, or does no harm', () => {
  const anything = fc.oneof(
    { arbitrary: fc.jsonValue({ maxDepth: 3 }), weight: 3 },
    { arbitrary: fc.string({ unit: 'binary', maxLength: 40 }), weight: 2 },
    { arbitrary: fc.constantFrom(null, -1, 1e308, Number.NaN, '', '{hold}', '__proto__', [], {}), weight: 2 },
  );

  test.each([EXERCISE, PATH, 'articles/en/neck-spasm.mdx'])('fields of %s', (path) => {
    const [, yaml = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(sound(path)) ?? [];
    const fields = parse(yaml) as Record<string, unknown>;
    const change = fc.record({
      field: fc.constantFrom(...Object.keys(fields), '__proto__', 'constructor', 'new field'),
      value: anything,
    });

    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const changed = { ...fields };
        for (const { field, value } of changes)
          Object.defineProperty(changed, field, { value, enumerable: true, configurable: true });
        expectSentences(reportOf('valid', { [path]: `---\n${stringify(changed)}---\n${body}` }));
      }),
      { numRuns: 10, seed: 20_261_125 },
    );
    expect({}).not.toHaveProperty('field');
  });

  test.each([EXERCISE, PATH, 'safety/en.yaml', 'ui/en.json', 'site.yaml'])('letters of %s', (path) => {
    const text = sound(path);
    const change = fc.record({
      at: fc.nat(text.length),
      out: fc.nat(30),
      in: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.constantFrom('{', '<', '---\n', '\n  - ', '"', ': ', '&a ', '*a', '<script>', '\t', '[[['),
      ),
    });

    fc.assert(
      fc.property(change, ({ at, out, in: put }) => {
        expectSentences(reportOf('valid', { [path]: text.slice(0, at) + put + text.slice(at + out) }));
      }),
      { numRuns: 10, seed: 20_261_125 },
    );
  });

  function expectSentences(report: readonly string[]): void {
    expect(report.filter((line) => !SENTENCE.test(line))).toEqual([]);
  }
});

test('a file that cannot be read does not hide the faults of the others', () => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  layFixture('unknown-field', folder);
  writeFileSync(join(folder, PATH), Buffer.from(sound(PATH), 'utf16le'));

  const report = checkAll(folder, TODAY).map((fault) => formatFault(fault, ''));

  expect(report.join('\n')).toContain('purpse: is not a field');
  expect(report.join('\n')).toContain('is written in UTF-16');
});
