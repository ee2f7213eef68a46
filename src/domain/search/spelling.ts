/**
 * Spelling: the known word that a mistyped one most likely stands for.
 *
 * A known word is only taken when it is close for its length, so that a strange word is left alone rather than
 * turned into something its reader did not mean.
 */

/** Letters to add, drop, change or swap to get from `a` to `b`; `limit + 1` when there are more than `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      line[column] = Math.min(
        at(above, column) + 1,
        at(line, column - 1) + 1,
        at(above, column - 1) + (same ? 0 : 1),
        swapped && row > 1 && column > 1 ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    if (Math.min(...line) > limit) return limit + 1;
    before = above;
    above = line;
  }
  return Math.min(at(above, b.length), limit + 1);
}

const at = (line: readonly number[], column: number): number => line[column] ?? Number.POSITIVE_INFINITY;

/**
 * How a word sounds, roughly: its consonants, those that sound alike written alike, and a dot where it ends in a
 * vowel. An r that no vowel follows is not heard.
 */
export function soundOf(word: string): string {
  const end = /(?:[aiouyw]|[aeiou]r|re)$/.test(word) ? '.' : '';
  const consonants = word
    .replace(/ph/g, 'f')
    .replace(/^(?:kn|gn)/, 'n')
    .replace(/^wr/, 'r')
    .replace(/^ps|^pn/, 'p')
    .replace(/gh(?=t|$)/g, '')
    .replace(/sch|ch(?=i[ao])|[ts]i(?=o)|c(?=[eiy])/g, 's')
    .replace(/r(?![aeiouy])/g, '')
    .replace(/x/g, 'ks')
    .replace(/[ckq]+/g, 'k')
    .replace(/[sz]+/g, 's')
    .replace(/(?!^)[aeiouyhw]/g, '')
    .replace(/(.)\1+/g, '$1');
  return consonants + end;
}

/**
 * How far off a word of this many letters may be. A slip in a word that sounds the same counts for less, so a
 * strange word is not turned into a known one that it does not sound like.
 */
const allowance = (letters: number): number => (letters < 4 ? 0.6 : letters < 7 ? 1 : letters < 9 ? 1.5 : 2);
/** What a slip counts in a word that sounds the same. */
const SAME_SOUND = 0.35;
/** Slips that may part two words that sound the same. A short word sounds like too many others. */
const mostSlips = (letters: number): number => (letters < 4 ? 1 : 3);
const OTHER_FIRST_LETTER = 0.5;
/** What speaks for a word that is written with the same consonants: `crik` is `crick`, not `crook`. */
const SAME_CONSONANTS = 0.4;

const consonantsOf = (word: string): string =>
  word
    .replace(/ph/g, 'f')
    .replace(/[aeiouy]/g, '')
    .replace(/ck/g, 'k')
    .replace(/(.)\1/g, '$1');

/** A word to correct to. */
export interface KnownWord {
  readonly sound: string;
  /** How much is held against it: 0 for nothing, 1 for a whole slip. */
  readonly against: number;
}
export type KnownWords = ReadonlyMap<string, KnownWord>;

/** The closest of `known` to `word`; nothing when none is close. Of two as close, the first. `letters` is the length as typed. */
export function closest(word: string, known: KnownWords, letters = word.length): string | undefined {
  const limit = allowance(letters);
  const sound = soundOf(word);
  const consonants = consonantsOf(word);
  let best: string | undefined;
  let least = limit + 0.01;
  for (const [candidate, { sound: other, against }] of known) {
    const isAlike = other === sound;
    const sameStart = isAlike || candidate[0] === word[0];
    const held = (sameStart ? 0 : OTHER_FIRST_LETTER) + against;
    // One slip at least: most words need not be compared.
    if (held + (isAlike ? SAME_SOUND - SAME_CONSONANTS : 1) >= least) continue;
    const most = isAlike ? mostSlips(letters) : Math.ceil(limit);
    const edits = distance(word, candidate, most);
    if (edits > most) continue;
    const isSpelt = isAlike && consonantsOf(candidate) === consonants;
    const cost = edits * (isAlike ? SAME_SOUND : 1) + held - (isSpelt ? SAME_CONSONANTS : 0);
    if (cost < least) {
      least = cost;
      best = candidate;
    }
  }
  return best;
}
