/**
 * Locales: the languages of the site, found by their files.
 *
 * A language is published by adding `content/ui/<locale>.json` (and pages under `content/*` in a folder of
 * that name). Its own file says its name and direction, so no code lists languages.
 */
import en from '../../content/ui/en.json' with { type: 'json' };

export type StringKey = keyof typeof en;
export type Strings = Readonly<Record<StringKey, string>>;

/** A BCP 47 tag: `en`, `ur`. */
export type Locale = string;

export const DEFAULT_LOCALE: Locale = 'en';

const files = import.meta.glob<Strings>('#content/ui/*.json', { eager: true, import: 'default' });

const stringsByLocale: ReadonlyMap<Locale, Strings> = new Map(
  Object.entries(files).map(([path, strings]) => [path.replace(/^.*\/|\.json$/g, ''), strings]),
);

/** English first, then the others by tag. */
export const LOCALES: readonly Locale[] = [...stringsByLocale.keys()].sort((a, b) =>
  a === DEFAULT_LOCALE ? -1 : b === DEFAULT_LOCALE ? 1 : a.localeCompare(b, 'en'),
);

/** @throws {RangeError} when no file `content/ui/<locale>.json` exists. */
export function stringsOf(locale: Locale): Strings {
  const strings = stringsByLocale.get(locale);
  if (!strings) throw new RangeError(`There is no content/ui/${locale}.json.`);
  return strings;
}

export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return stringsOf(locale)['locale.direction'] === 'rtl' ? 'rtl' : 'ltr';
}
