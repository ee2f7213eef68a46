/** Write settings: what a device is to remember of the choices for a session. */
import { SETTINGS_VERSION, type SessionSettings } from './session-settings.ts';
import type { SessionExercise } from './timeline-part.ts';
import { field, fieldsOf, parseJson } from './untrusted.ts';

/** Far more than there are exercises and changes of their words. */
const MOST_MARKS = 60;

/**
 * Adds `settings` to what was remembered, whose doses of other exercises stay. What a later version has written is
 * given back as it is.
 */
export function writeSettings(
  exercises: readonly SessionExercise[],
  { doses, read, ...chosen }: SessionSettings,
  before: string | null,
): string {
  const saved = parseJson(before);
  const version = field(saved, 'version');
  if (before !== null && typeof version === 'number' && version > SETTINGS_VERSION) return before;
  const others = field(saved, 'doses');
  const own = Object.fromEntries(exercises.map(({ id }, index) => [id, doses[index]]));
  return JSON.stringify({
    version: SETTINGS_VERSION,
    ...chosen,
    read: read.slice(-MOST_MARKS),
    doses: { ...fieldsOf(others), ...own },
  });
}
