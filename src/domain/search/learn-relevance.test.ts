import { expect, test } from 'vitest';
import { type Example, learnRelevance } from './learn-relevance.ts';

const PILLOW = 0;
const HEAT = 1;
const NEVER_ASKED = 2;

const ask = (page: number, words: string): Example => ({ page, keys: words.split(' '), scores: [0, 0, 0] });

const examples = [
  ...Array.from({ length: 20 }, () => ask(PILLOW, 'neck bed night')),
  ...Array.from({ length: 20 }, () => ask(HEAT, 'neck shower')),
  ask(HEAT, 'once'),
];

const weightOf = (key: string, page: number, from = examples) =>
  learnRelevance(from, 3).weights.get(key)?.[page] ?? 0;

test('a word speaks for the page whose readers say it, and against the others', () => {
  expect(weightOf('shower', HEAT)).toBeGreaterThan(0.5);
  expect(weightOf('shower', PILLOW)).toBeLessThan(0);
  expect(weightOf('bed', PILLOW)).toBeGreaterThan(0.5);
});

test('a word that all readers say tells little, and one that only one says nothing', () => {
  const { weights } = learnRelevance(examples, 3);

  expect(weights.has('once')).toBe(false);
  expect(Math.abs(weightOf('neck', HEAT))).toBeLessThan(weightOf('shower', HEAT) / 4);
});

test('a page of which nobody asks keeps nothing', () => {
  const { bias, weights } = learnRelevance(examples, 3);

  expect(bias[NEVER_ASKED]).toBe(0);
  expect([...weights.values()].map((row) => row[NEVER_ASKED])).toEqual([...weights].map(() => 0));
});

test('what the words of a page say already is not learned again', () => {
  const told = examples.map((example) => ({
    ...example,
    scores: [PILLOW, HEAT, NEVER_ASKED].map((page) => (page === example.page ? 8 : 0)),
  }));

  expect(Math.abs(weightOf('shower', HEAT, told))).toBeLessThan(weightOf('shower', HEAT) / 4);
});

test('the same queries teach the same, to the last digit', () => {
  expect(learnRelevance(examples, 3)).toEqual(learnRelevance(examples, 3));
});

test('from no query nothing is learned', () => {
  expect(learnRelevance([], 2)).toEqual({ bias: [0, 0], weights: new Map() });
});
