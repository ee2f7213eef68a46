/**
 * Search pages: the pages that answer a query, best first.
 *
 * Two things are weighed: which words of the query stand for a page, and how close the whole query comes to a
 * sentence that readers use for it. A query that speaks of danger brings the page about help to the front.
 */
import { type Danger, readDanger } from './danger.ts';
import { type Heading, readHeading } from './heading.ts';
import { shareKey, stemsOf, type Term, termsOf } from './lexicon.ts';
import { type PackedPage, unpackList } from './packed-vocabulary.ts';
import { type Query, readQuery } from './query.ts';
import type { IndexedPage, SearchIndex } from './search-index.ts';
import type { SearchKind } from './vocabulary.ts';

export interface Hit {
  readonly page: PackedPage;
  /** Headings within the page that the query speaks of, at most 2. */
  readonly headings: readonly Heading[];
}

export interface Found {
  readonly query: Query;
  readonly danger: Danger;
  /** True for a query about something that this site does not cover. */
  readonly elsewhere: boolean;
  readonly hits: readonly Hit[];
}

/** A word of the same meaning counts a little less than the word itself. */
const SAME_MEANING = 0.6;
/** Strength at which a page has half of what a word can give. */
const HALF_STRENGTH = 2;
/** What a sentence that is exactly the query adds, as a share of the whole query. */
const SENTENCE = 1.2;
/** A title is the page's own sentence. */
const TITLE = 1.1;
/** How far words that only the sentence has count against it, beside those that only the query has: queries ramble. */
const SENTENCE_SIDE = 0.65;
/** Pages about the site itself rarely answer a patient. */
const KIND: Readonly<Record<SearchKind, number>> = { exercise: 1, question: 1.08, guide: 1, about: 0.9 };
/** A result below this share of the best one is noise. */
const LEAST_SHARE = 0.4;
/** The best page must hold this share of what the query says. */
const LEAST_COVER = 0.3;
/** A query this close to a known sentence is understood: it is no sign that no list has. */
const CLEAR = 0.7;
const MOST_HITS = 12;
const MOST_HEADINGS = 2;
/** A word on every other page makes no heading worth a link of its own. */
const LEAST_HEADING = 1;

export function searchPages(text: string, index: SearchIndex): Found {
  const read = readQuery(text, index);
  const { danger, present } = readDanger(read.said, index.signs, index.lexicon.language);
  const here = read.terms.filter((term) => present.includes(term));
  const query = here.length > 0 ? { ...read, terms: here } : read;
  const elsewhere = danger === 'none' && isElsewhere(query, index);
  if (elsewhere) return { query, danger, elsewhere, hits: [] };

  const whole = query.terms.reduce((sum, term) => sum + weightOf(term, index), 0);
  // Pages that score alike keep the order of the vocabulary.
  const scored = index.pages
    .map((indexed) => ({ indexed, ...scoreOf(indexed, query, whole, index) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);

  const best = scored[0]?.score ?? 0;
  const telling = best < LEAST_COVER * whole ? [] : scored.filter(({ score }) => score >= LEAST_SHARE * best);
  const isClear =
    telling[0]?.indexed.page.kind === 'about' || telling.some(({ likeness }) => likeness >= CLEAR);
  const pages = withHelp(
    telling.map(({ indexed }) => indexed),
    placeOfHelp(danger, query, isClear, index),
    index,
  ).slice(0, MOST_HITS);
  return {
    query,
    danger,
    elsewhere,
    hits: pages.map((indexed) => ({ page: indexed.page, headings: headingsOf(indexed, query, index) })),
  };
}

/** How much a word tells. One that no page has tells as much as the rarest: it must be missed when it is not found. */
function weightOf(term: Term, { rarity, pages }: SearchIndex): number {
  const [first = 0, ...others] = term.keys.map((key) => rarity.get(key) ?? 0);
  return (
    term.trust * (Math.max(first, ...others.map((weight) => weight * SAME_MEANING)) || Math.log(pages.length))
  );
}

interface Score {
  readonly score: number;
  /** How close the query comes to a sentence that readers use for the page. */
  readonly likeness: number;
}

function scoreOf(indexed: IndexedPage, { terms }: Query, whole: number, index: SearchIndex): Score {
  const words = terms.reduce((sum, term) => sum + wordScore(term, indexed, index), 0);
  const likeness = Math.max(
    ...indexed.sentences.map(
      (sentence, at) => (at === 0 ? TITLE : 1) * likenessOf(terms, sentence, whole, index),
    ),
  );
  return { score: (words + SENTENCE * likeness * whole) * KIND[indexed.page.kind], likeness };
}

function wordScore(term: Term, { strengths }: IndexedPage, { rarity }: SearchIndex): number {
  const scores = term.keys.map((key, at) => {
    const strength = strengths.get(key) ?? 0;
    return (at === 0 ? 1 : SAME_MEANING) * (rarity.get(key) ?? 0) * (strength / (strength + HALF_STRENGTH));
  });
  return term.trust * Math.max(0, ...scores);
}

/** From 0 up: what query and sentence share, of all that both say. */
function likenessOf(
  terms: readonly Term[],
  sentence: readonly Term[],
  whole: number,
  index: SearchIndex,
): number {
  let shared = 0;
  let size = 0;
  for (const part of sentence) {
    size += weightOf(part, index);
    const match = terms.find((term) => shareKey(term, part));
    if (match)
      shared += match.trust * (match.keys[0] === part.keys[0] ? 1 : SAME_MEANING) * weightOf(part, index);
  }
  const said = SENTENCE_SIDE * size + (1 - SENTENCE_SIDE) * whole;
  return said === 0 ? 0 : shared / said;
}

/**
 * Where the page about help must stand, from 0, at the latest. A complaint that is no question, and a word that
 * search does not know, may be a sign of danger that no list has.
 */
function placeOfHelp(
  danger: Danger,
  { terms, said }: Query,
  isClear: boolean,
  { known, lexicon: { language } }: SearchIndex,
): number | undefined {
  if (danger === 'now') return 0;
  if (danger === 'check') return 1;
  const isStrange = terms.some(({ text, keys }) => keys[0] === text && !known.has(text));
  const asks = said.some(({ text }) => text.split(' ').some((stem) => language.asking.has(stem)));
  return isStrange || (!asks && !isClear) ? 2 : undefined;
}

/** Puts the page about help at `place`, unless it stands there or before. No pages stay no pages, but in danger. */
function withHelp(
  pages: readonly IndexedPage[],
  place: number | undefined,
  { vocabulary, pages: all }: SearchIndex,
): readonly IndexedPage[] {
  const help = all.find(({ page }) => page.path === vocabulary.help);
  if (!help || place === undefined || (pages.length === 0 && place > 1)) return pages;
  const at = pages.indexOf(help);
  if (at >= 0 && at <= place) return pages;
  const others = pages.filter((page) => page !== help);
  return [...others.slice(0, place), help, ...others.slice(place)];
}

/** Headings that hold a word of the query which the page's own title does not have. */
function headingsOf(
  { page }: IndexedPage,
  { terms }: Query,
  { lexicon, rarity }: SearchIndex,
): readonly Heading[] {
  const inTitle = termsOf(stemsOf(page.title, lexicon.language), lexicon);
  const telling = terms.filter((term) => !inTitle.some((own) => shareKey(own, term)));
  const weight = (text: string) => {
    const found = termsOf(stemsOf(text, lexicon.language), lexicon).filter(({ empty }) => !empty);
    const shared = telling.filter((term) => found.some((own) => shareKey(own, term)));
    return shared.reduce((sum, { keys }) => sum + Math.max(...keys.map((key) => rarity.get(key) ?? 0)), 0);
  };
  return page.headings
    .map(readHeading)
    .map((heading) => ({ heading, weight: weight(heading.text) }))
    .filter((scored) => scored.weight > LEAST_HEADING)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_HEADINGS)
    .map(({ heading }) => heading);
}

/** True for a query about something that this site does not cover: a knee, without a word of the neck. */
function isElsewhere({ terms }: Query, { vocabulary, pages, lexicon }: SearchIndex): boolean {
  const elsewhere = unpackList(vocabulary.elsewhere).flatMap((stems) => termsOf(stems, lexicon));
  const covered = terms.filter(
    (term) =>
      pages.filter(({ strengths }) => term.keys.some((key) => strengths.has(key))).length >= pages.length / 3,
  );
  return covered.length === 0 && terms.some((term) => elsewhere.some((other) => shareKey(other, term)));
}
