/** Read vocabulary: the English vocabulary of search from the content files, without a build or a base path. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ArticleContent, QuestionContent } from '../../content-schema/article.ts';
import type { ExerciseContent } from '../../content-schema/exercise.ts';
import {
  articleSearchPage,
  exerciseSearchPage,
  questionSearchPage,
} from '../../content-schema/search-page.ts';
import { type MoreWords, packMoreWords, withMoreWords } from '../../domain/search/more-words.ts';
import { packRelevance, type Relevance } from '../../domain/search/pack-relevance.ts';
import { packVocabulary } from '../../domain/search/pack-vocabulary.ts';
import type { PackedVocabulary } from '../../domain/search/packed-vocabulary.ts';
import { buildIndex, type SearchIndex } from '../../domain/search/search-index.ts';
import type { SearchWords, Vocabulary } from '../../domain/search/vocabulary.ts';

interface ContentFile<T> {
  readonly name: string;
  readonly data: T;
  readonly body: string;
}

function filesIn<T>(content: string, folder: string): readonly ContentFile<T>[] {
  return readdirSync(`${content}/${folder}/en`).map((file) => {
    const [, frontmatter = '', body = ''] =
      /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(`${content}/${folder}/en/${file}`, 'utf8')) ?? [];
    return { name: file.replace(/\.mdx$/, ''), data: parse(frontmatter) as T, body };
  });
}

export function readMoreWords(content = 'content'): MoreWords {
  return parse(readFileSync(`${content}/search/more/en.yaml`, 'utf8')) as MoreWords;
}

export function readVocabulary(content = 'content'): Vocabulary {
  const words = parse(readFileSync(`${content}/search/en.yaml`, 'utf8')) as SearchWords;
  const articles = filesIn<ArticleContent>(content, 'articles').map(({ name, data, body }) =>
    articleSearchPage(name === 'home' ? '/' : `/${name}/`, data, body),
  );
  const questions = filesIn<QuestionContent>(content, 'faq').map(({ name, data, body }) =>
    questionSearchPage(`/faq/#${name}`, data, body),
  );
  const exercises = filesIn<ExerciseContent>(content, 'exercises').map(({ name, data }) =>
    exerciseSearchPage(`/exercises/${name}/`, data, data.words, 'Hold 5 seconds, 5 times'),
  );
  return { ...words, locale: 'en', help: '/get-help/', pages: [...exercises, ...questions, ...articles] };
}

/** All that a reader's search knows before it has learned from what readers ask. */
export function readAllWords(content = 'content'): PackedVocabulary {
  const vocabulary = readVocabulary(content);
  const more = packMoreWords(readMoreWords(content), vocabulary);
  return withMoreWords(packVocabulary(vocabulary), more);
}

/** The index of a reader's search when all has come. */
export function readIndex(content = 'content'): SearchIndex {
  const words = readAllWords(content);
  const learned = JSON.parse(readFileSync(`${content}/search/relevance/en.json`, 'utf8')) as Relevance;
  return buildIndex({ ...words, relevance: packRelevance(learned, words, (page) => page) });
}
