/**
 * More words: the long tail of how readers speak, which follows when the first results can be shown.
 *
 * The vocabulary finds every page. These words help it to understand queries in which few words are its own.
 */
import { languageOf } from './language.ts';
import { stemsOf } from './lexicon.ts';
import { editionOf, packWords } from './pack-vocabulary.ts';
import type { PackedList, PackedVocabulary } from './packed-vocabulary.ts';
import type { SearchWords, Vocabulary } from './vocabulary.ts';

/** Like the words of a vocabulary, but each group joins the first one that has its key, or is a new one. */
export interface MoreWords extends Omit<SearchWords, 'groups'> {
  readonly groups: Readonly<Record<string, readonly string[]>>;
}

/** As they travel: line by line what comes to each group of the vocabulary, then new groups. */
export type PackedMoreWords = Pick<
  PackedVocabulary,
  'edition' | 'stop' | 'groups' | 'danger' | 'elsewhere' | 'relevance'
>;

/** What the words of the vocabulary already say does not travel twice. */
export function packMoreWords(more: MoreWords, vocabulary: Vocabulary): PackedMoreWords {
  const language = languageOf(vocabulary.locale);
  const { groups } = vocabulary;
  const stemOf = (text: string) => stemsOf(text, language).join(' ');
  const joined: string[][] = groups.map(() => []);
  for (const [key, members] of Object.entries(more.groups)) {
    const at = groups.findIndex((members) => members.some((member) => stemOf(member) === stemOf(key)));
    if (at >= 0) joined[at]?.push(...members);
    else joined.push([key, ...members]);
  }
  const packed = packWords({ ...more, groups: joined }, language);
  const known = packWords(vocabulary, language);
  const lines = known.groups.split('\n');
  return {
    edition: editionOf(vocabulary),
    stop: without(packed.stop, known.stop),
    groups: packed.groups
      .split('\n')
      .map((line, at) => without(line, lines[at] ?? ''))
      .join('\n'),
    danger: {
      now: without(packed.danger.now, known.danger.now),
      check: without(packed.danger.check, known.danger.check),
      mention: without(packed.danger.mention, known.danger.mention),
    },
    elsewhere: without(packed.elsewhere, known.elsewhere),
  };
}

function without(list: PackedList, known: PackedList): PackedList {
  const there = new Set(known.split('|'));
  return list
    .split('|')
    .filter((text) => !there.has(text))
    .join('|');
}

/** The vocabulary as it was when `more` is of another edition: each would speak of other pages. */
export function withMoreWords(vocabulary: PackedVocabulary, more: PackedMoreWords): PackedVocabulary {
  if (more.edition !== vocabulary.edition) return vocabulary;
  const lines = vocabulary.groups.split('\n');
  const added = more.groups.split('\n');
  const { now, check, mention } = vocabulary.danger;
  return {
    ...vocabulary,
    stop: joinLists(vocabulary.stop, more.stop),
    groups: Array.from({ length: Math.max(lines.length, added.length) }, (_, at) =>
      joinLists(lines[at] ?? '', added[at] ?? ''),
    ).join('\n'),
    danger: {
      now: joinLists(now, more.danger.now),
      check: joinLists(check, more.danger.check),
      mention: joinLists(mention, more.danger.mention),
    },
    elsewhere: joinLists(vocabulary.elsewhere, more.elsewhere),
    ...(more.relevance && { relevance: more.relevance }),
  };
}

const joinLists = (...lists: readonly PackedList[]): PackedList => lists.filter(Boolean).join('|');
