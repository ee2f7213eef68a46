/**
 * Search pages: the pages that answer a query, best first.
 *
 * Two things are weighed: which words of the query stand for a page, and how close the whole query comes to a
 * sentence that readers use for it. A query that speaks of danger brings the page about help to the front.
 */
import { type Danger, dangerOf } from './danger.ts';
import { shareKey, type Term } from './lexicon.ts';
import { type Query, readQuery } from './query.ts';
import type { IndexedPage, SearchIndex } from './search-index.ts';
import type { SearchKind, SearchPage } from './vocabulary.ts';

export interface Hit {
  readonly page: SearchPage;
  /** Headings within the page that the query speaks of, at most 2. */
  readonly headings: SearchPage['headings'];
}

export interface Found {
  readonly query: Query;
  readonly danger: Danger;
  readonly hits: readonly Hit[];
}

/** A word of the same meaning counts a little less than the word itself. */
const SAME_MEANING = 0.75;
/** Strength at which a page has half of what a word can give. */
const HALF_STRENGTH = 2;
/** What a sentence that is exactly the query adds, as a share of the whole query. */
const SENTENCE = 1.2;
/** Pages about the site itself rarely answer a patient. */
const KIND: Readonly<Record<SearchKind, number>> = { exercise: 1, question: 1.05, guide: 1, about: 0.9 };
/** A result below this share of the best one is noise. */
const LEAST_SHARE = 0.3;
/** The best page must hold this share of what the query says. */
const LEAST_COVER = 0.3;
const MOST_HITS = 10;

export function searchPages(text: string, index: SearchIndex): Found {
  const query = readQuery(text, index);
  const danger = dangerOf(query.terms, index.vocabulary.danger, index.lexicon);
  if (danger === 'none' && isElsewhere(query, index)) return { query, danger, hits: [] };

  const whole = query.terms.reduce((sum, term) => sum + weightOf(term, index), 0);
  const scored = index.pages
    .map((indexed) => ({ page: indexed.page, score: scoreOf(indexed, query, whole, index) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || index.vocabulary.pages.indexOf(a.page) - index.vocabulary.pages.indexOf(b.page));

  const best = scored[0]?.score ?? 0;
  const telling = best < LEAST_COVER * whole ? [] : scored.filter(({ score }) => score >= LEAST_SHARE * best);
  const pages = withHelp(telling.map(({ page }) => page), danger, index).slice(0, MOST_HITS);
  return { query, danger, hits: pages.map((page) => ({ page, headings: headingsOf(page, query, index) })) };
}

/** How much a word tells. One that no page has tells as much as the rarest: it must be missed when it is not found. */
function weightOf(term: Term, { rarity, pages }: SearchIndex): number {
  const [first = 0, ...others] = term.keys.map((key) => rarity.get(key) ?? 0);
  return Math.max(first, ...others.map((weight) => weight * SAME_MEANING)) || Math.log(pages.length);
}

function scoreOf(indexed: IndexedPage, { terms }: Query, whole: number, index: SearchIndex): number {
  const words = terms.reduce((sum, term) => sum + wordScore(term, indexed, index), 0);
  const sentences = Math.max(0, ...indexed.sentences.map((sentence) => likeness(terms, sentence, whole, index)));
  return (words + SENTENCE * sentences * whole) * KIND[indexed.page.kind];
}

function wordScore(term: Term, { strengths }: IndexedPage, { rarity }: SearchIndex): number {
  const scores = term.keys.map((key, at) => {
    const strength = strengths.get(key) ?? 0;
    return (at === 0 ? 1 : SAME_MEANING) * (rarity.get(key) ?? 0) * (strength / (strength + HALF_STRENGTH));
  });
  return Math.max(0, ...scores);
}

/** From 0 to 1: what query and sentence share, of all that both say. */
function likeness(terms: readonly Term[], sentence: readonly Term[], whole: number, index: SearchIndex): number {
  let shared = 0;
  let size = 0;
  for (const part of sentence) {
    size += weightOf(part, index);
    const match = terms.find((term) => shareKey(term, part));
    if (match) shared += match.keys[0] === part.keys[0] ? weightOf(part, index) : SAME_MEANING * weightOf(part, index);
  }
  return size + whole === 0 ? 0 : (2 * shared) / (size + whole);
}

/** Puts the page about help first, or among the first, when the query asks for it. */
function withHelp(pages: readonly SearchPage[], danger: Danger, { vocabulary }: SearchIndex): readonly SearchPage[] {
  if (danger !== 'now' && danger !== 'check') return pages;
  const help = vocabulary.pages.find(({ path }) => path === vocabulary.help);
  if (!help) return pages;
  const place = danger === 'now' ? 0 : 1;
  const at = pages.indexOf(help);
  if (at >= 0 && at <= place) return pages;
  const others = pages.filter((page) => page !== help);
  return [...others.slice(0, place), help, ...others.slice(place)];
}

function headingsOf(page: SearchPage, { terms }: Query, { lexicon, rarity }: SearchIndex): SearchPage['headings'] {
  return [];
}

/** True for a query about something that this site does not cover. */
function isElsewhere({ terms }: Query, { vocabulary, lexicon }: SearchIndex): boolean {
  return false;
}
