/** Search index: the pages of a vocabulary, made ready for ranking. Building it takes a few milliseconds. */
import { wordsOf } from './language.ts';
import { buildLexicon, type Lexicon, type Term, termsOf } from './lexicon.ts';
import type { SearchPage, Vocabulary } from './vocabulary.ts';

/** How much a word counts where it stands. */
const WEIGHTS = { title: 3, words: 2, headings: 1.5, text: 1 } as const;

export interface IndexedPage {
  readonly page: SearchPage;
  /** How strongly each key stands for this page. */
  readonly strengths: ReadonlyMap<string, number>;
  /** Title and readers' sentences, each as its terms: what a whole query can be compared with. */
  readonly sentences: readonly (readonly Term[])[];
}

export interface SearchIndex {
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
  readonly pages: readonly IndexedPage[];
  /** How much a key tells: rare ones more. */
  readonly rarity: ReadonlyMap<string, number>;
  /** Every word of the site, of the groups and of the stop list: what a spelling can be corrected to. */
  readonly known: ReadonlySet<string>;
  readonly knownStems: ReadonlySet<string>;
}

export function buildIndex(vocabulary: Vocabulary): SearchIndex {
  const lexicon = buildLexicon(vocabulary.locale, vocabulary);
  const pages = vocabulary.pages.map((page) => indexPage(page, lexicon));
  const counts = new Map<string, number>();
  for (const { strengths } of pages) for (const key of strengths.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const rarity = new Map(
    [...counts].map(([key, count]) => [key, Math.log(1 + (pages.length - count + 0.5) / (count + 0.5))] as const),
  );
  const known = knownWords(vocabulary, lexicon);
  const knownStems = new Set([...known].map(lexicon.language.stem));
  return { vocabulary, lexicon, pages, rarity, known, knownStems };
}

function indexPage(page: SearchPage, lexicon: Lexicon): IndexedPage {
  const strengths = new Map<string, number>();
  const add = (texts: readonly string[], weight: number) => {
    const keys = new Set(texts.flatMap((text) => termsOf(text, lexicon).filter(({ empty }) => !empty).flatMap((term) => term.keys)));
    for (const key of keys) strengths.set(key, (strengths.get(key) ?? 0) + weight);
  };
  add([page.title], WEIGHTS.title);
  add(page.words, WEIGHTS.words);
  add(page.headings.map(([, text]) => text), WEIGHTS.headings);
  add([page.text], WEIGHTS.text);
  const sentences = [page.title, ...page.words, ...page.headings.map(([, text]) => text)];
  return { page, strengths, sentences: sentences.map((text) => termsOf(text, lexicon).filter(({ empty }) => !empty)) };
}

function knownWords({ pages, groups, stop, danger, elsewhere }: Vocabulary, { language }: Lexicon): ReadonlySet<string> {
  const texts = pages.flatMap(({ title, words, headings, text }) => [title, ...words, ...headings.map(([, heading]) => heading), text]);
  // Readers' own words come first: of two corrections that are as close, the earlier one is taken.
  const all = [...texts, ...groups.flat(), ...danger.now, ...danger.check, ...danger.mention, ...elsewhere, ...stop];
  return new Set(all.flatMap((text) => wordsOf(text, language)));
}
