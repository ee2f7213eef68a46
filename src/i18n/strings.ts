/** Strings: the typed lookup of interface words. */
import { lookup, type Values } from './fill.ts';
import { type Locale, type StringKey, stringsOf } from './locales.ts';

export type Translate = (key: StringKey, values?: Values) => string;

/** Returns the lookup for one locale. */
export function translator(locale: Locale): Translate {
  return lookup(stringsOf(locale), locale);
}

/** The strings whose keys begin with one of `prefixes`: what an island needs, and no more. */
export function stringsFor(locale: Locale, prefixes: readonly string[]): Readonly<Record<string, string>> {
  const wanted = Object.entries(stringsOf(locale)).filter(([key]) =>
    prefixes.some((prefix) => key.startsWith(prefix)),
  );
  return Object.fromEntries(wanted);
}
