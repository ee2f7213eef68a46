/** Plan draft: a plan while it is being made. Every change gives a new one. */
import { type Dose, defaultDose, isWithin } from './dose.ts';
import type { Group } from './exercise.ts';
import {
  cleanPlan,
  isDay,
  isDoseWithin,
  MOST_EXERCISES,
  MOST_WEEKS,
  type Plan,
  type PlannableExercise,
  type PlannedExercise,
} from './plan.ts';
import { cleanText } from './plan-text.ts';
import { field, parseJson } from './untrusted.ts';

export const EMPTY_PLAN: Plan = { exercises: [], start: undefined, weeks: undefined, note: '', clinic: '' };

/** What a plan can start from. */
export type StartingPoint = 'first' | 'all' | 'empty';

export type Draftable = PlannableExercise & { readonly group: Group };

/** The exercises of a starting point, with the doses of patients who change nothing. */
export function startFrom(point: StartingPoint, known: readonly Draftable[]): readonly PlannedExercise[] {
  if (point === 'empty') return [];
  return known
    .filter(({ group }) => point === 'all' || group === 'first')
    .slice(0, MOST_EXERCISES)
    .map(planned);
}

/** Puts it at the end. What is in the plan already, or has no room, changes nothing. */
export function addExercise(plan: Plan, exercise: PlannableExercise): Plan {
  const isThere = plan.exercises.some((one) => one.exercise === exercise.id);
  if (isThere || plan.exercises.length >= MOST_EXERCISES) return plan;
  return { ...plan, exercises: [...plan.exercises, planned(exercise)] };
}

export function removeExercise(plan: Plan, id: string): Plan {
  return { ...plan, exercises: plan.exercises.filter(({ exercise }) => exercise !== id) };
}

/** Moves an exercise to a place, from 0. A place outside the list is the nearest end. */
export function moveExercise(plan: Plan, id: string, to: number): Plan {
  const from = plan.exercises.findIndex(({ exercise }) => exercise === id);
  const moved = plan.exercises[from];
  if (!moved) return plan;
  const others = plan.exercises.filter((one) => one !== moved);
  const place = Math.min(Math.max(to, 0), others.length);
  return { ...plan, exercises: [...others.slice(0, place), moved, ...others.slice(place)] };
}

export function setDose(plan: Plan, id: string, change: Partial<Dose>): Plan {
  return {
    ...plan,
    exercises: plan.exercises.map((one) =>
      one.exercise === id ? { ...one, dose: { ...one.dose, ...change } } : one,
    ),
  };
}

function planned({ id, dose }: PlannableExercise): PlannedExercise {
  return { exercise: id, dose: defaultDose({ ...dose, sides: 'together' }) };
}

/** For a store of text. */
export function draftToText({ exercises, start, weeks, note, clinic }: Plan): string {
  return JSON.stringify({ version: 1, exercises, start, weeks, note, clinic });
}

/** A draft as it was stored. What is no draft, or no longer fits its exercises, is undefined. */
export function draftFromText(text: string | null, known: readonly PlannableExercise[]): Plan | undefined {
  const stored = parseJson(text);
  if (field(stored, 'version') !== 1) return undefined;
  const list = field(stored, 'exercises');
  if (!Array.isArray(list) || list.length > MOST_EXERCISES) return undefined;
  const exercises: PlannedExercise[] = [];
  for (const entry of list) {
    const dose: Dose = {
      holdSeconds: Number(field(field(entry, 'dose'), 'holdSeconds')),
      repetitions: Number(field(field(entry, 'dose'), 'repetitions')),
      timesPerDay: Number(field(field(entry, 'dose'), 'timesPerDay')),
    };
    const found = known.find(({ id }) => id === field(entry, 'exercise'));
    const isTwice = exercises.some(({ exercise }) => exercise === found?.id);
    if (!found || isTwice || !isDoseWithin(found.dose, dose)) return undefined;
    exercises.push({ exercise: found.id, dose });
  }
  const start = field(stored, 'start');
  const weeks = field(stored, 'weeks');
  return cleanPlan({
    exercises,
    start: typeof start === 'string' && isDay(start) ? start : undefined,
    weeks:
      typeof weeks === 'number' && isWithin({ min: 1, max: MOST_WEEKS, default: 1 }, weeks)
        ? weeks
        : undefined,
    note: textOf(field(stored, 'note')),
    clinic: textOf(field(stored, 'clinic')),
  });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? cleanText(value) : '';
}
