/** Plans: what the pages that make and read plans know of each exercise. */
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { type DoseRange, defaultDose, type Range } from '../../domain/dose.ts';
import { writePlan } from '../../domain/plan-link.ts';
import { secondsOfSession, wholeMinutes } from '../../domain/plan-minutes.ts';
import { sayingOf } from '../../domain/timeline-part.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fileAt, pathTo } from '../../i18n/paths.ts';
import type { BuilderExercise } from '../../islands/plan/builder-props.ts';
import type { PaperHrefs } from '../../islands/plan/paper/paper-props.ts';
import type { PlanExercise } from '../../islands/plan/plan-props.ts';
import { type ExercisePage, exercisesIn } from './queries.ts';

const content = process.env['CONTENT_DIR'] ?? './content';

const registrySchema = z.array(z.strictObject({ number: z.int().min(1).max(255), id: z.string() }));

/** Numbers of exercises in links: append-only, because links are on paper. */
const numbers: ReadonlyMap<string, number> = new Map(
  registrySchema
    .parse(parse(readFileSync(`${content}/exercise-ids.yaml`, 'utf8')))
    .map(({ id, number }) => [id, number]),
);

export type PlannablePage = ExercisePage & { readonly number: number };

/** Exercises that a plan can hold, in the order in which they are offered. One without a number cannot be in a link. */
export async function plannableIn(locale: Locale): Promise<readonly PlannablePage[]> {
  return (await exercisesIn(locale)).flatMap((page) => {
    const number = numbers.get(page.exercise.id);
    return number === undefined ? [] : [{ ...page, number }];
  });
}

/** Everything handed to an island is written into the page, so it gets what it uses and no more. */
export function planExercise({ exercise, number }: PlannablePage, locale: Locale): PlanExercise {
  const { id, title, start, pace, steps, dose, feel, feelOtherSide, easier, stopIf } = exercise;
  return {
    id,
    number,
    title,
    start,
    pace,
    feel,
    feelOtherSide,
    easier,
    stopIf,
    href: pathTo(locale, `/exercises/${id}/`),
    // Ids of steps are those of one exercise; a session has several.
    steps: steps.map((step) => ({
      id: stepKey(id, step.id),
      text: step.text,
      otherSide: step.otherSide,
      held: step.held,
    })),
    dose: plainDose(dose),
  };
}

export function stepKey(exercise: string, step: string): string {
  return `${exercise}-${step}`;
}

/** A link to several exercises in a row, each with the dose of a patient who changes nothing. */
export interface SeveralInARow {
  readonly titles: readonly string[];
  readonly minutes: number;
  readonly href: string;
}

/** @throws {RangeError} when they cannot be in one plan */
export function severalInARow(pages: readonly PlannablePage[], locale: Locale): SeveralInARow {
  const known = pages.map(({ exercise, number }) => ({ ...exercise, number }));
  const exercises = known.map(({ id, dose }) => ({ exercise: id, dose: defaultDose(dose) }));
  const plan = { exercises, start: undefined, weeks: undefined, note: '', clinic: '' };
  const link = writePlan(plan, known);
  if (!link.ok) throw new RangeError(`The exercises make no plan: ${link.problem}.`);
  return {
    titles: known.map(({ title }) => title),
    minutes: wholeMinutes(secondsOfSession(plan, known)),
    href: `${pathTo(locale, '/plan/')}#${link.fragment}`,
  };
}

/** The same for making a plan: of the steps only what tells how long they take. */
export function builderExercise({ exercise, number }: PlannablePage): BuilderExercise {
  const { id, title, group, pace, steps, dose, plainNames, clinicalNames, area } = exercise;
  return {
    id,
    number,
    title,
    group,
    pace,
    start: '',
    names: [title, ...plainNames, ...clinicalNames, area].join(' ').toLowerCase(),
    steps: steps.map((step) => ({
      id: step.id,
      text: doseMarks(step.text),
      held: step.held,
      saying: sayingOf(step),
    })),
    dose: plainDose(dose),
  };
}

/** A step that speaks of the dose takes no time of its own. */
function doseMarks(text: string): string {
  return text.match(/\{\w+\}/g)?.join('') ?? '';
}

/** The numbers of a dose, without their sources. */
export function plainDose({ holdSeconds, repetitions, timesPerDay, sides, firstSide }: DoseRange): DoseRange {
  return {
    holdSeconds: range(holdSeconds),
    repetitions: range(repetitions),
    timesPerDay: range(timesPerDay),
    sides,
    firstSide,
  };
}

function range({ min, max, default: usual }: Range): Range {
  return { min, max, default: usual };
}

/** What a plan is printed from. */
export function paperHrefs(locale: Locale): PaperHrefs {
  return { words: pathTo(locale, '/plan/sheets.json'), drawings: fileAt('/plan/sheets.svg') };
}
