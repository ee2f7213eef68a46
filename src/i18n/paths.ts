/** Paths: the address of a page in a language, under the site's base path. */
import { DEFAULT_LOCALE, type Locale } from './locales.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of `path` (`/exercises/neck-tilt/`) in `locale`, ready for `href`. Keeps `?query` and `#fragment`. */
export function pathTo(locale: Locale, path: string): string {
  return `${BASE}${locale === DEFAULT_LOCALE ? '' : `/${locale}`}${path}`;
}

/** A file that all languages share: `/icon.svg`. */
export function fileAt(path: string): string {
  return `${BASE}${path}`;
}

/** Value of the rest parameter of `src/pages/[...locale]`: English has no prefix. */
export function localeParam(locale: Locale): string | undefined {
  return locale === DEFAULT_LOCALE ? undefined : locale;
}
