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
  readonly absence: AbsenceWords;
  /** Stems that ask or look for something. A query without one may state a complaint. */
  readonly asking: ReadonlySet<string>;
}

/** Stems that say that what follows is not there: `no`, or `not` and `have`, and `or` before the next. */
export interface AbsenceWords {
  readonly none: ReadonlySet<string>;
  readonly not: ReadonlySet<string>;
  readonly have: ReadonlySet<string>;
  readonly or: ReadonlySet<string>;
}

const plain: Language = {
  fold: (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
  stem: (word) => word,
  absence: { none: new Set(), not: new Set(), have: new Set(), or: new Set() },
  asking: new Set(),
};

const NEGATIONS =
  /\b(?:(?:ca|wo|do|does|did|is|are|was|were|could|would|should|have|has|had|ai)nt|cannot|carnt|unable(?: to)?|hardly|barely)\b/g;

/** Words that only point or stress: `hit my head`, `hit her head` and `really hit the head` are one phrase. */
const POINTERS =
  /\b(?:an?|the|my|your|h(?:is|er)|our|their|its|really|very|just|quite|always|completely|totally)\b/g;

const english: Language = {
  fold: (text) =>
    plain
      .fold(text)
      .replace(/['’‘`]/g, '')
      .replace(NEGATIONS, 'not')
      .replace(/\ba ?(?:&|and|n) ?e\b/g, 'casualty')
      .replace(POINTERS, ' '),
  stem: stemEnglish,
  absence: {
    none: new Set(['no', 'without']),
    not: new Set(['not', 'never']),
    have: new Set(['have', 'had', 'got', 'get', 'ani', 'other']),
    or: new Set(['or', 'nor']),
  },
  asking: new Set(
    'how what wat wot which who whom whose where when why can could should shud shall do doe is are mai best will would'.split(
      ' ',
    ),
  ),
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
