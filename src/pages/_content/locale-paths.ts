/** Locale paths: the addresses of a page that every language has once. */
import type { GetStaticPaths } from 'astro';
import { LOCALES } from '../../i18n/locales.ts';
import { localeParam } from '../../i18n/paths.ts';

export const localePaths = (() =>
  LOCALES.map((locale) => ({
    params: { locale: localeParam(locale) },
    props: { locale },
  }))) satisfies GetStaticPaths;
