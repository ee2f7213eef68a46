/** Puts values into a sentence. Small enough for islands, which get their sentences as data. */

export type Values = Readonly<Record<string, string | number>>;

/** Replaces `{name}` by its value. A name without a value stays as it is, so that a test sees it. */
export function fill(sentence: string, values: Values = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}
