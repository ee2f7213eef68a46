/**
 * Plan link: a plan as the fragment of an address, and back.
 *
 *   p=1  LL  exercises, days, words  CCCCCC
 *
 * `1` is the version, `LL` the length of all that follows `p=`, `C` the checksum of all before it. A link is
 * read whole or not at all. Links are printed on paper, so every version that was ever handed out stays readable.
 */
import type { Dose } from './dose.ts';
import {
  cleanPlan,
  dayNumber,
  dayOf,
  MOST_CLINIC_CHARACTERS,
  MOST_NOTE_CHARACTERS,
  type Plan,
  type PlannableExercise,
  type PlannedExercise,
  type PlanProblem,
  problemOf,
} from './plan.ts';
import {
  type BitReader,
  bitReader,
  bitWriter,
  CHECK_SYMBOLS,
  checkOf,
  symbolsToText,
  textToSymbols,
} from './plan-bits.ts';
import { lettersOf, payloadsIn } from './plan-fragment.ts';
import { cleanText, readText, writeText } from './plan-text.ts';

/** Whole addresses stay under 500 characters with this, on an origin of up to 28. */
export const MOST_SYMBOLS = 464;

const VERSION = 1;
const HEADER_SYMBOLS = 3;
/** Anything longer is not looked at. */
const MOST_CHARACTERS = 2000;

const BITS = { count: 3, number: 8, hold: 6, repetitions: 5, timesPerDay: 3, day: 15, weeks: 6 } as const;
const TEXT_BITS = { clinic: 6, note: 8 } as const;

export type PlanResult =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problem: PlanProblem };

export type LinkResult =
  | { readonly ok: true; readonly fragment: string }
  | { readonly ok: false; readonly problem: PlanProblem };

/** Writes the fragment of a plan, without `#`. A plan that breaks a rule, or has too many words, is refused. */
export function writePlan(plan: Plan, known: readonly PlannableExercise[]): LinkResult {
  const clean = cleanPlan(plan);
  const problem = problemOf(clean, known);
  if (problem) return { ok: false, problem };
  const numbers = new Map(known.map(({ id, number }) => [id, number]));

  const bits = bitWriter();
  bits.write(clean.exercises.length - 1, BITS.count);
  for (const { exercise, dose } of clean.exercises) {
    bits.write(numbers.get(exercise) ?? 0, BITS.number);
    bits.write(dose.holdSeconds, BITS.hold);
    bits.write(dose.repetitions, BITS.repetitions);
    bits.write(dose.timesPerDay, BITS.timesPerDay);
  }
  bits.write(clean.start === undefined ? 0 : 1, 1);
  if (clean.start !== undefined) bits.write(dayNumber(clean.start), BITS.day);
  bits.write(clean.weeks === undefined ? 0 : 1, 1);
  if (clean.weeks !== undefined) bits.write(clean.weeks, BITS.weeks);
  writeText(bits, clean.clinic, TEXT_BITS.clinic);
  writeText(bits, clean.note, TEXT_BITS.note);

  const body = bits.symbols();
  const length = HEADER_SYMBOLS + body.length + CHECK_SYMBOLS;
  if (length > MOST_SYMBOLS) return { ok: false, problem: 'too-long' };
  const before = [VERSION, length >> 5, length & 31, ...body];
  return { ok: true, fragment: `p=${symbolsToText([...before, ...checkOf(before)])}` };
}

/** Reads a fragment, with or without `#`, also after other programs had it in their hands. Never throws. */
export function readPlan(fragment: string, known: readonly PlannableExercise[]): PlanResult {
  const refuse = (problem: PlanProblem): PlanResult => ({ ok: false, problem });
  if (fragment.length > MOST_CHARACTERS) return refuse('too-long');
  // The end is missing, and the plan with it.
  if (/^#?p$/i.test(fragment)) return refuse('cut');
  // `#main` and its like are places in the page.
  if (/^#?([a-z]+(-[a-z]+)*)?$/.test(fragment)) return refuse('empty');

  const results = payloadsIn(fragment).map((payload) => readPayload(payload, known));
  const whole = results.filter((result) => result.ok);
  const [first = results[0] ?? refuse('altered'), ...others] = whole;
  // A link that says two things says neither.
  return others.some((other) => !isSame(other, first)) ? refuse('altered') : first;
}

function isSame(one: PlanResult, other: PlanResult): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function readPayload(payload: string, known: readonly PlannableExercise[]): PlanResult {
  const refuse = (problem: PlanProblem): PlanResult => ({ ok: false, problem });
  const text = lettersOf(payload, statedLength);
  if (text.length > MOST_SYMBOLS) return refuse('too-long');
  if (/^[2-9]/.test(text)) return refuse('newer-version');

  const symbols = textToSymbols(text);
  if (!symbols) return refuse('altered');
  if (symbols.length < HEADER_SYMBOLS) return refuse('cut');
  if (symbols[0] !== VERSION) return refuse('altered');
  const length = statedLength(text);
  if (symbols.length < length) return refuse('cut');
  if (symbols.length !== length || length < HEADER_SYMBOLS + CHECK_SYMBOLS) return refuse('altered');
  const before = symbols.slice(0, -CHECK_SYMBOLS);
  const check = symbols.slice(-CHECK_SYMBOLS);
  if (checkOf(before).some((symbol, index) => symbol !== check[index])) return refuse('altered');

  return readBody(bitReader(before.slice(HEADER_SYMBOLS)), known);
}

/** How long a plan says that it is. Before it has said so, without end. */
function statedLength(text: string): number {
  const [, high, low] = textToSymbols(text.slice(0, HEADER_SYMBOLS)) ?? [];
  return high === undefined || low === undefined ? Number.POSITIVE_INFINITY : high * 32 + low;
}

function readBody(bits: BitReader, known: readonly PlannableExercise[]): PlanResult {
  const exercises: (PlannedExercise | undefined)[] = [];
  const count = bits.read(BITS.count) + 1;
  for (let index = 0; index < count; index += 1) {
    const number = bits.read(BITS.number);
    const dose: Dose = {
      holdSeconds: bits.read(BITS.hold),
      repetitions: bits.read(BITS.repetitions),
      timesPerDay: bits.read(BITS.timesPerDay),
    };
    const found = known.find((exercise) => exercise.number === number);
    exercises.push(found && { exercise: found.id, dose });
  }
  const start = bits.read(1) === 1 ? dayOf(bits.read(BITS.day)) : undefined;
  const weeks = bits.read(1) === 1 ? bits.read(BITS.weeks) : undefined;
  const clinic = readText(bits, TEXT_BITS.clinic, MOST_CLINIC_CHARACTERS);
  const note = readText(bits, TEXT_BITS.note, MOST_NOTE_CHARACTERS);
  if (clinic === undefined || note === undefined || !bits.isAtEnd()) return { ok: false, problem: 'altered' };

  const named = exercises.filter((exercise) => exercise !== undefined);
  if (named.length < exercises.length) return { ok: false, problem: 'unknown-exercise' };
  const plan: Plan = { exercises: named, start, weeks, clinic: cleanText(clinic), note: cleanText(note) };
  const problem = problemOf(plan, known);
  return problem ? { ok: false, problem } : { ok: true, plan };
}
