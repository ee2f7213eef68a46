/** Danger: whether a query speaks of a sign that needs help. */
import { type Lexicon, shareKey, type Term, termsOf } from './lexicon.ts';
import { type PackedVocabulary, unpackList } from './packed-vocabulary.ts';
import type { DangerSigns } from './vocabulary.ts';

export type Danger = keyof DangerSigns | 'none';

/** The words of a sign may have this many other words between them. */
const GAP = 3;

/** The gravest level of which the query shows a sign. */
export function dangerOf(
  terms: readonly Term[],
  signs: PackedVocabulary['danger'],
  lexicon: Lexicon,
): Danger {
  const shows = (sign: readonly string[]) => showsSign(terms, termsOf(sign, lexicon));
  const levels = ['now', 'check', 'mention'] as const;
  return levels.find((level) => unpackList(signs[level]).some(shows)) ?? 'none';
}

/** True when every word of the sign, or one that means the same, stands close together in the query. */
function showsSign(terms: readonly Term[], sign: readonly Term[]): boolean {
  const wanted = sign.filter(({ empty }) => !empty);
  const places = wanted.map((part) => terms.flatMap((term, at) => (shareKey(term, part) ? [at] : [])));
  if (wanted.length === 0 || places.some((found) => found.length === 0)) return false;
  return (places[0] ?? []).some((start) =>
    places.every((found) => found.some((at) => Math.abs(at - start) < wanted.length + GAP)),
  );
}
