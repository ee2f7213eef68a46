/**
 * Safety mark: which safety words a person has read, kept as a short number of the words themselves.
 *
 * Words that have changed since have another mark, so they are shown again.
 */

/** FNV-1a, 32 bits: equal for equal words on every device. */
export function safetyMark(words: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const letter of words.join('\n')) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
