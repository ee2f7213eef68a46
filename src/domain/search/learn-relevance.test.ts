import { expect, test } from 'vitest';
import { type Example, learnRelevance, PENALTY } from './learn-relevance.ts';

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

test('of a page of which nobody asks nothing is learned', () => {
  const { bias, weights } = learnRelevance(examples, 3);

  expect(bias[NEVER_ASKED]).toBeNull();
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
  expect(learnRelevance([], 2)).toEqual({ bias: [null, null], weights: new Map() });
});

test('a number is not learned: 12 tablets say no more than 14', () => {
  expect(weightOf('12', HEAT, [...examples, ask(HEAT, '12 tablets'), ask(HEAT, '12 tablets')])).toBe(0);
});

test('what is learned fits best: no weight is better for being moved', () => {
  const two = [PILLOW, HEAT];
  const said = (count: number, page: number, words: string) =>
    Array.from({ length: count }, () => ask(page, words));
  const asked = [
    ...said(14, PILLOW, 'neck bed'),
    ...said(6, HEAT, 'neck bed'),
    ...said(5, PILLOW, 'shower'),
    ...said(15, HEAT, 'shower'),
    ...said(4, PILLOW, 'neck'),
    ...said(3, HEAT, 'neck'),
  ];
  const { bias, weights } = learnRelevance(asked, 2);
  const slopes = new Map<string, [number, number]>();
  for (const { keys, page } of asked) {
    const each = 1 / Math.sqrt(keys.length);
    const sums = two.map((at) =>
      keys.reduce((sum, key) => sum + each * (weights.get(key)?.[at] ?? 0), bias[at] ?? 0),
    );
    const total = sums.reduce((sum, one) => sum + Math.exp(one), 0);
    for (const at of two) {
      const error = (Math.exp(sums[at] ?? 0) / total - (at === page ? 1 : 0)) / asked.length;
      for (const [key, size] of [...keys.map((key) => [key, each] as const), ['bias', 1] as const]) {
        const slope = slopes.get(key) ?? [0, 0];
        slope[at as 0 | 1] += size * error;
        slopes.set(key, slope);
      }
    }
  }

  for (const at of two) {
    expect(Math.abs(slopes.get('bias')?.[at as 0 | 1] ?? 1)).toBeLessThan(PENALTY / 2);
    for (const [key, row] of weights) {
      const slope = slopes.get(key)?.[at as 0 | 1] ?? 0;
      // The penalty holds against the slope; a weight of 0 lies where it is the stronger.
      if (row[at] === 0) expect(Math.abs(slope)).toBeLessThan(PENALTY * 1.5);
      else expect(slope).toBeCloseTo(-Math.sign(row[at] ?? 0) * PENALTY, 4);
    }
  }
});
