/** Packs a vocabulary for its way to the reader. Runs when the site is built. */
import { slugOf } from './heading.ts';
import { languageOf } from './language.ts';
import { buildLexicon, stemsOf, termsOf } from './lexicon.ts';
import type { PackedVocabulary } from './packed-vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

export function packVocabulary(vocabulary: Vocabulary): PackedVocabulary {
  const { locale, help } = vocabulary;
  const language = languageOf(locale);
  const each = (texts: readonly string[]) => [
    ...new Set(texts.map((text) => stemsOf(text, language).join(' ')).filter(Boolean)),
  ];
  const pack = (texts: readonly string[]) => each(texts).join('|');
  const { now, check, mention } = vocabulary.danger;
  const words = {
    locale,
    help,
    stop: [...new Set(vocabulary.stop.flatMap((text) => stemsOf(text, language)))].join('|'),
    groups: vocabulary.groups.map(pack).join('\n'),
    danger: { now: pack(now), check: pack(check), mention: pack(mention) },
    elsewhere: pack(vocabulary.elsewhere),
  };

  const lexicon = buildLexicon(words);
  const telling = (text: string) =>
    termsOf(stemsOf(text, language), lexicon)
      .filter(({ empty }) => !empty)
      .map((term) => term.text)
      .join(' ');
  return {
    ...words,
    pages: vocabulary.pages.map((page) => ({
      ...page,
      words: [...new Set(page.words.map(telling))].filter(Boolean).join('|'),
      headings: page.headings.map(([id, text]) => (id === slugOf(text) ? text : `${text}#${id}`)),
    })),
  };
}
