/** Plans: what the pages that make and read plans know of each exercise. */
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Locale } from '../../i18n/locales.ts';
import { pathTo } from '../../i18n/paths.ts';
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
  const { id, title, start, pace, steps, feel, feelOtherSide, easier, stopIf } = exercise;
  const { holdSeconds, repetitions, timesPerDay, sides, firstSide } = exercise.dose;
  const range = ({ min, max, default: usual }: typeof holdSeconds) => ({ min, max, default: usual });
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
    dose: {
      holdSeconds: range(holdSeconds),
      repetitions: range(repetitions),
      timesPerDay: range(timesPerDay),
      sides,
      firstSide,
    },
  };
}

export function stepKey(exercise: string, step: string): string {
  return `${exercise}-${step}`;
}
