/**
 * Relevance: how much each word speaks for each page, learned from what readers ask.
 *
 * It knows what the words of a page cannot tell: that who asks about a shower asks about heat.
 */
import type { Term } from './lexicon.ts';

export interface PackedRelevance {
  /**
   * What speaks for each page before a word is read, in the order of the vocabulary's pages; `null` for a page of which
   * nothing was learned.
   */
  readonly bias: readonly (number | null)[];
  /** By key of a term: the place of a page, what the key gives it, and so on by turns. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/** Weights are whole numbers of this. */
export const WEIGHT_STEP = 0.5;

/** The keys of a query, each once: what is learned and looked up. */
export const keysOf = (said: readonly Term[]): readonly string[] => [
  ...new Set(said.flatMap(({ keys }) => keys)),
];

/**
 * What learning adds to the weight of the words, for each page in the order of the vocabulary: both together are the
 * logarithm of how likely its reader looks for it, but for a number that all share. Empty when no word is learned.
 */
export function relevanceOf(
  said: readonly Term[],
  { bias, weights }: PackedRelevance = { bias: [], weights: {} },
): PackedRelevance['bias'] {
  const keys = keysOf(said);
  const learned = keys.filter((key) => Object.hasOwn(weights, key));
  if (learned.length === 0) return [];
  const sums = [...bias];
  // Of many words, each tells less.
  const step = WEIGHT_STEP / Math.sqrt(keys.length);
  for (const key of learned)
    weights[key]?.forEach((page, at, all) => {
      if (at % 2 === 0) sums[page] = (sums[page] ?? 0) + step * (all[at + 1] ?? 0);
    });
  return sums;
}
