import { expect, test } from 'vitest';
import { packMoreWords, withMoreWords } from './more-words.ts';
import { packVocabulary } from './pack-vocabulary.ts';
import { buildIndex } from './search-index.ts';
import { searchPages } from './search-pages.ts';
import type { Vocabulary } from './vocabulary.ts';

const page = (path: string, title: string) =>
  ({ path, kind: 'guide', title, text: '', words: [], headings: [] }) as const;

const vocabulary: Vocabulary = {
  locale: 'en',
  help: '/help/',
  stop: ['the'],
  groups: [
    ['pain', 'ache'],
    ['numb', 'pins and needles'],
  ],
  danger: { now: ['numb'], check: [], mention: [] },
  elsewhere: [],
  pages: [page('/pain/', 'Pain'), page('/pillow/', 'Pillow'), page('/help/', 'Danger signs')],
};
const more = packMoreWords(
  {
    stop: ['awfully'],
    groups: { ache: ['twinge'], numb: ['deadened'], pillow: ['bolster'] },
    danger: { now: [], check: ['pillow'], mention: [] },
    elsewhere: ['zebra'],
  },
  vocabulary,
);
const before = buildIndex(packVocabulary(vocabulary));
const after = buildIndex(withMoreWords(packVocabulary(vocabulary), more));
const firstFor = (text: string, index = after) => searchPages(text, index).hits[0]?.page.path;

test.each([
  ['a word joins the group that has its key', 'twinge', '/pain/'],
  ['a key that no group starts with makes a group', 'bolster', '/pillow/'],
  ['a sign of danger knows the new words', 'deadened', '/help/'],
])('%s', (_, text, path) => {
  expect(firstFor(text, before)).toBeUndefined();
  expect(firstFor(text)).toBe(path);
});

test('what is known already stays as it is', () => {
  for (const text of ['pain', 'ache', 'pins and needles', 'pillow']) expect(firstFor(text)).toBeDefined();
  expect(firstFor('ache')).toBe(firstFor('ache', before));
});

test('signs, empty words and subjects elsewhere are added', () => {
  expect(searchPages('pillow', after).danger).toBe('check');
  expect(searchPages('awfully', after).query.terms[0]?.empty).toBe(true);
  expect(searchPages('zebra', after).elsewhere).toBe(true);
});

test('nothing more changes nothing', () => {
  const none = packMoreWords(
    { stop: [], groups: {}, danger: { now: [], check: [], mention: [] }, elsewhere: [] },
    vocabulary,
  );

  expect(withMoreWords(packVocabulary(vocabulary), none)).toEqual(packVocabulary(vocabulary));
});

test('words of another edition are left out: their places are those of other pages', () => {
  const older = packMoreWords(
    { stop: [], groups: { pain: ['twinge'] }, danger: { now: [], check: [], mention: [] }, elsewhere: [] },
    { ...vocabulary, pages: vocabulary.pages.slice(1) },
  );

  expect(withMoreWords(packVocabulary(vocabulary), older)).toEqual(packVocabulary(vocabulary));
});
