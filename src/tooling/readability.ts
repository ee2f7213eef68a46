/**
 * Readability: how hard a text is, by the formulae that health writers use.
 *
 * SMOG comes on two scales: the original adds 3.1291 to the root, the British one 8. Both count words of 3 or
 * more syllables in each 30 sentences. The formulae are for texts of 30 sentences; shorter ones swing more.
 */
import { syllable } from 'syllable';

export interface Readability extends Counts {
  /** US school grade. */
  readonly fleschKincaidGrade: number;
  /** 0 to 100 and beyond: more is easier. */
  readonly readingEase: number;
  readonly smogUs: number;
  readonly smogUk: number;
}

export interface Counts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
  /** Words of 3 or more syllables. */
  readonly longWords: number;
}

/** @param sentences each a sentence, a heading or an entry of a list */
export function measure(sentences: readonly string[]): Readability {
  const words = sentences.flatMap(wordsOf);
  const counts = words.map(syllablesOf);
  return score({
    sentences: sentences.length,
    words: words.length,
    syllables: counts.reduce((sum, count) => sum + count, 0),
    longWords: counts.filter((count) => count >= 3).length,
  });
}

/** The formulae alone. */
export function score(counts: Counts): Readability {
  const wordsEach = counts.words / Math.max(1, counts.sentences);
  const syllablesEach = counts.syllables / Math.max(1, counts.words);
  const root = Math.sqrt((counts.longWords * 30) / Math.max(1, counts.sentences));
  return {
    ...counts,
    fleschKincaidGrade: 0.39 * wordsEach + 11.8 * syllablesEach - 15.59,
    readingEase: 206.835 - 1.015 * wordsEach - 84.6 * syllablesEach,
    smogUs: 1.043 * root + 3.1291,
    smogUk: root + 8,
  };
}

/** A number, an abbreviation or a word with hyphens is one word. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Never 0: a numeral counts as one, as in the calculators that health services use. */
function syllablesOf(word: string): number {
  return Math.max(1, syllable(word));
}

/** Words before a full stop that ends no sentence. */
const ABBREVIATION = /(?:\b(?:Dr|Mr|Mrs|Ms|St|No|vs|etc|approx)|\b[a-z]\.[a-z]|\be\.g|\bi\.e)\.$/i;

export function sentencesOf(text: string): readonly string[] {
  const parts = text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.!?][”"’)]?) (?=[“"‘(]?[\p{Lu}\p{N}])/u);
  const sentences: string[] = [];
  for (const part of parts) {
    const last = sentences.at(-1);
    if (last !== undefined && ABBREVIATION.test(last)) sentences[sentences.length - 1] = `${last} ${part}`;
    else sentences.push(part);
  }
  return sentences.filter((sentence) => wordsOf(sentence).length > 0);
}
