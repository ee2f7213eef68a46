import { expect, test } from 'vitest';
import { packRelevance, type Relevance } from './pack-relevance.ts';
import { packVocabulary } from './pack-vocabulary.ts';
import { relevanceOf, WEIGHT_STEP } from './relevance.ts';
import { buildIndex } from './search-index.ts';
import { searchPages } from './search-pages.ts';
import { understand } from './understand.ts';
import type { SearchPage, Vocabulary } from './vocabulary.ts';

const page = (path: string, title: string): SearchPage => ({
  path,
  kind: 'guide',
  title,
  text: '',
  words: [],
  headings: [],
});

const vocabulary: Vocabulary = {
  locale: 'en',
  help: '/ur/help/',
  stop: ['my the'],
  groups: [
    ['pain', 'ache'],
    ['bath', 'shower'],
  ],
  danger: { now: [], check: [], mention: [] },
  elsewhere: [],
  pages: [page('/ur/help/', 'Help'), page('/ur/pillow/', 'Pillow pain'), page('/ur/heat/', 'Heat or ice')],
};

const learned: Relevance = {
  pages: ['/heat/', '/gone/', '/help/', '/pillow/'],
  bias: [0.25, 9, -1, 0],
  weights: { '#bath': [0, 6, 1, 9], '#moved away': [0, 4], plumber: [2, 3], nowhere: [1, 5] },
};

const words = packVocabulary(vocabulary);
const relevance = packRelevance(learned, words, (path) => `/ur${path}`);
const index = buildIndex({ ...words, relevance });
const firstFor = (query: string) => searchPages(query, index).hits[0]?.page.path;

test('what was learned follows pages and groups to their places, and what is gone is left out', () => {
  expect(relevance).toEqual({ bias: [-1, 0, 0.25], weights: { '#1': [2, 6], plumber: [0, 3] } });
  expect(packRelevance({ ...learned, pages: ['/heat/'] }, words, (path) => `/ur${path}`).bias).toEqual([
    null,
    null,
    0.25,
  ]);
});

test('a word that no page has finds the page that its readers look for', () => {
  expect(firstFor('shower ')).toBe('/ur/heat/');
  expect(searchPages('shower ', buildIndex(words)).hits).toEqual([]);
});

test('what was learned turns the scale between pages, and a title is still its own page', () => {
  expect(firstFor('bath or pain ')).toBe('/ur/heat/');
  expect(firstFor('pillow pain ')).toBe('/ur/pillow/');
});

test('search is sure of a page that most readers with these words look for, and only then', () => {
  expect(searchPages('bath heat zebra ', index).isSure).toBe(true);
  expect(searchPages('zebra ', index).isSure).toBe(false);
  expect(searchPages('pillow pain ', index).isSure).toBe(false);
});

test('most of a query must be known for search to be sure', () => {
  expect(searchPages('bath zebra quilt ', index).isSure).toBe(false);
});

test('a page of which nothing was learned is still found by its own words', () => {
  const without = packRelevance(
    { ...learned, pages: ['/heat/', '/gone/', '/help/'] },
    words,
    (path) => `/ur${path}`,
  );
  const found = (query: string) => searchPages(query, buildIndex({ ...words, relevance: without }));

  expect(found('pillow pain bath ').hits[0]?.page.path).toBe('/ur/pillow/');
  expect(found('bath ').hits[0]?.page.path).toBe('/ur/heat/');
});

test('a learned word is known: it is not corrected to another, and nothing is corrected to it', () => {
  const near = buildIndex({
    ...packVocabulary({ ...vocabulary, pages: [...vocabulary.pages, page('/ur/pipe/', 'Plumbed pipe')] }),
    relevance,
  });

  expect(understand('plumber ', near).query.words).toEqual(['plumber']);
  expect(understand('plumbre ', index).query.words).toEqual(['plumbre']);
});

test('a sign that is said not to be there does not lean to its page', () => {
  const danger = { now: [], check: ['numb'], mention: [] };
  const warned = buildIndex({
    ...packVocabulary({ ...vocabulary, danger }),
    relevance: { bias: [0, 0, 0], weights: { numb: [2, 60] } },
  });
  const first = (query: string) => searchPages(query, warned).hits[0]?.page.path;

  expect(first('pillow pain numb ')).toBe('/ur/heat/');
  expect(first('pillow pain no numb ')).toBe('/ur/pillow/');
});

test('of many words each gives less', () => {
  const give = (text: string) => relevanceOf(understand(text, index).present, relevance)[2] ?? 0;

  // A word of a group is 2 keys: its own, and that of the group.
  expect(give('bath ')).toBeCloseTo(0.25 + (6 * WEIGHT_STEP) / Math.sqrt(2));
  expect(give('bath pillow zebra quilt ')).toBeLessThan(give('bath '));
});

test('without a learned word, only the words of the pages count', () => {
  expect(relevanceOf(understand('pillow ', index).present, relevance)).toEqual([]);
});

test.each(['constructor', '__proto__', 'toString'])('%s is a word like any other', (word) => {
  expect(relevanceOf(understand(word, index).present, relevance)).toEqual([]);
});
