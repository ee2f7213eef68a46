/** Search page: what search knows of a page, made from its frontmatter and its headings. */

import { slugOf } from '../domain/search/heading.ts';
import type { SearchPage } from '../domain/search/vocabulary.ts';
import type { ArticleContent, QuestionContent } from './article.ts';
import { plainText } from './plain-text.ts';

/** Letters of an answer that a result shows, at least. It ends with a sentence. */
const ANSWER_LETTERS = 60;

export function articleSearchPage(path: string, article: ArticleContent, body: string): SearchPage {
  const { title, lead, kind, words } = article;
  // Pages about the site are short, and few look for a part of one: their headings would be bytes for nobody.
  const headings = kind === 'about' ? [] : headingsIn(body);
  return { path, kind, title, text: lead, words, headings };
}

export function questionSearchPage(
  path: string,
  { question, words }: QuestionContent,
  body: string,
): SearchPage {
  return {
    path,
    kind: 'question',
    title: question,
    text: firstSentences(plainText(body)),
    words,
    headings: [],
  };
}

interface ExerciseWords {
  readonly title: string;
  readonly purpose: string;
  readonly area: string;
  readonly plainNames: readonly string[];
  readonly clinicalNames: readonly string[];
}

/** `dose` is the line of an exercise's card: how long, how often. */
export function exerciseSearchPage(
  path: string,
  exercise: ExerciseWords,
  words: readonly string[],
  dose: string,
): SearchPage {
  const { title, purpose, area, plainNames, clinicalNames } = exercise;
  const names = [...plainNames, ...clinicalNames, area];
  return {
    path,
    kind: 'exercise',
    title,
    text: `${purpose} ${dose}.`,
    words: [...words, ...names],
    headings: [],
  };
}

function firstSentences(text: string): string {
  let taken = '';
  for (const sentence of text.split(/(?<=[.?!۔]) /u)) {
    taken = `${taken} ${sentence}`.trim();
    if (taken.length >= ANSWER_LETTERS) break;
  }
  return taken;
}

/** Headings of the second and third level, with the ids that the built page gives them. */
export function headingsIn(body: string): SearchPage['headings'] {
  const found = body.matchAll(/^(?:#{2,3} (.+)|<h[23] id="([^"]+)">(.+)<\/h[23]>)$/gm);
  return [...found].map(([, written, id, set]) => {
    const text = plainText(written ?? set ?? '');
    return [id ?? slugOf(text), text] as const;
  });
}
