import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closest, distance, soundOf } from './spelling.ts';

const KNOWN = new Map(
  [
    'neck',
    'fever',
    'muscle',
    'stiff',
    'stretch',
    'physiotherapy',
    'pillow',
    'meningitis',
    'hand',
    'nerve',
  ].map((known) => [known, { sound: soundOf(known), against: 0 }]),
);

test.each([
  ['nek', 'neck'],
  ['feaver', 'fever'],
  ['mucsle', 'muscle'],
  ['stif', 'stiff'],
  ['strech', 'stretch'],
  ['phisiotherapy', 'physiotherapy'],
  ['pillo', 'pillow'],
  ['menangitus', 'meningitis'],
  ['fisiotherapy', 'physiotherapy'],
  ['nurv', 'nerve'],
])('%s is taken for %s', (word, meant) => {
  expect(closest(word, KNOWN)).toBe(meant);
});

test.each([['knee'], ['land'], ['weather'], ['serve'], ['pill'], ['cat']])('%s is left alone', (word) => {
  expect(closest(word, KNOWN)).toBeUndefined();
});

test('of two words that sound the same, the one written with the same consonants is taken', () => {
  const known = new Map(['crook', 'crick'].map((word) => [word, { sound: soundOf(word), against: 0 }]));

  expect(closest('crik', known)).toBe('crick');
});

test('of two words as close, one with nothing against it is taken', () => {
  const known = new Map([
    ['fine', { sound: soundOf('fine'), against: 0.5 }],
    ['phone', { sound: soundOf('phone'), against: 0 }],
  ]);

  expect(closest('fone', known)).toBe('phone');
});

test('a swap of neighbours is one slip', () => {
  expect(distance('mucsle', 'muscle', 3)).toBe(1);
});

test('distance stops counting past its limit', () => {
  expect(distance('neck', 'physiotherapy', 2)).toBe(3);
  expect(distance('abcd', 'wxyz', 2)).toBe(3);
});

test.each([
  ['fone', 'phone'],
  ['nee', 'knee'],
  ['rist', 'wrist'],
  ['feva', 'fever'],
  ['masarge', 'massage'],
])('%s sounds like %s', (a, b) => {
  expect(soundOf(a)).toBe(soundOf(b));
});

const word = fc.string({ unit: fc.constantFrom(...'abcdefgh'), maxLength: 8 });

test('distance is the same both ways, and nothing only between equals', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const edits = distance(a, b, 10);
      expect(edits).toBe(distance(b, a, 10));
      expect(edits === 0).toBe(a === b);
    }),
  );
});

test('a limit never changes a distance within it', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 8 }), (a, b, limit) => {
      const edits = distance(a, b, 10);
      expect(distance(a, b, limit)).toBe(Math.min(edits, limit + 1));
    }),
  );
});
