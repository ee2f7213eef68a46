/** Sentences of a text, with the spaces behind them. One, where the browser cannot tell them apart. */
export function sentencesOf(text: string, locale: string): readonly string[] {
  if (typeof Intl.Segmenter !== 'function') return [text];
  const segments = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ segment }) => segment);
}
