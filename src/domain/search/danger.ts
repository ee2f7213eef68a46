/** Danger: whether a query speaks of a sign that needs help. */
import type { AbsenceWords, Language } from './language.ts';
import { type Lexicon, shareKey, type Term, termsOf } from './lexicon.ts';
import { type PackedVocabulary, unpackList } from './packed-vocabulary.ts';
import type { DangerSigns } from './vocabulary.ts';

export type Danger = keyof DangerSigns | 'none';

/** The words of a sign may have this many other telling words between them. */
const GAP = 3;

/** A term and its place among the telling ones. */
interface Placed {
  readonly term: Term;
  readonly at: number;
}

export interface DangerRead {
  /** The gravest level of which the query shows a sign. */
  readonly danger: Danger;
  /** What the query says, without the signs that it says are not there. */
  readonly present: readonly Term[];
}

/** The signs of one level, as terms. */
export interface SignLevel {
  readonly level: keyof DangerSigns;
  readonly signs: readonly (readonly Term[])[];
}

/** The signs of a vocabulary, gravest first. */
export function readSigns(signs: PackedVocabulary['danger'], lexicon: Lexicon): readonly SignLevel[] {
  return (['now', 'check', 'mention'] as const).map((level) => ({
    level,
    signs: unpackList(signs[level]).map((sign) => termsOf(sign, lexicon)),
  }));
}

/** `said` is all of a query, empty words too. */
export function readDanger(
  said: readonly Term[],
  levels: readonly SignLevel[],
  { absence }: Language,
): DangerRead {
  const alone = levels.flatMap(({ signs }) => signs.flatMap((sign) => (sign.length === 1 ? sign : [])));
  const present = withoutAbsent(said, alone, absence);
  const placed = placesOf(present);
  const shown = levels.find(({ signs }) => signs.some((sign) => showsSign(placed, sign)));
  return { danger: shown?.level ?? 'none', present };
}

/** True when every word of the sign, or one that means the same, stands close together in the query. */
function showsSign(present: readonly Placed[], sign: readonly Term[]): boolean {
  const places = sign.map((part) => present.flatMap(({ term, at }) => (shareKey(term, part) ? [at] : [])));
  return (places[0] ?? []).some((start) =>
    places.every((found) => found.some((at) => Math.abs(at - start) < sign.length + GAP)),
  );
}

function placesOf(said: readonly Term[]): readonly Placed[] {
  let at = 0;
  return said.map((term) => ({ term, at: term.empty ? at : at++ }));
}

/**
 * What a query says, without the signs that it says are not there: `no fever or rash`, `have not got a headache`.
 * Only what follows at once is absent: in `no fever but a rash`, the rash is there.
 */
function withoutAbsent(
  said: readonly Term[],
  signs: readonly Term[],
  absence: AbsenceWords,
): readonly Term[] {
  const absent = new Set<Term>();
  let no: Term | undefined;
  for (const [at, term] of said.entries()) {
    const next = said[at + 1]?.text ?? '';
    if (absence.none.has(term.text) || (absence.not.has(term.text) && absence.have.has(next))) no = term;
    else if (no && !absence.have.has(term.text) && !absence.or.has(term.text)) {
      if (signs.some((sign) => shareKey(sign, term))) absent.add(no).add(term);
      if (!absence.or.has(next)) no = undefined;
    }
  }
  return said.filter((term) => !absent.has(term));
}
