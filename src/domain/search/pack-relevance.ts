/** Packs what was learned for its way to the reader. Runs when the site is built. */
import type { PackedVocabulary } from './packed-vocabulary.ts';
import type { PackedRelevance } from './relevance.ts';

/** What was learned, as it is kept: apart from the order of groups and pages, which change. */
export interface Relevance {
  /** Address of each page, without language. */
  readonly pages: readonly string[];
  /** By page; `null` when nobody asks of it. */
  readonly bias: readonly (number | null)[];
  /** By word, or `#` and the name of a group: the place of a page, its weight, and so on by turns. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/** A group is named by its first word or phrase. */
export const groupNames = ({ groups }: Pick<PackedVocabulary, 'groups'>): readonly string[] =>
  groups.split('\n').map((members) => `#${members.split('|')[0]}`);

/**
 * Leaves out the words of groups and pages that are no more.
 *
 * @param pathOf the address of a page in the vocabulary
 */
export function packRelevance(
  { pages, bias, weights }: Relevance,
  vocabulary: PackedVocabulary,
  pathOf: (page: string) => string,
): PackedRelevance {
  const paths = pages.map(pathOf);
  const places = vocabulary.pages.map(({ path }) => paths.indexOf(path));
  const names = groupNames(vocabulary);
  const keyOf = (word: string) => (word.startsWith('#') ? `#${names.indexOf(word)}` : word);
  return {
    bias: places.map((at) => bias[at] ?? null),
    weights: Object.fromEntries(
      Object.entries(weights)
        .map(([word, pairs]) => [keyOf(word), moved(pairs, places)] as const)
        .filter(([key, pairs]) => key !== '#-1' && pairs.length > 0),
    ),
  };
}

function moved(pairs: readonly number[], places: readonly number[]): readonly number[] {
  return pairs.flatMap((page, at) => {
    const place = places.indexOf(page);
    return at % 2 === 0 && place >= 0 ? [place, pairs[at + 1] ?? 0] : [];
  });
}
