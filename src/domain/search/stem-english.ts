/** Returns what the forms of an English word share: `stretches`, `stretching`, `stretched` → `stretch`. */
export function stemEnglish(word: string): string {
  if (word.length < 4) return word;
  const single = word
    .replace(/ies$/, 'y')
    .replace(/(s|x|z|ch|sh)es$/, '$1')
    .replace(/([^siu])s$/, '$1');
  const bare = single.replace(/(.{3})(?:ness|fulness|ful|ment|ly)$/, '$1');
  return withoutEnding(bare)
    .replace(/y$/, 'i')
    .replace(/(.{4})e$/, '$1');
}

/** `stopped` → `stop`, `tighten` → `tight`. A remainder without a vowel is no word: `thing` stays. */
function withoutEnding(word: string): string {
  const stem = /^(.*[aeiouy].*)(?:ing|ed)$/.exec(word)?.[1];
  if (stem !== undefined && stem.length > 2) return stem.replace(/([^aeiouylsz])\1$/, '$1');
  return word.replace(/([aeiou].*[^aeiou]{2})en$/, '$1');
}
