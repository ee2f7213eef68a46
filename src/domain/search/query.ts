/** Query: what a reader typed, as terms: spelling corrected, the last word taken as unfinished. */
import { wordsOf } from './language.ts';
import { type Term, termsOf } from './lexicon.ts';
import type { SearchIndex } from './search-index.ts';
import { closest } from './spelling.ts';

export interface Query {
  /** Terms that say something. When all are empty words, these are all of them. */
  readonly terms: readonly Term[];
  /** The words that count, as typed or as corrected, for a search in the full text. */
  readonly words: readonly string[];
}

/** Fewer letters than this may be the start of anything. */
const LEAST_PREFIX = 2;

export function readQuery(text: string, index: SearchIndex): Query {
  const { lexicon, known } = index;
  const { language } = lexicon;
  const isKnown = (word: string) => known.has(language.stem(word)) || /^\d+$/.test(word);
  const typed = wordsOf(text, language);
  const last = typed.at(-1) ?? '';
  const isUnfinished = /[\p{L}\p{N}]$/u.test(text) && last.length >= LEAST_PREFIX && !isKnown(last);
  const completions = isUnfinished ? [...known].filter((stem) => stem.startsWith(last)) : [];

  const finished = completions.length > 0 ? typed.slice(0, -1) : typed;
  const read = finished.flatMap((word) => {
    const stem = language.stem(word);
    return isKnown(word)
      ? [{ word, stem }]
      : corrected(stem, known).map((right) => ({ word: right === stem ? word : right, stem: right }));
  });
  const all = [
    ...termsOf(
      read.map(({ stem }) => stem),
      lexicon,
    ),
    ...oneOf(completions, index),
  ];
  const telling = all.filter(({ empty }) => !empty);
  const words = read.filter(({ stem }) => !lexicon.stop.has(stem)).map(({ word }) => word);
  return {
    terms: telling.length > 0 ? telling : all,
    words: completions.length > 0 ? [...words, last] : words,
  };
}

/** One term that stands for any of `stems`. */
function oneOf(stems: readonly string[], { lexicon }: SearchIndex): readonly Term[] {
  const terms = stems.flatMap((stem) => termsOf([stem], lexicon)).filter(({ empty }) => !empty);
  const [first] = terms;
  return first
    ? [{ text: first.text, keys: [...new Set(terms.flatMap(({ keys }) => keys))], empty: false }]
    : [];
}

/** `nek` → `neck`, `stiffneck` → `stiff neck`. A word that is like no other stays as it is. */
function corrected(stem: string, known: ReadonlySet<string>): readonly string[] {
  for (let at = 3; at <= stem.length - 3; at++) {
    const parts = [stem.slice(0, at), stem.slice(at)];
    if (parts.every((part) => known.has(part))) return parts;
  }
  return [closest(stem, known) ?? stem];
}
