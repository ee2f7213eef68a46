import { expect, test } from 'vitest';
import { measure, score, sentencesOf, wordsOf } from './readability.ts';

test('a very simple sentence scores as published: ease 116, grade below 0', () => {
  const { readingEase, fleschKincaidGrade } = measure(['The cat sat on the mat.']);

  expect(readingEase).toBeCloseTo(116.145, 3);
  expect(fleschKincaidGrade).toBeCloseTo(-1.45, 3);
});

test('the sentence on the platypus, 13 words of 24 syllables, scores as published: ease 37.5, grade 11.3', () => {
  const { readingEase, fleschKincaidGrade } = score({ sentences: 1, words: 13, syllables: 24, longWords: 4 });

  expect(readingEase).toBeCloseTo(37.5, 1);
  expect(fleschKincaidGrade).toBeCloseTo(11.3, 1);
});

test.each([
  ['neck', 1],
  ['shoulder', 2],
  ['gentle', 2],
  ['exercise', 3],
  ['emergency', 4],
  ['physiotherapist', 6],
  ['1122', 1],
])('%s is counted as %i syllables', (word, count) => {
  expect(measure([word]).syllables).toBe(count);
});

test('30 sentences with 25 long words score US 8.3 and UK 13', () => {
  const sentences = Array.from({ length: 30 }, (_, index) =>
    index < 25 ? 'A banana is here.' : 'A cat is here.',
  );

  const { smogUs, smogUk, longWords } = measure(sentences);

  expect(longWords).toBe(25);
  expect(smogUs).toBeCloseTo(8.34, 2);
  expect(smogUk).toBeCloseTo(13, 5);
});

test('an empty text is no harder than nothing', () => {
  expect(measure([]).words).toBe(0);
  expect(Number.isFinite(measure([]).fleschKincaidGrade)).toBe(true);
});

test.each([
  ['Hold for 5 seconds. Breathe.', 2],
  ['Ask Dr. Khan first. Then start.', 2],
  ['It costs 1.5 times as much.', 1],
  ['Does it hurt? Stop!', 2],
  ['He said “Stop.” Then he went.', 2],
  ['Move a little, e.g. nod.', 1],
])('%s has its sentences counted', (text, count) => {
  expect(sentencesOf(text)).toHaveLength(count);
});

test('a word with a hyphen or an apostrophe is one word', () => {
  expect(wordsOf("Don't do same-day runs, 10 of them")).toHaveLength(7);
});
