/** Write settings: what a device is to remember of the choices for a session. */
import { SETTINGS_VERSION, type SessionSettings, usualDose } from './session-settings.ts';
import type { SessionDose, SessionExercise } from './timeline-part.ts';
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
  // A usual number is not kept: where a later release corrects it, nobody is left with the old one.
  const own = exercises.map((exercise, index) => [exercise.id, chosenDose(exercise, doses[index])]);
  return JSON.stringify({
    version: SETTINGS_VERSION,
    ...chosen,
    read: read.slice(-MOST_MARKS),
    doses: { ...fieldsOf(others), ...Object.fromEntries(own) },
  });
}

/** The numbers that are not the usual ones. Undefined when all are: JSON leaves it out. */
function chosenDose(
  exercise: SessionExercise,
  dose: SessionDose | undefined,
): Partial<SessionDose> | undefined {
  const usual = usualDose(exercise);
  const chosen = {
    ...(dose?.holdSeconds !== usual.holdSeconds && { holdSeconds: dose?.holdSeconds }),
    ...(dose?.repetitions !== usual.repetitions && { repetitions: dose?.repetitions }),
  };
  return Object.keys(chosen).length === 0 ? undefined : (chosen as Partial<SessionDose>);
}
