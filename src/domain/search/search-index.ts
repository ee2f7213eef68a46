/** Search index: the pages of a vocabulary, made ready for ranking. Building it takes a few milliseconds. */
import { readSigns, type SignLevel } from './danger.ts';
import { readHeading } from './heading.ts';
import { buildLexicon, type Lexicon, stemsOf, type Term, termsOf } from './lexicon.ts';
import { type PackedPage, type PackedVocabulary, unpackList } from './packed-vocabulary.ts';
import { type KnownWord, type KnownWords, soundOf } from './spelling.ts';

/** How much a word counts where it stands. */
const WEIGHTS = { title: 3, words: 2, headings: 1.5, text: 1 } as const;

/** A misspelt word is rather one that says something. */
const EMPTY_WORD = 0.5;
/** What is known only by what was learned, or to be elsewhere, is left as it is, and nothing is corrected to it. */
export const AS_WRITTEN = Number.POSITIVE_INFINITY;

export interface IndexedPage {
  readonly page: PackedPage;
  /** How strongly each key stands for this page. */
  readonly strengths: ReadonlyMap<string, number>;
  /** Title, readers' sentences and headings, each as its terms: what a whole query can be compared with. */
  readonly sentences: readonly (readonly Term[])[];
}

export interface SearchIndex {
  readonly vocabulary: PackedVocabulary;
  readonly lexicon: Lexicon;
  readonly pages: readonly IndexedPage[];
  /** How much a key tells: rare ones more. */
  readonly rarity: ReadonlyMap<string, number>;
  readonly signs: readonly SignLevel[];
  /** Every stem of the site, of the groups and of the stop list: what a spelling can be corrected to. */
  readonly known: KnownWords;
}

export function buildIndex(vocabulary: PackedVocabulary): SearchIndex {
  const steps = indexSteps(vocabulary);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Builds an index in steps of about a millisecond, so that a page can do other things in between. */
export function* indexSteps(vocabulary: PackedVocabulary): Generator<undefined, SearchIndex> {
  const lexicon = buildLexicon(vocabulary);
  const known = new Map<string, KnownWord>();
  const read = (stems: readonly string[]) => {
    for (const stem of stems)
      if (!known.has(stem))
        known.set(stem, { sound: soundOf(stem), against: lexicon.stop.has(stem) ? EMPTY_WORD : 0 });
    return termsOf(stems, lexicon).filter(({ empty }) => !empty);
  };
  const pages: IndexedPage[] = [];
  for (const page of vocabulary.pages) {
    pages.push(indexPage(page, lexicon, read));
    yield;
  }
  const { groups, danger, stop } = vocabulary;
  // Readers' own words come first: of two corrections that are as close, the earlier one is taken.
  for (const list of [...groups.split('\n'), danger.now, danger.check, danger.mention, stop]) {
    for (const stems of unpackList(list)) read(stems);
    yield;
  }
  const learned = Object.keys(vocabulary.relevance?.weights ?? {}).filter((key) => key[0] !== '#');
  for (const stem of [...unpackList(vocabulary.elsewhere).flat(), ...learned])
    if (!known.has(stem)) known.set(stem, { sound: '', against: AS_WRITTEN });

  const counts = new Map<string, number>();
  for (const { strengths } of pages)
    for (const key of strengths.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const rarityOf = (count: number) => Math.log(1 + (pages.length - count + 0.5) / (count + 0.5));
  const rarity = new Map([...counts].map(([key, count]) => [key, rarityOf(count)] as const));
  return { vocabulary, lexicon, pages, rarity, known, signs: readSigns(danger, lexicon) };
}

function indexPage(
  page: PackedPage,
  { language }: Lexicon,
  read: (stems: readonly string[]) => readonly Term[],
): IndexedPage {
  const shown = (text: string) => read(stemsOf(text, language));
  const fields = {
    title: [shown(page.title)],
    words: unpackList(page.words).map(read),
    headings: page.headings.map((heading) => shown(readHeading(heading).text)),
    text: [shown(page.text)],
  };
  const strengths = new Map<string, number>();
  for (const [field, weight] of Object.entries(WEIGHTS) as [keyof typeof WEIGHTS, number][]) {
    const counts = new Map<string, number>();
    for (const sentence of fields[field])
      for (const key of new Set(sentence.flatMap(({ keys }) => keys)))
        counts.set(key, (counts.get(key) ?? 0) + 1);
    // What readers say in many ways is what the page is for.
    for (const [key, count] of counts)
      strengths.set(key, (strengths.get(key) ?? 0) + weight * (field === 'words' ? Math.sqrt(count) : 1));
  }
  return { page, strengths, sentences: [...fields.title, ...fields.words, ...fields.headings] };
}
