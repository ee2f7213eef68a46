import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packVocabulary } from './pack-vocabulary.ts';
import { buildIndex } from './search-index.ts';
import { searchPages } from './search-pages.ts';
import type { SearchPage, Vocabulary } from './vocabulary.ts';

const page = (path: string, title: string, more: Partial<SearchPage> = {}): SearchPage => ({
  path,
  kind: 'guide',
  title,
  text: '',
  words: [],
  headings: [],
  ...more,
});

const vocabulary: Vocabulary = {
  locale: 'en',
  help: '/help/',
  stop: ['the is my a what to do'],
  groups: [
    ['sore', 'ache', 'pain'],
    ['numb', 'pins and needles'],
  ],
  danger: { now: ['numb face'], check: ['numb'], mention: ['worst pain'] },
  elsewhere: ['knee'],
  pages: [
    page('/neck/', 'Sore neck', {
      words: ['my neck aches', 'stiff neck'],
      headings: [['heat-or-cold', 'Heat or cold']],
    }),
    page('/pillow/', 'The best pillow', { words: ['sleeping with a sore neck', 'neck cushion'] }),
    page('/arm/', 'Numb arm', { words: ['pins and needles in my arm'] }),
    page('/help/', 'Danger signs'),
    page('/about/', 'Who wrote this', { kind: 'about' }),
  ],
};
const index = buildIndex(packVocabulary(vocabulary));
const pathsFor = (query: string) => searchPages(query, index).hits.map(({ page: { path } }) => path);

test('a word of the title, of the same stem, or of the same meaning finds a page', () => {
  for (const query of ['pillow', 'pillows', 'cushion']) expect(pathsFor(query)[0]).toBe('/pillow/');
  for (const query of ['sore neck', 'neck pain', 'aching neck']) expect(pathsFor(query)[0]).toBe('/neck/');
});

test('a mistyped word and an unfinished one find a page', () => {
  expect(pathsFor('pilow')[0]).toBe('/pillow/');
  expect(pathsFor('pil')[0]).toBe('/pillow/');
  expect(pathsFor('soreneck')[0]).toBe('/neck/');
});

test('the last word is unfinished only while nothing follows it', () => {
  expect(pathsFor('pil ')).toEqual([]);
});

test('a phrase counts as one word', () => {
  expect(pathsFor('pins and needles')[0]).toBe('/arm/');
});

test('headings that answer come with their page', () => {
  const [hit] = searchPages('heat on my neck', index).hits;

  expect(hit?.headings).toEqual([{ id: 'heat-or-cold', text: 'Heat or cold' }]);
});

describe('danger', () => {
  test('brings the page about help to the front, though it has none of the words', () => {
    expect(searchPages('numb face', index).danger).toBe('now');
    expect(pathsFor('numb face')[0]).toBe('/help/');
  });

  test('brings it among the first for a sign to check', () => {
    expect(searchPages('pins and needles in my arm', index).danger).toBe('check');
    expect(pathsFor('numb arm').slice(0, 2)).toEqual(['/arm/', '/help/']);
  });

  test('is only mentioned for what is mostly harmless', () => {
    expect(searchPages('worst pain', index).danger).toBe('mention');
    expect(pathsFor('what is the worst pain')).not.toContain('/help/');
  });

  test('is not spoken of by a sign that is not there', () => {
    expect(searchPages('sore neck no pins and needles', index).danger).toBe('none');
    expect(searchPages('no numb face', index).danger).toBe('none');
    expect(searchPages('not had numb pins and needles', index).danger).toBe('check');
  });

  test('may be what a complaint says that search does not understand, but no question', () => {
    expect(pathsFor('my sore cold arm pillow')).toContain('/help/');
    expect(pathsFor('what is my sore cold arm pillow')).not.toContain('/help/');
    expect(pathsFor('sore neck')).not.toContain('/help/');
  });

  test('needs all words of a sign, close together', () => {
    const far = `face ${'neck pillow '.repeat(4)} numb`;
    expect(searchPages(far, index).danger).toBe('check');
  });
});

test('what the site does not cover finds nothing, unless danger speaks', () => {
  expect(searchPages('knee cushion', index)).toMatchObject({ elsewhere: true, hits: [] });
  expect(pathsFor('knee numb')).toContain('/help/');
});

test('a query that no page answers finds nothing', () => {
  expect(pathsFor('zebra')).toEqual([]);
  expect(pathsFor('')).toEqual([]);
});

test('any text gets the same answer twice, and no error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      expect(searchPages(text, index)).toEqual(searchPages(text, index));
    }),
  );
});

test('words in any number and order give no page twice', () => {
  const word = fc.constantFrom(
    'sore',
    'neck',
    'pilow',
    'numb',
    'arm',
    'face',
    'the',
    'knee',
    'pins',
    'and',
    'needles',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const paths = pathsFor(words.join(' '));
      expect(new Set(paths).size).toBe(paths.length);
    }),
  );
});

test('a language without search words is found by the words of its pages', () => {
  const none = { stop: [], groups: [], danger: { now: [], check: [], mention: [] }, elsewhere: [] };
  const plain = buildIndex(
    packVocabulary({ ...none, locale: 'ur', help: '/ur/help/', pages: [page('/ur/', 'گردن کا درد')] }),
  );

  expect(searchPages('گردن', plain).hits[0]?.page.path).toBe('/ur/');
});
