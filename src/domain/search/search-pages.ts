/**
 * Search pages: the pages that answer a query, best first.
 *
 * What the pages say is weighed, and what readers who used these words were looking for. A query that speaks of danger
 * brings the page about help to the front.
 */
import type { Danger } from './danger.ts';
import { type Heading, readHeading } from './heading.ts';
import { shareKey, stemsOf, termsOf } from './lexicon.ts';
import { type PackedPage, unpackList } from './packed-vocabulary.ts';
import { scorePages, weightOfWords } from './page-score.ts';
import type { Query } from './query.ts';
import { relevanceOf } from './relevance.ts';
import { AS_WRITTEN, type IndexedPage, type SearchIndex } from './search-index.ts';
import { understand } from './understand.ts';

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
  /** True when most readers who say this look for the first page. */
  readonly isSure: boolean;
  readonly hits: readonly Hit[];
}

/** A result below this share of the best one is noise. */
const LEAST_SHARE = 0.4;
/** The best page must hold this share of what the query says, or */
const LEAST_COVER = 0.3;
/** its reader must look for it as likely as this. */
const LIKELY = 0.5;
/** A result that is e³, 20 times, less likely than the best is noise, unless it holds the words. */
const UNLIKELY = 3;
/** A query this close to a known sentence is understood: it is no sign that no list has. */
const CLEAR = 0.7;
/** Place of the third result: readers look no further. */
const LAST_IN_SIGHT = 2;
const MOST_HITS = 12;
const MOST_HEADINGS = 2;
/** A word on every other page makes no heading worth a link of its own. */
const LEAST_HEADING = 1;

export function searchPages(text: string, index: SearchIndex): Found {
  const { query, danger, present } = understand(text, index);
  const elsewhere = danger === 'none' && isElsewhere(query, index);
  if (elsewhere) return { query, danger, elsewhere, isSure: true, hits: [] };

  const scores = scorePages(query, index);
  const leaning = relevanceOf(present, index.vocabulary.relevance);
  const isLearned = leaning.length > 0;
  const mostShare = Math.max(0, ...scores.map(({ share }) => share));
  // A page of which nothing was learned is as likely as its words are like those of the best.
  const mostLeaning = Math.max(0, ...leaning.map(Number));
  // Pages that score alike keep the order of the vocabulary.
  const ranked = index.pages
    .map((indexed, at) => {
      const { share = 0, likeness = 0 } = scores[at] ?? {};
      const learned = leaning[at] ?? (mostLeaning * share) / (mostShare || 1);
      return { indexed, share, likeness, weight: weightOfWords(share) + learned };
    })
    .sort((a, b) => b.weight - a.weight);
  const isSure = isLearned && isUnderstood(query, index) && isLikely(ranked);
  const telling = tellingOf(ranked, mostShare, isLearned, isSure);
  const pages = withHelp(
    telling.map(({ indexed }) => indexed),
    placeOfHelp(danger, query, ranked, telling, index),
    index,
  ).slice(0, MOST_HITS);
  return {
    query,
    danger,
    elsewhere,
    isSure,
    hits: pages.map((indexed) => ({ page: indexed.page, headings: headingsOf(indexed, query, index) })),
  };
}

interface Ranked {
  readonly indexed: IndexedPage;
  readonly share: number;
  readonly likeness: number;
  readonly weight: number;
}

/** Whether more than half of what is said is known. */
const isUnderstood = ({ terms }: Query, { known }: SearchIndex): boolean =>
  terms.filter(({ text, keys }) => keys[0] !== text || known.has(text)).length * 2 > terms.length;

/** Whether the first is looked for rather than any other. */
function isLikely(ranked: readonly Ranked[]): boolean {
  const [{ weight: top } = { weight: 0 }] = ranked;
  return ranked.reduce((sum, { weight }) => sum + Math.exp(weight - top), 0) <= 1 / LIKELY;
}

/** The results that are no noise, of pages from the best on. */
function tellingOf(
  ranked: readonly Ranked[],
  mostShare: number,
  isLearned: boolean,
  isSure: boolean,
): readonly Ranked[] {
  const isTold = mostShare >= LEAST_COVER;
  const least = (ranked[0]?.weight ?? 0) - UNLIKELY;
  return ranked.filter(
    ({ share, weight }) =>
      (isTold && share >= LEAST_SHARE * mostShare) || (isLearned && (isTold || isSure) && weight > least),
  );
}

/**
 * Where the page about help must stand, from 0, at the latest. A complaint that is no question, and a word that
 * search does not know but by what was learned, may be a sign of danger that no list has. Where the words alone find
 * that page among the first, nothing that was learned takes it away.
 */
function placeOfHelp(
  danger: Danger,
  { terms, said }: Query,
  ranked: readonly Ranked[],
  telling: readonly Ranked[],
  { known, vocabulary, lexicon: { language } }: SearchIndex,
): number | undefined {
  if (danger === 'now') return 0;
  if (danger === 'check') return 1;
  const isStrange = terms.some(
    ({ text, keys }) => keys[0] === text && (known.get(text)?.against ?? AS_WRITTEN) === AS_WRITTEN,
  );
  const asks = said.some(({ text }) => text.split(' ').some((stem) => language.asking.has(stem)));
  const isClear =
    telling[0]?.indexed.page.kind === 'about' || telling.some(({ likeness }) => likeness >= CLEAR);
  const help = ranked.find(({ indexed }) => indexed.page.path === vocabulary.help)?.share ?? 0;
  const isTold = help >= LEAST_COVER && ranked.filter(({ share }) => share > help).length <= LAST_IN_SIGHT;
  return isStrange || isTold || (!asks && !isClear) ? LAST_IN_SIGHT : undefined;
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
