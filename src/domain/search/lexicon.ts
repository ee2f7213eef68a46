/**
 * Lexicon: turns words into terms that can be compared.
 *
 * A term has keys. Its first key is its own stem; the others are the groups of same meaning that it belongs to.
 * A phrase of a group, such as "pins and needles", becomes one term, so that its words match nothing by themselves.
 */
import { type Language, languageOf, wordsOf } from './language.ts';
import { type PackedVocabulary, unpackList } from './packed-vocabulary.ts';

export interface Term {
  /** Stem of one word, or the stems of a phrase. */
  readonly text: string;
  readonly keys: readonly string[];
  /** True for a word that says nothing about what is looked for. */
  readonly empty: boolean;
  /** From 0 to 1: how sure it is that the reader meant this word. Lower for a corrected spelling. */
  readonly trust: number;
}

interface Phrase {
  readonly stems: readonly string[];
  readonly group: string;
}

export interface Lexicon {
  readonly language: Language;
  readonly stop: ReadonlySet<string>;
  /** Phrases and single words of the groups, by their first stem, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

export function buildLexicon({
  locale,
  stop,
  groups,
}: Pick<PackedVocabulary, 'locale' | 'stop' | 'groups'>): Lexicon {
  const phrases = new Map<string, Phrase[]>();
  for (const [index, members] of groups.split('\n').entries())
    for (const stems of unpackList(members)) {
      const [first = ''] = stems;
      phrases.set(first, [...(phrases.get(first) ?? []), { stems, group: `#${index}` }]);
    }
  for (const list of phrases.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return { language: languageOf(locale), stop: new Set(stop.split('|')), phrases };
}

/** The stems of a text, in order. */
export function stemsOf(text: string, language: Language): readonly string[] {
  return wordsOf(text, language).map(language.stem);
}

/** The terms of stems in order, the empty ones too. */
export function termsOf(stems: readonly string[], { stop, phrases }: Lexicon): readonly Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < stems.length; ) {
    const stem = stems[at] ?? '';
    const fitting = (phrases.get(stem) ?? []).filter((phrase) =>
      phrase.stems.every((part, index) => part === stems[at + index]),
    );
    const length = fitting[0]?.stems.length ?? 1;
    const groups = fitting.filter((phrase) => phrase.stems.length === length).map(({ group }) => group);
    const text = stems.slice(at, at + length).join(' ');
    terms.push({
      text,
      keys: length > 1 ? groups : [stem, ...groups],
      empty: length === 1 && stop.has(stem),
      trust: 1,
    });
    at += length;
  }
  return terms;
}

export const shareKey = (a: Term, b: Term): boolean => a.keys.some((key) => b.keys.includes(key));
