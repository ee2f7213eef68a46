/**
 * Plan fragment: finds the letters of a plan in an address that went through chat apps, mail programs and trackers.
 *
 * They encode it, break its lines, put punctuation and parameters behind it, or repeat it. All of that is outside of
 * the alphabet of a plan, so it can be taken off without a guess: what is left still has to fit its checksum.
 */

/** An address that was encoded, pasted and encoded again. */
const MOST_ENCODINGS = 3;

/** True when a fragment sets out to be a plan, readable or not: other fragments lead to a place in the page. */
export function isPlanFragment(fragment: string): boolean {
  return /(^|[^a-z0-9])p[\s\p{C}]*=/iu.test(decoded(fragment));
}

/** All that stands behind a `p=`, each up to the next parameter. Usually there is one. */
export function payloadsIn(fragment: string): readonly string[] {
  const [, ...payloads] = decoded(fragment).split(/p[\s\p{C}]*=/iu);
  // Mail that was never decoded writes `=3D` for `=`.
  return payloads.flatMap((text) => (/^3d/i.test(text) ? [text, text.slice(2)] : [text]));
}

/**
 * The letters and digits of a payload, without what stands between them, up to the length that they state
 * themselves. Whole runs: letters that follow without a gap are an addition, and are left for the check to find.
 */
export function lettersOf(payload: string, statedLength: (letters: string) => number): string {
  const [own = ''] = payload.split(/[&?#]/);
  // Letters of other scripts are no gap: something was replaced.
  const runs = own.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let letters = '';
  for (const run of runs) {
    if (letters.length >= statedLength(letters)) break;
    letters += run;
  }
  return letters;
}

function decoded(text: string): string {
  let plain = text;
  for (let count = 0; count < MOST_ENCODINGS && plain.includes('%'); count += 1)
    plain = plain.replace(/(%[0-9a-f]{2})+/gi, decodedRun);
  return plain;
}

/** What is no text stays as it was. */
function decodedRun(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}
