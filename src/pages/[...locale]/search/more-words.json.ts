/** More words for search: they follow its vocabulary. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { DEFAULT_LOCALE, LOCALES } from '../../../i18n/locales.ts';
import { localeParam } from '../../../i18n/paths.ts';
import { moreSearchWords } from '../../_content/search-vocabulary.ts';

export const getStaticPaths = (() =>
  LOCALES.map((locale) => ({
    params: { locale: localeParam(locale) },
    props: { locale },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: string }> = async ({ props: { locale = DEFAULT_LOCALE } }) =>
  Response.json(await moreSearchWords(locale));
