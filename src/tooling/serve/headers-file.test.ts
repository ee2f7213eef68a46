import { expect, test } from 'vitest';
import { headersFor, parseHeadersFile } from './headers-file.mjs';

test('every rule that fits a path adds its headers, in order', () => {
  const rules = parseHeadersFile('/*\n  A: 1\n/fonts/*\n  A: 2\n  B: x: y\n');

  expect(headersFor(rules, '/fonts/a.woff2')).toEqual([
    ['A', '1'],
    ['A', '2'],
    ['B', 'x: y'],
  ]);
  expect(headersFor(rules, '/faq/')).toEqual([['A', '1']]);
});

test('a dot in a path is a dot', () => {
  const rules = parseHeadersFile('/sw.js\n  A: 1\n');

  expect(headersFor(rules, '/sw-js')).toEqual([]);
});

test.each(['  A: 1\n', '/*\n  no colon\n'])('a line that belongs nowhere is named', (text) => {
  expect(() => parseHeadersFile(text)).toThrow(/^_headers:\d+: /);
});
