/**
 * Plan: the exercises that a clinic chose for one patient, in order, each with its dose.
 *
 * A plan names no patient and no diagnosis: whoever has its link can read it.
 */
import { type Dose, type DoseRange, isWithin } from './dose.ts';
import { cleanText, lengthOf } from './plan-text.ts';

export const MOST_EXERCISES = 8;
export const MOST_WEEKS = 52;
export const MOST_NOTE_CHARACTERS = 140;
export const MOST_CLINIC_CHARACTERS = 60;
/** Above this many, patients do fewer of them. */
export const MANY_EXERCISES = 4;

export interface PlannedExercise {
  /** Id of the exercise. */
  readonly exercise: string;
  readonly dose: Dose;
}

export interface Plan {
  /** From 1 to 8, each exercise once. */
  readonly exercises: readonly PlannedExercise[];
  /** A calendar day: `2026-12-01`. */
  readonly start: string | undefined;
  /** How many weeks it lasts. Without it, the plan has no end. */
  readonly weeks: number | undefined;
  /** Words of whoever makes the plan, to the patient. Empty when there are none. */
  readonly note: string;
  /** Empty when it is not said. */
  readonly clinic: string;
}

/** An exercise as far as a plan must know it. */
export interface PlannableExercise {
  readonly id: string;
  /** Its number in links: given once, never changed, never given to another. */
  readonly number: number;
  readonly dose: Pick<DoseRange, 'holdSeconds' | 'repetitions' | 'timesPerDay'>;
}

/** Why something is not a plan. */
export type PlanProblem =
  | 'empty'
  | 'too-long'
  | 'cut'
  | 'altered'
  | 'newer-version'
  | 'unknown-exercise'
  | 'repeated-exercise'
  | 'out-of-range';

/** The first rule that the plan breaks. Undefined for a plan that can be handed over. */
export function problemOf(plan: Plan, known: readonly PlannableExercise[]): PlanProblem | undefined {
  const { exercises, start, weeks, note, clinic } = plan;
  if (exercises.length === 0) return 'empty';
  if (exercises.length > MOST_EXERCISES) return 'out-of-range';
  const ids = exercises.map(({ exercise }) => exercise);
  // Named twice, the doses would add up to more than the exercise allows.
  if (new Set(ids).size < ids.length) return 'repeated-exercise';
  for (const { exercise, dose } of exercises) {
    const found = known.find(({ id }) => id === exercise);
    if (!found) return 'unknown-exercise';
    if (!isDoseWithin(found.dose, dose)) return 'out-of-range';
  }
  if (start !== undefined && !isDay(start)) return 'out-of-range';
  if (weeks !== undefined && !isWithin({ min: 1, max: MOST_WEEKS, default: 1 }, weeks)) return 'out-of-range';
  if (lengthOf(note) > MOST_NOTE_CHARACTERS || lengthOf(clinic) > MOST_CLINIC_CHARACTERS)
    return 'out-of-range';
  return undefined;
}

/** The plan with its free text as it is shown and sent: one line, without control characters. */
export function cleanPlan(plan: Plan): Plan {
  return { ...plan, note: cleanText(plan.note), clinic: cleanText(plan.clinic) };
}

export function isDoseWithin(range: PlannableExercise['dose'], dose: Dose): boolean {
  return (
    isWithin(range.holdSeconds, dose.holdSeconds) &&
    isWithin(range.repetitions, dose.repetitions) &&
    isWithin(range.timesPerDay, dose.timesPerDay)
  );
}

const DAY_MS = 86_400_000;
/** Days of a plan are counted from here. */
const FIRST_DAY = Date.UTC(2020, 0, 1);
/** As far as a link can say. */
export const MOST_DAYS = 2 ** 15 - 1;

/** Days since the first day that a plan can name. @throws {RangeError} for what is no day of a calendar. */
export function dayNumber(day: string): number {
  if (!isDay(day)) throw new RangeError(`"${day}" is not a day of a plan.`);
  return (Date.parse(`${day}T00:00:00Z`) - FIRST_DAY) / DAY_MS;
}

/** The opposite of `dayNumber`. */
export function dayOf(number: number): string {
  return new Date(FIRST_DAY + number * DAY_MS).toISOString().slice(0, 10);
}

export function isDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) return false;
  const number = (time - FIRST_DAY) / DAY_MS;
  return number >= 0 && number <= MOST_DAYS;
}

/** The last day of a plan that begins on `first`. Undefined when the plan has no end. */
export function lastDayOf({ weeks }: Pick<Plan, 'weeks'>, first: string): string | undefined {
  return weeks === undefined ? undefined : dayOf(dayNumber(first) + weeks * 7 - 1);
}
