/**
 * Packed vocabulary: the vocabulary as it travels to the reader.
 *
 * What is never shown travels as stems, each once, without empty words: a third fewer bytes, and the same results.
 */
import { languageOf } from './language.ts';
import { stemsOf } from './lexicon.ts';
import type { DangerSigns, SearchPage, Vocabulary } from './vocabulary.ts';

export interface PackedPage extends Omit<SearchPage, 'words'> {
  /** Stems, with a bar between sentences. */
  readonly words: string;
}

export interface PackedVocabulary {
  readonly locale: string;
  readonly help: string;
  readonly stop: readonly string[];
  /** Each member is the stems of a word or a phrase. */
  readonly groups: readonly (readonly string[])[];
  readonly danger: DangerSigns;
  readonly elsewhere: readonly string[];
  readonly pages: readonly PackedPage[];
}

export function packVocabulary(vocabulary: Vocabulary): PackedVocabulary {
  const language = languageOf(vocabulary.locale);
  const stems = (text: string) => stemsOf(text, language);
  const each = (texts: readonly string[]) => [...new Set(texts.map((text) => stems(text).join(' ')))].filter(Boolean);
  const stop = [...new Set(vocabulary.stop.flatMap(stems))];
  const groups = vocabulary.groups.map(each);
  const { now, check, mention } = vocabulary.danger;
  const inPhrases = new Set(groups.flat().filter((member) => member.includes(' ')).flatMap((member) => member.split(' ')));
  // An empty word is kept where it may be part of a phrase.
  const telling = (text: string) => stems(text).filter((stem) => !stop.includes(stem) || inPhrases.has(stem)).join(' ');
  return {
    ...vocabulary,
    stop,
    groups,
    danger: { now: each(now), check: each(check), mention: each(mention) },
    elsewhere: each(vocabulary.elsewhere),
    pages: vocabulary.pages.map((page) => ({ ...page, words: [...new Set(page.words.map(telling))].filter(Boolean).join('|') })),
  };
}
