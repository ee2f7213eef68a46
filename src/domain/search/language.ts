/**
 * Language: how the words of one language are folded and cut, for pages and queries alike.
 *
 * A language without rules of its own is searched by its plain words, so a new one works from its first day.
 */
import { stemEnglish } from './stem-english.ts';

export interface Language {
  /** Writes a text in the one form in which it is compared. */
  readonly fold: (text: string) => string;
  /** The part of a folded word that its forms share. */
  readonly stem: (word: string) => string;
}

const plain: Language = {
  fold: (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
  stem: (word) => word,
};

const NEGATIONS =
  /\b(?:(?:car?|wo|do|does|did|is|are|was|could|would|should|have|has)nt|cannot|unable(?: to)?|hardly|barely)\b/g;

const english: Language = {
  fold: (text) =>
    plain
      .fold(text)
      .replace(/['’‘`]/g, '')
      .replace(NEGATIONS, 'not'),
  stem: stemEnglish,
};

const LANGUAGES: Readonly<Record<string, Language>> = { en: english };

/** The rules of a locale: those of its language when there are any. */
export function languageOf(locale: string): Language {
  return LANGUAGES[locale.split('-')[0] ?? ''] ?? plain;
}

/** The folded words of a text, in order. Punctuation and hyphens part words. */
export function wordsOf(text: string, language: Language): readonly string[] {
  return language.fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
