/**
 * Search words: how readers of one language speak. `content/search/<locale>.yaml`, and the long tail in `more/`; what
 * they ask in `asked/`, and what was learned from it in `relevance/`.
 */
import { z } from 'astro/zod';
import type { MoreWords } from '../domain/search/more-words.ts';
import type { Relevance } from '../domain/search/pack-relevance.ts';
import type { SearchWords } from '../domain/search/vocabulary.ts';

const words = z.array(z.string().min(1));

export const searchWordsSchema = z.strictObject({
  /** Words that say nothing about what is looked for. An entry may hold several, parted by spaces. */
  stop: words,
  /** Words and phrases that mean the same here. */
  groups: z.array(words.min(2)),
  danger: z.strictObject({
    /** A query that has all the words of one of these gets the page about help first. */
    now: words,
    /** The same, with that page among the first. */
    check: words,
    /** The same, with a line about danger signs. */
    mention: words,
  }),
  /** Single words for what this site does not cover. */
  elsewhere: z.array(z.string().regex(/^\S+$/, 'write one word')),
}) satisfies z.ZodType<SearchWords>;

export const moreWordsSchema = searchWordsSchema.extend({
  /** What means the same as the word that names the group. It joins the first group of the vocabulary with that word. */
  groups: z.record(z.string().min(1), words),
}) satisfies z.ZodType<MoreWords>;

/** What readers ask whom one page answers first: a query an entry. */
export const askedSchema = z.array(z.string().min(2).max(200)).min(1);

/** Written by `npm run learn`. */
export const relevanceSchema = z.strictObject({
  /** Digest of the queries and words that it was learned from. */
  learnedFrom: z.string().min(1),
  pages: z.array(z.string().startsWith('/')).min(2),
  bias: z.array(z.number().nullable()),
  weights: z.record(z.string().min(1), z.array(z.int()).min(2)),
}) satisfies z.ZodType<Relevance>;
