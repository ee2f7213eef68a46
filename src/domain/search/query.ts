/** Query: what a reader typed, as terms: spelling corrected, the last word taken as unfinished. */
import { wordsOf } from './language.ts';
import { type Term, termsOfWords } from './lexicon.ts';
import type { SearchIndex } from './search-index.ts';
import { closest } from './spelling.ts';

export interface Query {
  /** Terms that say something. When all are empty words, these are all of them. */
  readonly terms: readonly Term[];
  /** The words that count, after correction, for a search in the full text. */
  readonly words: readonly string[];
}

/** Fewer letters than this may be the start of anything. */
const LEAST_PREFIX = 2;

export function readQuery(text: string, index: SearchIndex): Query {
  const { lexicon, known, knownStems } = index;
  const isKnown = (word: string) => knownStems.has(lexicon.language.stem(word)) || /^\d+$/.test(word);
  const typed = wordsOf(text, lexicon.language);
  const last = typed.at(-1) ?? '';
  const isUnfinished = /[\p{L}\p{N}]$/u.test(text) && last.length >= LEAST_PREFIX && !isKnown(last);
  const completions = isUnfinished ? [...known].filter((word) => word.startsWith(last)) : [];

  const finished = completions.length > 0 ? typed.slice(0, -1) : typed;
  const words = finished.flatMap((word) => (isKnown(word) ? [word] : corrected(word, known)));
  const all = [...termsOfWords(words, lexicon), ...oneOf(completions, index)];
  const telling = all.filter(({ empty }) => !empty);
  const terms = telling.length > 0 ? telling : all;
  return { terms, words: terms.flatMap((term) => term.text.split(' ')) };
}

/** One term that stands for any of `words`. */
function oneOf(words: readonly string[], { lexicon }: SearchIndex): readonly Term[] {
  const terms = words.flatMap((word) => termsOfWords([word], lexicon)).filter(({ empty }) => !empty);
  const [first] = terms;
  return first ? [{ text: first.text, keys: [...new Set(terms.flatMap(({ keys }) => keys))], empty: false }] : [];
}

/** `nek` → `neck`, `stiffneck` → `stiff neck`. A word that is like no other stays as it is. */
function corrected(word: string, known: ReadonlySet<string>): readonly string[] {
  for (let at = 3; at <= word.length - 3; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every((part) => known.has(part))) return parts;
  }
  return [closest(word, known) ?? word];
}
