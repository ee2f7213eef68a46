import { expect, test } from 'vitest';
import { observatoryScore, type Served } from './observatory.ts';

const STRICT = {
  'content-security-policy': "default-src 'none'; script-src 'self' 'sha256-a'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000',
  'x-content-type-options': 'nosniff',
};

const pointsOf = (change: Served['headers'], html = '') =>
  observatoryScore({ headers: { ...STRICT, ...change }, html }).points;

test('a page with every header has 130 points and the best grade', () => {
  expect(observatoryScore({ headers: STRICT, html: '' })).toMatchObject({ points: 130, grade: 'A+' });
});

test('a page with none has the worst', () => {
  expect(observatoryScore({ headers: {}, html: '' })).toMatchObject({ points: 30, grade: 'D' });
});

test.each([
  ['content-security-policy', undefined, 55],
  ['content-security-policy', "default-src 'self'; frame-ancestors 'none'", 125],
  ['content-security-policy', "default-src 'none'; script-src 'unsafe-inline'; frame-ancestors 'none'", 80],
  [
    'content-security-policy',
    "default-src 'none'; script-src 'self' 'unsafe-eval'; frame-ancestors 'none'",
    110,
  ],
  ['content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'", 120],
  ['content-security-policy', "default-src 'none'", 80],
  ['strict-transport-security', 'max-age=300', 120],
  ['strict-transport-security', undefined, 80],
  ['referrer-policy', 'unsafe-url', 120],
  ['cross-origin-resource-policy', undefined, 120],
  ['x-content-type-options', undefined, 125],
  ['set-cookie', 'a=1', 80],
] as const)('%s: %s', (name, value, points) => {
  expect(pointsOf({ [name]: value })).toBe(points);
});

test('of two policies the stricter counts', () => {
  const loose = `default-src 'none'; script-src 'unsafe-inline' 'self'; frame-ancestors 'none'`;
  const inPage = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'">`;

  expect(pointsOf({ 'content-security-policy': loose })).toBe(80);
  expect(pointsOf({ 'content-security-policy': loose }, inPage)).toBe(130);
});

test('a script of others that nobody checks costs points', () => {
  expect(pointsOf({}, '<script src="https://cdn.example/a.js"></script>')).toBe(125);
});
