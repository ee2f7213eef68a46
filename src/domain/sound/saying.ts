/**
 * Saying: how long words take to be said, and which of several forms can be said in the time there is.
 *
 * A voice that is cut off in the middle of a sentence can say the wrong thing, so no sentence is begun that
 * cannot end.
 */

/** A calm voice: measured on the voices that devices have, and rather slow than quick. */
const SECONDS_PER_LETTER = 0.06;
const SECONDS_TO_BEGIN = 0.2;
const SECONDS_BETWEEN_SENTENCES = 0.25;
/** `15` is said `fifteen`. */
const LETTERS_OF_DIGIT = 4;

/** A full stop of any script, with the space after it. Safari before 16.4 cannot look behind itself in an expression. */
const SENTENCE_END = /([.!?؟۔।])\s+/gu;
const BREAK = '\0';

/** The sentences of `words`, each with its full stop. */
export function sentencesOf(words: string): readonly string[] {
  return words.trim().replace(SENTENCE_END, `$1${BREAK}`).split(BREAK).filter(Boolean);
}

/** The first sentence of `words`. */
export function firstSentence(words: string): string {
  return sentencesOf(words)[0] ?? '';
}

/** An estimate. Seconds; none for no words. */
export function sayingSeconds(words: string): number {
  const pauses = sentencesOf(words).length - 1;
  if (pauses < 0) return 0;
  const digits = words.match(/\p{Nd}/gu)?.length ?? 0;
  const letters = [...words].length + digits * (LETTERS_OF_DIGIT - 1);
  return SECONDS_TO_BEGIN + letters * SECONDS_PER_LETTER + pauses * SECONDS_BETWEEN_SENTENCES;
}

/** The first of `forms` that ends within `seconds`. Empty when none does: then nothing is said. */
export function formThatFits(
  forms: readonly string[],
  seconds: number,
  secondsOf: (words: string) => number = sayingSeconds,
): string {
  return forms.find((words) => words !== '' && secondsOf(words) <= seconds) ?? '';
}
