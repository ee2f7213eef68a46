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

/** How a word sounds, roughly: its consonants, those that sound alike written alike. */
export function soundOf(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/^(?:kn|gn)/, 'n')
    .replace(/^wr/, 'r')
    .replace(/^ps|^pn/, 'p')
    .replace(/gh(?=t|$)/g, '')
    .replace(/[ckq]+/g, 'k')
    .replace(/[sz]+/g, 's')
    .replace(/(?!^)[aeiouyhw]/g, '')
    .replace(/(.)\1+/g, '$1');
}

/**
 * How far off a word of this many letters may be. Words that sound alike are half a slip closer, so a strange
 * word is not turned into a known one that it does not sound like.
 */
const allowance = (letters: number): number => (letters < 4 ? 0.6 : letters < 7 ? 1 : letters < 9 ? 1.5 : 2);

/** The closest of `known` to `word`; nothing when none is close. Of two as close, the first. `letters` is the length as typed. */
export function closest(word: string, known: Iterable<string>, letters = word.length): string | undefined {
  const limit = allowance(letters);
  const sound = soundOf(word);
  let best: string | undefined;
  let least = limit + 0.01;
  for (const candidate of known) {
    const edits = distance(word, candidate, Math.ceil(limit));
    if (edits > Math.ceil(limit)) continue;
    const cost = edits - (soundOf(candidate) === sound ? 0.5 : 0) + (candidate[0] === word[0] ? 0 : 0.5);
    if (cost < least) {
      least = cost;
      best = candidate;
    }
  }
  return best;
}
