import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageOf, wordsOf } from './language.ts';
import { stemEnglish } from './stem-english.ts';

const english = languageOf('en');

test.each([
  [['stretch', 'stretches', 'stretched', 'stretching'], 'stretch'],
  [['stiff', 'stiffness', 'stiffen'], 'stiff'],
  [['dizzy', 'dizziness'], 'dizzi'],
  [['worry', 'worries', 'worried', 'worrying'], 'worri'],
  [['drive', 'driving'], 'driv'],
  [['stop', 'stopped', 'stopping'], 'stop'],
])('%s share a stem', (words, stem) => {
  expect(words.map(stemEnglish)).toEqual(words.map(() => stem));
});

test.each([['shoulder'], ['number'], ['thing'], ['bed'], ['spasm']])('%s stays whole', (word) => {
  expect(stemEnglish(word)).toBe(word);
});

test('a word that differs is not made the same', () => {
  expect(stemEnglish('care')).not.toBe(stemEnglish('car'));
});

test.each([
  ['I can’t TURN my head!', ['i', 'not', 'turn', 'head']],
  ['she hit her head really hard', ['she', 'hit', 'head', 'hard']],
  ['go to A&E', ['go', 'to', 'casualty']],
  ['A and E', ['casualty']],
  ["couldn't", ['not']],
  ['x-ray', ['x', 'ray']],
  ['café', ['cafe']],
  ['', []],
  ['?!', []],
])('%j is cut into words', (text, words) => {
  expect(wordsOf(text, english)).toEqual(words);
});

test('a region of a language has the rules of the language', () => {
  expect(languageOf('en-GB')).toBe(english);
});

test('a language without rules of its own is searched by its words', () => {
  expect(wordsOf('Nackenkrämpfe lösen', languageOf('de'))).toEqual(['nackenkrampfe', 'losen']);
  expect(wordsOf('گردن کا درد', languageOf('ur'))).toEqual(['گردن', 'کا', 'درد']);
});

test('folding twice is folding once, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const words = wordsOf(text, english);
      expect(wordsOf(words.join(' '), english)).toEqual(words);
    }),
  );
});
