/** Query: what a reader typed, as terms: spelling corrected, the last word taken as unfinished. */
import { wordsOf } from './language.ts';
import { type Term, termsOf } from './lexicon.ts';
import type { SearchIndex } from './search-index.ts';
import { closest, distance, type KnownWords, soundOf } from './spelling.ts';

export interface Query {
  /** Terms that say something. When all are empty words, these are all of them. */
  readonly terms: readonly Term[];
  /** All terms in order, the empty ones too. A last word that is unfinished says what all that it can become say. */
  readonly said: readonly Term[];
  /** The words that count, as typed or as corrected, for a search in the full text. */
  readonly words: readonly string[];
}

/** Letters of a query that are read. More is no question of a person, and an address can hold a whole book. */
export const MOST_LETTERS = 200;
/** Fewer letters than this may be the start of anything. */
const LEAST_PREFIX = 2;
/** A shorter word is an abbreviation rather than a slip. */
const LEAST_MISSPELT = 3;
/** Many a word that looks misspelt is only unknown here: what it was taken for counts less. */
const CORRECTED = 0.8;

export function readQuery(written: string, index: SearchIndex): Query {
  const text = written.slice(0, MOST_LETTERS);
  const { lexicon, known } = index;
  const { language } = lexicon;
  const typed = wordsOf(text, language);
  const last = typed.at(-1) ?? '';
  const isUnfinished =
    /[\p{L}\p{N}]$/u.test(text) && last.length >= LEAST_PREFIX && !known.has(language.stem(last));
  const completions =
    isUnfinished && !isMisspelt(last, index) ? [...known.keys()].filter((stem) => stem.startsWith(last)) : [];

  const finished = completions.length > 0 ? typed.slice(0, -1) : typed;
  const read = finished.flatMap((word) => readWord(word, index));
  const guessed = new Set(read.flatMap(({ stem, sure }) => (sure ? [] : [stem])));
  const terms = termsOf(
    read.map(({ stem }) => stem),
    lexicon,
  ).map((term) => (guessed.has(term.text) ? { ...term, trust: CORRECTED } : term));
  const unfinished = termsOfAll(completions, index);
  const all = [...terms, ...anyOf(unfinished)];
  const telling = all.filter(({ empty }) => !empty);
  const words = read.filter(({ stem }) => !lexicon.stop.has(stem)).map(({ word }) => word);
  return {
    terms: telling.length > 0 ? telling : all,
    said: [...terms, ...commonTo(unfinished)],
    words: completions.length > 0 ? [...words, last] : words,
  };
}

interface ReadWord {
  readonly word: string;
  readonly stem: string;
  readonly sure: boolean;
}

function readWord(word: string, { lexicon, known }: SearchIndex): readonly ReadWord[] {
  const stem = lexicon.language.stem(word);
  if (known.has(stem) || word.length < LEAST_MISSPELT || /^\d+$/.test(word))
    return [{ word, stem, sure: true }];
  return corrected(stem, known, word.length).map((right) =>
    right === stem ? { word, stem, sure: true } : { word: right, stem: right, sure: false },
  );
}

/** `hed` sounds like `head`, one slip off: it is misspelt, not unfinished. */
function isMisspelt(word: string, { known, lexicon }: SearchIndex): boolean {
  const stem = lexicon.language.stem(word);
  const right = closest(stem, known, word.length) ?? '';
  return known.get(right)?.sound === soundOf(stem) && distance(stem, right, 1) === 1;
}

const termsOfAll = (stems: readonly string[], { lexicon }: SearchIndex): readonly Term[] =>
  stems.flatMap((stem) => termsOf([stem], lexicon)).filter(({ empty }) => !empty);

/** One term that stands for any of `terms`. */
function anyOf(terms: readonly Term[]): readonly Term[] {
  const [first] = terms;
  return first ? [{ ...first, keys: [...new Set(terms.flatMap(({ keys }) => keys))] }] : [];
}

/** One term for what all of `terms` mean: `vom` may be vomit or vomited, but `sl` is not yet slurred. */
function commonTo(terms: readonly Term[]): readonly Term[] {
  const [first, ...others] = terms;
  const keys = first?.keys.filter((key) => others.every((other) => other.keys.includes(key))) ?? [];
  return first && keys.length > 0 ? [{ ...first, keys }] : [];
}

/** `nek` → `neck`, `stiffneck` → `stiff neck`. A word that is like no other stays as it is. */
function corrected(stem: string, known: KnownWords, letters: number): readonly string[] {
  const right = closest(stem, known, letters);
  if (right !== undefined) return [right];
  for (let at = 3; at <= stem.length - 3; at++) {
    const parts = [stem.slice(0, at), stem.slice(at)];
    if (parts.every((part) => known.has(part))) return parts;
  }
  return [stem];
}
