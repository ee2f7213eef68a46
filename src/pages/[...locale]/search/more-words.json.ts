/** More words for search: they follow its vocabulary. */
import type { APIRoute } from 'astro';
import { DEFAULT_LOCALE } from '../../../i18n/locales.ts';
import { localePaths } from '../../_content/locale-paths.ts';
import { moreSearchWords } from '../../_content/search-vocabulary.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<{ locale: string }> = async ({ props: { locale = DEFAULT_LOCALE } }) =>
  Response.json(await moreSearchWords(locale));
