/** Puts values into a sentence. Small enough for islands, which get their sentences as data. */

export type Values = Readonly<Record<string, string | number>>;

/** Replaces `{name}` by its value. A name without a value stays as it is, so that a test sees it. */
export function fill(sentence: string, values: Values = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}

/**
 * Returns the lookup in a set of strings. `key.one` beside `key` is used for the plural category `one` of the
 * value `count`, and so on for the locale's other categories. A missing key is answered by itself, so that a test sees it.
 */
export function lookup(strings: Readonly<Record<string, string>>, locale: string) {
  const plurals = new Intl.PluralRules(locale);
  return (key: string, values: Values = {}): string => {
    const count = values['count'];
    const form = typeof count === 'number' ? `${key}.${plurals.select(count)}` : key;
    return fill(strings[form] ?? strings[key] ?? key, values);
  };
}
