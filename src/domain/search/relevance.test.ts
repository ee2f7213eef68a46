import { describe, expect, test } from 'vitest';
import { askedFiles, readAsked } from '../../tooling/search/read-asked.ts';
import { readIndex, readMoreWords, readVocabulary } from '../../tooling/search/read-vocabulary.ts';
import { stemsOf, termsOf } from './lexicon.ts';
import { packVocabulary } from './pack-vocabulary.ts';
import { AUTHOR_1 } from './queries/author-1.ts';
import { AUTHOR_2 } from './queries/author-2.ts';
import { AUTHOR_3 } from './queries/author-3.ts';
import { AUTHOR_4 } from './queries/author-4.ts';
import { AUTHOR_5 } from './queries/author-5.ts';
import { AUTHOR_6 } from './queries/author-6.ts';
import { AUTHOR_7 } from './queries/author-7.ts';
import { AUTHOR_8 } from './queries/author-8.ts';
import { AUTHOR_9 } from './queries/author-9.ts';
import { HARMLESS } from './queries/harmless.ts';
import { HELD_OUT } from './queries/held-out.ts';
import { LATER } from './queries/later.ts';
import { MENDED } from './queries/mended.ts';
import { OVERHEARD } from './queries/overheard.ts';
import type { Query } from './queries/query-list.ts';
import { ROUNDS_4_TO_6 } from './queries/rounds-4-to-6.ts';
import { ROUNDS_7_TO_10 } from './queries/rounds-7-to-10.ts';
import { SIGNS_AGAIN } from './queries/signs-again.ts';
import { SIGNS_ASKED } from './queries/signs-asked.ts';
import { SIGNS_LATER } from './queries/signs-later.ts';
import { SIGNS_NOW } from './queries/signs-now.ts';
import { TOPICS } from './queries/topics.ts';
import { TOPICS_AGAIN } from './queries/topics-again.ts';
import { TUNED } from './queries/tuned.ts';
import { buildIndex } from './search-index.ts';
import { type Found, searchPages } from './search-pages.ts';

const vocabulary = readVocabulary();
const more = readMoreWords();
const index = readIndex();
const coreIndex = buildIndex(packVocabulary(vocabulary));
const ALL = [
  ...HELD_OUT,
  ...OVERHEARD,
  ...LATER,
  ...ROUNDS_4_TO_6,
  ...ROUNDS_7_TO_10,
  ...TUNED,
  ...AUTHOR_1,
  ...AUTHOR_2,
  ...AUTHOR_3,
  ...AUTHOR_4,
  ...AUTHOR_5,
  ...AUTHOR_6,
  ...AUTHOR_7,
  ...AUTHOR_8,
  ...AUTHOR_9,
  ...MENDED,
  ...TOPICS,
  ...TOPICS_AGAIN,
];

/** What a query finds. Each is asked once. */
const asked = new Map<string, Found>();
function ask(text: string): Found {
  const found = asked.get(text) ?? searchPages(text, index);
  asked.set(text, found);
  return found;
}

/** Place of the first right page among the results, from 0; -1 when there is none. */
function placeOf({ text, pages }: Query, found = ask(text)): number {
  return found.hits.findIndex(({ page }) => pages.includes(page.path));
}

function figuresOf(queries: readonly Query[]) {
  const places = queries.map((query) => placeOf(query));
  const percent = (wanted: (place: number) => boolean) =>
    (100 * places.filter(wanted).length) / places.length;
  return { first: percent((place) => place === 0), firstThree: percent((place) => place >= 0 && place < 3) };
}

// What readers are promised is 85 % first and 95 % among the first three, on words nobody has seen.
describe.each([
  { name: 'held-out queries', queries: HELD_OUT, first: 85, firstThree: 97 },
  { name: 'overheard queries', queries: OVERHEARD, first: 86, firstThree: 97 },
  { name: 'later queries', queries: LATER, first: 88, firstThree: 97 },
  { name: 'rounds 4 to 6', queries: ROUNDS_4_TO_6, first: 87, firstThree: 97 },
  { name: 'rounds 7 to 10', queries: ROUNDS_7_TO_10, first: 85, firstThree: 96 },
  { name: 'author 1', queries: AUTHOR_1, first: 85, firstThree: 95 },
  { name: 'author 2', queries: AUTHOR_2, first: 85, firstThree: 97 },
  { name: 'author 3', queries: AUTHOR_3, first: 85, firstThree: 95 },
  { name: 'author 4', queries: AUTHOR_4, first: 92, firstThree: 98 },
  { name: 'author 5', queries: AUTHOR_5, first: 92, firstThree: 98 },
  { name: 'author 6', queries: AUTHOR_6, first: 89, firstThree: 97 },
  { name: 'author 7', queries: AUTHOR_7, first: 93, firstThree: 98 },
  { name: 'author 8', queries: AUTHOR_8, first: 93, firstThree: 98 },
  { name: 'author 9', queries: AUTHOR_9, first: 81, firstThree: 96 },
  { name: 'every page in ten ways', queries: TOPICS, first: 89, firstThree: 95 },
  { name: 'every page in two more ways', queries: TOPICS_AGAIN, first: 84, firstThree: 94 },
  { name: 'tuned queries', queries: TUNED, first: 88, firstThree: 97 },
])('$name', ({ queries, first, firstThree }) => {
  test('lead to the right page', () => {
    const figures = figuresOf(queries);
    const missed = queries.filter((query) => placeOf(query) !== 0).map(({ text }) => text);

    expect(figures.first, missed.join('\n')).toBeGreaterThanOrEqual(first);
    expect(figures.firstThree, missed.join('\n')).toBeGreaterThanOrEqual(firstThree);
  });

  test('that speak of danger never miss their page, and show the line about help', () => {
    const dangerous = queries.filter(({ danger }) => danger);

    expect(dangerous.filter((query) => ![0, 1, 2].includes(placeOf(query))).map(({ text }) => text)).toEqual(
      [],
    );
    expect(dangerous.filter(({ text }) => ask(text).danger === 'none').map(({ text }) => text)).toEqual([]);
  });
});

test.each([
  { name: 'that need an ambulance', signs: SIGNS_NOW },
  { name: 'to see a doctor for', signs: SIGNS_LATER },
  { name: 'said once more', signs: SIGNS_AGAIN },
  { name: 'that readers ask about', signs: SIGNS_ASKED },
])('signs $name bring the page about help among the first three, and all but a few the line', ({ signs }) => {
  const isFound = (text: string) =>
    ask(text)
      .hits.slice(0, 3)
      .some(({ page }) => page.path === '/get-help/');
  const unsaid = signs.filter((text) => ask(text).danger === 'none');

  expect(signs.filter((text) => !isFound(text))).toEqual([]);
  expect(unsaid.length / signs.length, unsaid.join('\n')).toBeLessThanOrEqual(0.02);
});

test('harmless queries rarely bring the page about help first', () => {
  const flooded = HARMLESS.filter((text) => searchPages(text, index).hits[0]?.page.path === '/get-help/');

  expect(flooded.length / HARMLESS.length, flooded.join('\n')).toBeLessThanOrEqual(0.03);
});

test('the vocabulary alone, before more words come, finds nine in ten that speak of danger', () => {
  const dangerous = ALL.filter(({ danger }) => danger);
  const found = dangerous.filter((query) =>
    [0, 1, 2].includes(placeOf(query, searchPages(query.text, coreIndex))),
  );

  expect(found.length / dangerous.length).toBeGreaterThanOrEqual(0.9);
});

test('every sign of danger is shown by its own words', () => {
  const signs = Object.values(vocabulary.danger).concat(Object.values(more.danger)).flat();

  expect(signs.filter((sign) => ask(`${sign} `).danger === 'none')).toEqual([]);
});

test('a sign of danger has a word that says something', () => {
  const signs = Object.values(vocabulary.danger).concat(Object.values(more.danger)).flat();
  const empty = signs.filter((sign) =>
    termsOf(stemsOf(sign, index.lexicon.language), index.lexicon).every((term) => term.empty),
  );

  expect(empty).toEqual([]);
});

test.each(MENDED)('$text finds a right page first, as mended', (query) => {
  expect(placeOf(query)).toBe(0);
});

test('no query of the lists is learned from, but for those of one or two words', () => {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const learned = new Set(
    askedFiles('content').flatMap((file) => readAsked(file).queries.map((query) => words(query).join(' '))),
  );
  const asked = ALL.map(({ text }) => words(text)).filter(({ length }) => length > 2);

  expect(asked.map((query) => query.join(' ')).filter((query) => learned.has(query))).toEqual([]);
});

test('every page that a query names exists', () => {
  const paths = new Set(vocabulary.pages.map(({ path }) => path));
  const named = ALL.flatMap(({ pages }) => pages);

  expect(named.filter((path) => !paths.has(path))).toEqual([]);
});

test('each page is found first by its own title', () => {
  const lost = vocabulary.pages.filter(
    ({ title, path }) => searchPages(title, index).hits[0]?.page.path !== path,
  );

  // A title that speaks of danger gives way to the page about help.
  expect(
    lost.filter(({ title }) => searchPages(title, index).danger !== 'now').map(({ title }) => title),
  ).toEqual([]);
});

test('a query of nothing but empty words still gets an answer, or none, but no error', () => {
  expect(searchPages('what is it', index).danger).toBe('none');
});
