/** Session words: which words wait for a running session at the end of the page, and how they are read. */

import type { SessionSafety } from './session-props.ts';

export const SESSION_WORDS_ID = 'session-words';

/** What the page at rest says: the Start button, its settings, and what they come to. */
export const RESTING_KEYS: readonly string[] = [
  'timer.label',
  'timer.start',
  'timer.loading',
  'timer.loadFailed',
  'loadFailed.again',
  'timer.ownPace.total',
  'timer.total',
  'timer.plan.',
  'timer.change.',
  'dose.seconds',
  'dose.times',
];

export const SESSION_KEYS: readonly string[] = [
  'timer.',
  'cue.',
  'pain.band',
  'safety.stop',
  'pain.title',
  'exercise.stopIf',
  'site.getHelp',
  'exercise.whenToGetHelp',
];

export interface SessionWords {
  readonly strings: Readonly<Record<string, string>>;
  readonly safety: SessionSafety;
  /** Address of the list of recorded clips, where the language has some. */
  readonly voice?: string | undefined;
}

/** Undefined where the page has none: its timer was then handed everything at once. */
export function sessionWords(): SessionWords | undefined {
  const text = document.getElementById(SESSION_WORDS_ID)?.textContent;
  return text ? (JSON.parse(text) as SessionWords) : undefined;
}
