/** The vocabulary of search: all that the first results need. */
import type { APIRoute } from 'astro';
import { packVocabulary } from '../../../domain/search/pack-vocabulary.ts';
import { DEFAULT_LOCALE } from '../../../i18n/locales.ts';
import { pathTo } from '../../../i18n/paths.ts';
import { stringsFor, translator } from '../../../i18n/strings.ts';
import type { SearchData } from '../../../islands/search/search-data.ts';
import { localePaths } from '../../_content/locale-paths.ts';
import { searchVocabulary } from '../../_content/search-vocabulary.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<{ locale: string }> = async ({ props: { locale = DEFAULT_LOCALE } }) => {
  const t = translator(locale);
  const data: SearchData = {
    vocabulary: packVocabulary(await searchVocabulary(locale)),
    strings: stringsFor(locale, [
      ...[
        'search.show',
        'search.everything',
        'search.kind.',
        'search.results',
        'search.count',
        'search.looking',
        'search.more',
        'search.noMore',
      ],
      ...['search.nothing', 'search.covers', 'search.help', 'kind.'],
    ]),
    ways: [
      { url: pathTo(locale, '/get-help/'), title: t('search.way.help'), note: t('search.way.helpNote') },
      {
        url: pathTo(locale, '/exercises/'),
        title: t('search.way.exercises'),
        note: t('search.way.exercisesNote'),
      },
      { url: pathTo(locale, '/faq/'), title: t('search.way.questions'), note: t('search.way.questionsNote') },
    ],
  };
  return Response.json(data);
};
