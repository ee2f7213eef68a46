import { z } from 'astro/zod';
import { articleSchema, questionSchema } from '../../../content-schema/article.ts';
import { exerciseSchema, exerciseTranslationSchema } from '../../../content-schema/exercise.ts';
import { safetySchema, termSchema } from '../../../content-schema/safety.ts';
import {
  askedSchema,
  moreWordsSchema,
  relevanceSchema,
  searchWordsSchema,
} from '../../../content-schema/search-words.ts';
import { siteSchema } from '../../../content-schema/site.ts';
import { sourceSchema } from '../../../content-schema/source.ts';
import { transcriptsSchema } from '../../../content-schema/voice.ts';
import { type Check, fieldFault } from '../check.ts';
import { allIssues, fieldsUnder } from '../issues.ts';
import { sayIssue } from '../say-issue.ts';
import type { Kind } from '../tree.ts';

const SCHEMAS: Readonly<Record<Kind, z.ZodType>> = {
  exercise: exerciseSchema,
  'exercise-translation': exerciseTranslationSchema,
  article: articleSchema,
  question: questionSchema,
  safety: safetySchema,
  glossary: z.strictObject({ terms: z.array(termSchema).min(1) }),
  sources: z.array(sourceSchema).min(1),
  site: siteSchema,
  redirects: z.record(z.string(), z.string()).nullable(),
  'search-words': searchWordsSchema,
  'more-words': moreWordsSchema,
  asked: askedSchema,
  relevance: relevanceSchema,
  transcripts: transcriptsSchema,
  strings: z.record(z.string(), z.string().min(1)),
};

/** Fields that are unknown, missing, of the wrong kind or out of range. */
export const checkFields: Check = ({ tree }) =>
  tree.entries
    .filter(({ fields }) => fields.syntaxFaults.length === 0)
    .flatMap((entry) => {
      const schema = SCHEMAS[entry.kind];
      const { data } = entry.fields;
      return allIssues(schema, data)
        .flatMap((issue) => sayIssue(issue, data, (path) => fieldsUnder(schema, path)))
        .map(({ path, message }) => fieldFault(entry, path, message));
    });
