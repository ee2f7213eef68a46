/**
 * Session settings: what a person may choose before a session, and how a device remembers it.
 *
 * What a device remembered may be damaged or come from another version, so each value is taken only when
 * it is one that could be chosen today.
 */
import { isWithin } from './dose.ts';
import type { SessionDose, SessionExercise } from './timeline-part.ts';
import { field, parseJson } from './untrusted.ts';

/** `voice`: words and sounds. `silent`: the screen alone. */
export type SoundChoice = 'voice' | 'sounds' | 'silent';

export interface SessionSettings {
  /** One dose for each exercise of the session, in their order. */
  readonly doses: readonly SessionDose[];
  readonly getReadySeconds: number;
  readonly sound: SoundChoice;
  /** Percent of full loudness. */
  readonly volume: number;
  readonly vibration: boolean;
  /** True when a screen reader is told of each phase. */
  readonly announced: boolean;
  /** Marks of the safety words that were read on this device, the latest last. */
  readonly read: readonly string[];
  /** True for a session without a clock, in which the person says when to go on. */
  readonly ownPace: boolean;
}

export const SOUND_CHOICES: readonly SoundChoice[] = ['voice', 'sounds', 'silent'];
export const VOLUME_CHOICES: readonly number[] = [25, 50, 75, 100];
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
    volume: 100,
    vibration: false,
    announced: true,
    read: [],
    ownPace: false,
  };
}

export const SETTINGS_VERSION = 1;
/** Never throws. What cannot be used is replaced by what is usual. */
export function readSettings(
  exercises: readonly SessionExercise[],
  remembered: string | null,
): SessionSettings {
  const usual = usualSettings(exercises);
  const saved = parseJson(remembered);
  if (field(saved, 'version') !== SETTINGS_VERSION) return usual;
  const sound = SOUND_CHOICES.find((choice) => choice === field(saved, 'sound'));
  const getReadySeconds = GET_READY_CHOICES.find((choice) => choice === field(saved, 'getReadySeconds'));
  const volume = VOLUME_CHOICES.find((choice) => choice === field(saved, 'volume'));
  const read = field(saved, 'read');
  return {
    sound: sound ?? usual.sound,
    volume: volume ?? usual.volume,
    vibration: field(saved, 'vibration') === true,
    announced: field(saved, 'announced') !== false,
    read: Array.isArray(read) ? read.filter((mark) => typeof mark === 'string') : [],
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
