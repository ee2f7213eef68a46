/**
 * Session settings: what a person may choose before a session, and how a device remembers it.
 *
 * What a device remembered may be damaged or come from another version, so each value is taken only when
 * it is one that could be chosen today.
 */
import { isWithin } from './dose.ts';
import type { SessionDose, SessionExercise } from './timeline-part.ts';
import { field, fieldsOf, parseJson } from './untrusted.ts';

/** `voice`: words and sounds. `silent`: the screen alone. */
export type SoundChoice = 'voice' | 'sounds' | 'silent';

export interface SessionSettings {
  /** One dose for each exercise of the session, in their order. */
  readonly doses: readonly SessionDose[];
  readonly getReadySeconds: number;
  readonly sound: SoundChoice;
  /** True for a session without a clock, in which the person says when to go on. */
  readonly ownPace: boolean;
}

export const SOUND_CHOICES: readonly SoundChoice[] = ['voice', 'sounds', 'silent'];
export const GET_READY_CHOICES: readonly number[] = [0, 5, 10, 15, 20, 30, 45, 60];
const USUAL_GET_READY_SECONDS = 5;

export function usualDose({ dose }: SessionExercise): SessionDose {
  return { holdSeconds: dose.holdSeconds.default, repetitions: dose.repetitions.default };
}

export function usualSettings(exercises: readonly SessionExercise[]): SessionSettings {
  return {
    doses: exercises.map(usualDose),
    getReadySeconds: USUAL_GET_READY_SECONDS,
    sound: 'voice',
    ownPace: false,
  };
}

const VERSION = 1;

/** Adds `settings` to what was remembered, whose doses of other exercises stay. */
export function writeSettings(
  exercises: readonly SessionExercise[],
  { doses, getReadySeconds, sound, ownPace }: SessionSettings,
  before: string | null,
): string {
  const others = field(parseJson(before), 'doses');
  const own = Object.fromEntries(exercises.map(({ id }, index) => [id, doses[index]]));
  return JSON.stringify({
    version: VERSION,
    sound,
    ownPace,
    getReadySeconds,
    doses: { ...fieldsOf(others), ...own },
  });
}

/** Never throws. What cannot be used is replaced by what is usual. */
export function readSettings(
  exercises: readonly SessionExercise[],
  remembered: string | null,
): SessionSettings {
  const usual = usualSettings(exercises);
  const saved = parseJson(remembered);
  if (field(saved, 'version') !== VERSION) return usual;
  const sound = SOUND_CHOICES.find((choice) => choice === field(saved, 'sound'));
  const getReadySeconds = GET_READY_CHOICES.find((choice) => choice === field(saved, 'getReadySeconds'));
  return {
    sound: sound ?? usual.sound,
    ownPace: field(saved, 'ownPace') === true,
    getReadySeconds: getReadySeconds ?? usual.getReadySeconds,
    doses: exercises.map((exercise) => doseIn(exercise, field(field(saved, 'doses'), exercise.id))),
  };
}

/** Each number of the dose that lies in the range of today; the usual one in place of any other. */
export function doseIn(exercise: SessionExercise, saved: unknown): SessionDose {
  const usual = usualDose(exercise);
  const holdSeconds = field(saved, 'holdSeconds');
  const repetitions = field(saved, 'repetitions');
  const { dose } = exercise;
  return {
    holdSeconds: isNumberWithin(dose.holdSeconds, holdSeconds) ? holdSeconds : usual.holdSeconds,
    repetitions: isNumberWithin(dose.repetitions, repetitions) ? repetitions : usual.repetitions,
  };
}

function isNumberWithin(range: Parameters<typeof isWithin>[0], value: unknown): value is number {
  return typeof value === 'number' && isWithin(range, value);
}
