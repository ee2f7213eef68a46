import { defineCollection } from 'astro:content';
import { readdirSync, readFileSync } from 'node:fs';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { articleSchema, questionSchema } from './content-schema/article.ts';
import { exerciseSchema, exerciseTranslationSchema } from './content-schema/exercise.ts';
import { pageFiguresSchema } from './content-schema/page-figures.ts';
import { safetySchema, termSchema } from './content-schema/safety.ts';
import { moreWordsSchema, relevanceSchema, searchWordsSchema } from './content-schema/search-words.ts';
import { sourceSchema } from './content-schema/source.ts';

/** Where readers' words live. A test build points it at a copy that has one more language. */
const content = process.env['CONTENT_DIR'] ?? './content';

/** `en/neck-tilt.mdx` keeps its case and its folder: the file name is the address. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.(mdx|yaml|json)$/, '');

const files = (folder: string, pattern: string | string[]) =>
  glob({ base: `${content}/${folder}`, pattern, generateId });

const isTranslated = readdirSync(`${content}/exercises`).some((locale) => locale !== 'en');

export const collections = {
  exercises: defineCollection({ loader: files('exercises', 'en/*.mdx'), schema: exerciseSchema }),
  exerciseTranslations: defineCollection({
    loader: isTranslated ? files('exercises', ['*/*.mdx', '!en/*']) : () => [],
    schema: exerciseTranslationSchema,
  }),
  articles: defineCollection({ loader: files('articles', '*/*.mdx'), schema: articleSchema }),
  questions: defineCollection({ loader: files('faq', '*/*.mdx'), schema: questionSchema }),
  safety: defineCollection({
    loader: files('safety', '*.yaml'),
    schema: safetySchema,
  }),
  /** One file a locale: a list of terms. */
  glossary: defineCollection({
    loader: files('glossary', '*.yaml'),
    schema: z.strictObject({ terms: z.array(termSchema).min(1) }),
  }),
  /** Drawings that belong to no exercise. The same in every language. */
  figures: defineCollection({ loader: files('figures', '*.yaml'), schema: pageFiguresSchema }),
  searchWords: defineCollection({ loader: files('search', '*.yaml'), schema: searchWordsSchema }),
  moreWords: defineCollection({ loader: files('search/more', '*.yaml'), schema: moreWordsSchema }),
  relevance: defineCollection({ loader: files('search/relevance', '*.json'), schema: relevanceSchema }),
  sources: defineCollection({
    loader: () => parse(readFileSync(`${content}/sources/sources.yaml`, 'utf8')) as { id: string }[],
    schema: sourceSchema,
  }),
};
