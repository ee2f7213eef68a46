/** Strings: the typed lookup of interface words. */
import { lookup, type Values } from './fill.ts';
import { type Locale, type StringKey, type Strings, stringsOf } from './locales.ts';

export type Translate = (key: StringKey, values?: Values) => string;

const lookups = new WeakMap<Strings, Translate>();

/** Returns the lookup for one locale. Each component asks for it, and plural rules take long to make. */
export function translator(locale: Locale): Translate {
  const strings = stringsOf(locale);
  const known = lookups.get(strings) ?? lookup(strings, locale);
  lookups.set(strings, known);
  return known;
}

/** The strings whose keys begin with one of `prefixes`: what an island needs, and no more. */
export function stringsFor(locale: Locale, prefixes: readonly string[]): Readonly<Record<string, string>> {
  const wanted = Object.entries(stringsOf(locale)).filter(([key]) =>
    prefixes.some((prefix) => key.startsWith(prefix)),
  );
  return Object.fromEntries(wanted);
}
