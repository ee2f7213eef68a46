/**
 * Shared runs: words in a row that a page has in common with the source article.
 *
 * The article is other people's text. Only short hashes of its runs are kept, from which it cannot be read.
 */
import { createHash } from 'node:crypto';

export const WORDS_IN_A_RUN = 8;

export interface Run {
  readonly words: string;
  readonly hash: string;
}

/** Every run of 8 words, overlapping, in lower case and without punctuation. */
export function runsOf(text: string): readonly Run[] {
  const words =
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/[\p{L}\p{N}']+/gu) ?? [];
  return words.slice(0, Math.max(0, words.length - WORDS_IN_A_RUN + 1)).map((_, index) => {
    const run = words.slice(index, index + WORDS_IN_A_RUN).join(' ');
    return { words: run, hash: createHash('sha256').update(run).digest('hex').slice(0, 12) };
  });
}
