/** Strings: the typed lookup of interface words. */
import { fill, type Values } from './fill.ts';
import { type Locale, type StringKey, stringsOf } from './locales.ts';

export type Translate = (key: StringKey, values?: Values) => string;

/** Returns the lookup for one locale. Numbers are written in the digits the locale asks for. */
export function translator(locale: Locale): Translate {
  const strings = stringsOf(locale);
  const plurals = new Intl.PluralRules(locale);
  return (key, values = {}) => {
    const count = values['count'];
    // `key.one` beside `key` is used for the plural category `one`, and so on for the locale's other categories.
    const form = typeof count === 'number' ? `${key}.${plurals.select(count)}` : key;
    return fill((strings as Readonly<Record<string, string>>)[form] ?? strings[key], values);
  };
}

/** The strings whose keys begin with one of `prefixes`: what an island needs, and no more. */
export function stringsFor(locale: Locale, prefixes: readonly string[]): Readonly<Record<string, string>> {
  const wanted = Object.entries(stringsOf(locale)).filter(([key]) =>
    prefixes.some((prefix) => key.startsWith(prefix)),
  );
  return Object.fromEntries(wanted);
}
