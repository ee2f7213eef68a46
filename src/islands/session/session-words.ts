/** Session words: which words wait for a running session at the end of the page, and how they are read. */

export const SESSION_WORDS_ID = 'session-words';

/** What the page at rest says: the Start button, its settings, and what they come to. */
export const RESTING_KEYS: readonly string[] = [
  'timer.label',
  'timer.start',
  'timer.loadFailed',
  'timer.elsewhere',
  'timer.found',
  'timer.ownPace.total',
  'timer.total',
  'timer.plan.',
  'timer.sound',
  'timer.change.',
  'dose.seconds',
  'dose.times',
];

export const SESSION_KEYS: readonly string[] = [
  'timer.',
  'cue.',
  'pain.band',
  'safety.stop',
  'site.getHelp',
  'exercise.whenToGetHelp',
];

/** Empty where the page has none: its timer was then handed all words at once. */
export function sessionWords(): Readonly<Record<string, string>> {
  const text = document.getElementById(SESSION_WORDS_ID)?.textContent;
  return text ? (JSON.parse(text) as Record<string, string>) : {};
}
