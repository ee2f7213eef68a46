/** Packs a vocabulary for its way to the reader. Runs when the site is built. */
import { slugOf } from './heading.ts';
import { type Language, languageOf } from './language.ts';
import { buildLexicon, stemsOf, termsOf } from './lexicon.ts';
import type { PackedList, PackedVocabulary } from './packed-vocabulary.ts';
import type { SearchWords, Vocabulary } from './vocabulary.ts';

export function packVocabulary(vocabulary: Vocabulary): PackedVocabulary {
  const { locale, help } = vocabulary;
  const language = languageOf(locale);
  const words = { edition: editionOf(vocabulary), locale, help, ...packWords(vocabulary, language) };
  const lexicon = buildLexicon(words);
  const telling = (text: string) =>
    termsOf(stemsOf(text, language), lexicon)
      .filter(({ empty }) => !empty)
      .map((term) => term.text)
      .join(' ');
  return {
    // First, because the file is smaller so.
    pages: vocabulary.pages.map((page) => ({
      ...page,
      words: [...new Set(page.words.map(telling))].filter(Boolean).join('|'),
      headings: page.headings.map(([id, text]) => (id === slugOf(text) ? text : `${text}#${id}`)),
    })),
    ...words,
  };
}

/** Differs when a page or a group has another place: an FNV-1a hash of them. */
export function editionOf({ pages, groups }: Pick<Vocabulary, 'pages' | 'groups'>): string {
  let hash = 0x811c9dc5;
  for (const letter of JSON.stringify([pages.map(({ path }) => path), groups]))
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** How readers speak, as stems. */
export function packWords(
  { stop, groups, danger, elsewhere }: SearchWords,
  language: Language,
): Pick<PackedVocabulary, 'stop' | 'groups' | 'danger' | 'elsewhere'> {
  const pack = (texts: readonly string[]): PackedList =>
    [...new Set(texts.map((text) => stemsOf(text, language).join(' ')))].filter(Boolean).join('|');
  return {
    stop: [...new Set(stop.flatMap((text) => stemsOf(text, language)))].join('|'),
    groups: groups.map(pack).join('\n'),
    danger: { now: pack(danger.now), check: pack(danger.check), mention: pack(danger.mention) },
    elsewhere: pack(elsewhere),
  };
}
