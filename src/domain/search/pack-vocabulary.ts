/** Packs a vocabulary for its way to the reader. Runs when the site is built. */
import { slugOf } from './heading.ts';
import { languageOf } from './language.ts';
import { stemsOf } from './lexicon.ts';
import type { PackedVocabulary } from './packed-vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

export function packVocabulary(vocabulary: Vocabulary): PackedVocabulary {
  const { locale, help } = vocabulary;
  const language = languageOf(locale);
  const stems = (text: string) => stemsOf(text, language);
  const each = (texts: readonly string[]) =>
    [...new Set(texts.map((text) => stems(text).join(' ')))].filter(Boolean);
  const pack = (texts: readonly string[]) => each(texts).join('|');

  const stop = new Set(vocabulary.stop.flatMap(stems));
  const groups = vocabulary.groups.map(each);
  const inPhrases = new Set(
    groups.flat().flatMap((member) => (member.includes(' ') ? member.split(' ') : [])),
  );
  // An empty word is kept where it may be part of a phrase.
  const telling = (text: string) => stems(text).filter((stem) => !stop.has(stem) || inPhrases.has(stem));
  const { now, check, mention } = vocabulary.danger;
  return {
    locale,
    help,
    stop: [...stop].join('|'),
    groups: groups.map((members) => members.join('|')).join('\n'),
    danger: { now: pack(now), check: pack(check), mention: pack(mention) },
    elsewhere: pack(vocabulary.elsewhere),
    pages: vocabulary.pages.map((page) => ({
      ...page,
      words: [...new Set(page.words.map((sentence) => telling(sentence).join(' ')))]
        .filter(Boolean)
        .join('|'),
      headings: page.headings.map(([id, text]) => (id === slugOf(text) ? text : `${text}#${id}`)),
    })),
  };
}
