/** Reads the content of the site from its files, for tests of search: the same vocabulary as the built site has. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ArticleContent, QuestionContent } from '../../../content-schema/article.ts';
import type { ExerciseContent } from '../../../content-schema/exercise.ts';
import {
  articleSearchPage,
  exerciseSearchPage,
  questionSearchPage,
} from '../../../pages/_content/search-page.ts';
import type { SearchWords, Vocabulary } from '../vocabulary.ts';

interface ContentFile<T> {
  readonly name: string;
  readonly data: T;
  readonly body: string;
}

function filesIn<T>(folder: string): readonly ContentFile<T>[] {
  return readdirSync(`content/${folder}/en`).map((file) => {
    const [, frontmatter = '', body = ''] =
      /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(`content/${folder}/en/${file}`, 'utf8')) ?? [];
    return { name: file.replace(/\.mdx$/, ''), data: parse(frontmatter) as T, body };
  });
}

/** The English vocabulary, without a base path. */
export function readVocabulary(): Vocabulary {
  const words = parse(readFileSync('content/search/en.yaml', 'utf8')) as SearchWords;
  const articles = filesIn<ArticleContent>('articles').map(({ name, data, body }) =>
    articleSearchPage(name === 'home' ? '/' : `/${name}/`, data, body),
  );
  const questions = filesIn<QuestionContent>('faq').map(({ name, data, body }) =>
    questionSearchPage(`/faq/#${name}`, data, body),
  );
  const exercises = filesIn<ExerciseContent>('exercises').map(({ name, data }) =>
    exerciseSearchPage(`/exercises/${name}/`, data, data.words, 'Hold 5 seconds, 5 times'),
  );
  return { ...words, locale: 'en', help: '/get-help/', pages: [...exercises, ...questions, ...articles] };
}
