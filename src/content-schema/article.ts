/** Article and question frontmatter: pages of prose. */
import { z } from 'astro/zod';
import { checkReviewOrder, patientWords, reviewFields } from './review.ts';

/** A page of prose. `kind` decides its search filter and whether reading-level rules hold it. */
export const articleSchema = z
  .strictObject({
    title: z.string().min(3).max(70),
    /** For search engines and link previews. */
    description: z.string().min(50).max(160),
    /** `guide` is written for patients; `about` tells of the site. */
    kind: z.enum(['guide', 'about']),
    /** One sentence under the title. */
    lead: z.string().min(10).max(200),
    /** The page in short: what a reader takes away who reads nothing else. */
    summary: z.array(z.string().min(3)).min(1).max(5),
    /** True for pages about danger signs: search puts them first when a query speaks of danger. */
    danger: z.boolean().default(false),
    words: patientWords,
    ...reviewFields,
  })
  .check(checkReviewOrder);

/** One question patients ask; the body is the answer. Its file name is its address: `/faq/#file-name`. */
export const questionSchema = z
  .strictObject({
    question: z.string().min(8).max(110),
    /** Where it stands on the questions page. */
    group: z.enum(['right-now', 'exercises', 'daily-life']),
    order: z.int().min(1),
    danger: z.boolean().default(false),
    words: patientWords,
    ...reviewFields,
  })
  .check(checkReviewOrder);

export type ArticleContent = z.infer<typeof articleSchema>;
export type QuestionContent = z.infer<typeof questionSchema>;
