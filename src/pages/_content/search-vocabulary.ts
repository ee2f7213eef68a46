/** Search vocabulary: every page of a language as search knows it. */
import { getEntry } from 'astro:content';
import { doseLine } from '../../components/dose-words.ts';
import {
  articleSearchPage,
  exerciseSearchPage,
  questionSearchPage,
} from '../../content-schema/search-page.ts';
import { type PackedMoreWords, packMoreWords, withMoreWords } from '../../domain/search/more-words.ts';
import { packRelevance } from '../../domain/search/pack-relevance.ts';
import { packVocabulary } from '../../domain/search/pack-vocabulary.ts';
import type { Vocabulary } from '../../domain/search/vocabulary.ts';
import type { Locale } from '../../i18n/locales.ts';
import { pathTo } from '../../i18n/paths.ts';
import { translator } from '../../i18n/strings.ts';
import { articleName, articlesIn, exercisesIn, questionAnchor, questionsIn } from './queries.ts';

/** A language without search words of its own is still found by the words of its pages. */
const NO_WORDS = { stop: [], groups: [], danger: { now: [], check: [], mention: [] }, elsewhere: [] };

const wordsOf = async (locale: Locale) => (await getEntry('searchWords', locale))?.data ?? NO_WORDS;

/** What follows when the first results can be shown. */
export async function moreSearchWords(locale: Locale): Promise<PackedMoreWords> {
  const vocabulary = await searchVocabulary(locale);
  const more = (await getEntry('moreWords', locale))?.data ?? { ...NO_WORDS, groups: {} };
  const packed = packMoreWords(more, vocabulary);
  const relevance = (await getEntry('relevance', locale))?.data;
  if (!relevance) return packed;
  const all = withMoreWords(packVocabulary(vocabulary), packed);
  return { ...packed, relevance: packRelevance(relevance, all, (page) => pathTo(locale, page)) };
}

export async function searchVocabulary(locale: Locale): Promise<Vocabulary> {
  const t = translator(locale);
  const at = (path: string) => pathTo(locale, path);
  const words = await wordsOf(locale);
  const exercises = (await exercisesIn(locale)).map(({ exercise, words }) =>
    exerciseSearchPage(at(`/exercises/${exercise.id}/`), exercise, words, doseLine(exercise.dose, t)),
  );
  const questions = (await questionsIn(locale)).map((entry) =>
    questionSearchPage(at(`/faq/#${questionAnchor(entry)}`), entry.data, entry.body ?? ''),
  );
  const articles = (await articlesIn(locale)).map((entry) => {
    const name = articleName(entry);
    return articleSearchPage(at(name === 'home' ? '/' : `/${name}/`), entry.data, entry.body ?? '');
  });
  return { ...words, locale, help: at('/get-help/'), pages: [...exercises, ...questions, ...articles] };
}
