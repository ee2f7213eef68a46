/**
 * Page score: how well each page answers a query, by the words that stand in it.
 *
 * Two things are weighed: which words of the query stand for a page, and how close the whole query comes to a
 * sentence that readers use for it.
 */
import { shareKey, type Term } from './lexicon.ts';
import type { Query } from './query.ts';
import type { IndexedPage, SearchIndex } from './search-index.ts';
import type { SearchKind } from './vocabulary.ts';

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

/** What a page that holds the whole query gains, beside what readers were looking for. */
const WHOLE_QUERY = 2.5;

/** What the words of a page say for it, on the scale of what was learned. */
export const weightOfWords = (share: number): number => WHOLE_QUERY * share;

export interface PageScore {
  /** Share of what the query says that the page holds, from 0; above 1 where a whole sentence is the same. */
  readonly share: number;
  /** How close the query comes to a sentence that readers use for the page, from 0. */
  readonly likeness: number;
}

/** One score for each page of the index, in its order. */
export function scorePages(query: Query, index: SearchIndex): readonly PageScore[] {
  const whole = query.terms.reduce((sum, term) => sum + weightOf(term, index), 0);
  return index.pages.map((indexed) => scoreOf(indexed, query, whole, index));
}

/** How much a word tells. One that no page has tells as much as the rarest: it must be missed when it is not found. */
function weightOf(term: Term, { rarity, pages }: SearchIndex): number {
  const [first = 0, ...others] = term.keys.map((key) => rarity.get(key) ?? 0);
  return (
    term.trust * (Math.max(first, ...others.map((weight) => weight * SAME_MEANING)) || Math.log(pages.length))
  );
}

function scoreOf(indexed: IndexedPage, { terms }: Query, whole: number, index: SearchIndex): PageScore {
  const words = terms.reduce((sum, term) => sum + wordScore(term, indexed, index), 0);
  const likeness = Math.max(
    ...indexed.sentences.map(
      (sentence, at) => (at === 0 ? TITLE : 1) * likenessOf(terms, sentence, whole, index),
    ),
  );
  const share = (words / (whole || 1) + SENTENCE * likeness) * KIND[indexed.page.kind];
  return { share, likeness };
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
