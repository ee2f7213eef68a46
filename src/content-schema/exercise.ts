/**
 * Exercise frontmatter: the single home of steps and dose.
 *
 * The English file carries words and numbers. A translation carries words only, so that a dose
 * cannot be stated twice: `dose:` in a translation is an unknown field.
 */
import { z } from 'astro/zod';
import type { DoseRange } from '../domain/dose.ts';
import { checkDrawings, figureFields } from './drawing.ts';
import { checkReviewOrder, patientWords, reviewFields, sourceIds } from './review.ts';

const sentence = z.string().min(3).max(240);
const sentences = z.array(sentence).min(1);
const stepId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write lower-case words joined by hyphens');

const stepWords = {
  /** Joins a step to its translations and to its drawing. */
  id: stepId,
  /** One instruction for the first side. Numbers are written `{hold}`, `{repetitions}`. */
  text: sentence,
  /** The same instruction for the other side, when left and right change places. */
  otherSide: sentence.optional(),
};

/** The words of an exercise. Every locale has these. */
const words = {
  title: z.string().min(3).max(60),
  /** How to say the name: `SKAY-leen`. */
  say: z.string().optional(),
  plainNames: z.array(z.string()).min(1),
  clinicalNames: z.array(z.string()).min(1),
  /** What it is for, in one sentence. */
  purpose: sentence,
  /** Where it is felt, for "Where does it hurt?": `Side of the neck`. */
  area: z.string().min(3).max(40),
  /** For search engines and link previews. */
  description: z.string().min(50).max(160),
  muscles: z.strictObject({
    stretches: z.array(z.string()),
    works: z.array(z.string()),
    eases: z.array(z.string()),
  }),
  /** The start position. */
  start: sentence,
  /** What you should feel on the first side, and on the other. */
  feel: sentence,
  feelOtherSide: sentence.optional(),
  mistakes: sentences,
  easier: sentence,
  harder: sentence,
  /** Sitting, standing or lying: which, and how. */
  position: sentence,
  stopIf: z.array(z.string().min(3)).min(1),
  cautions: z.array(z.string().min(3)).min(1),
  /** The one line above Start: who must not start. */
  safety: sentence,
  words: patientWords,
  ...reviewFields,
};

/** An inclusive range with its default, and the sources that state it. */
function sourcedRange(least: number, most: number) {
  return z
    .strictObject({
      min: z.int().min(least).max(most),
      max: z.int().min(least).max(most),
      default: z.int().min(least).max(most),
      sources: sourceIds,
      /** True when the number is a choice of ours that a physiotherapist has still to confirm. */
      unconfirmed: z.boolean().optional(),
    })
    .check((ctx) => {
      const { min, max, default: chosen } = ctx.value;
      const push = (message: string, field: string) =>
        ctx.issues.push({ code: 'custom', message, path: [field], input: ctx.value });
      if (min > max) push(`is ${min}, more than max, which is ${max}: swap them or correct one`, 'min');
      else if (chosen < min || chosen > max)
        push(`is ${chosen}: choose a number from ${min} to ${max}`, 'default');
    });
}

const dose = z
  .strictObject({
    /** Seconds. */
    holdSeconds: sourcedRange(1, 60),
    /** Of each side when there are sides. */
    repetitions: sourcedRange(1, 20),
    sides: z.enum(['together', 'one-then-other', 'alternating']),
    firstSide: z.enum(['left', 'right']).optional(),
    timesPerDay: sourcedRange(1, 6),
    /** What `harder` speaks of as `{harderHold}` and `{harderRepetitions}`. */
    harder: z
      .strictObject({
        holdSeconds: z.int().min(1).max(60),
        repetitions: z.int().min(1).max(20),
        sources: sourceIds,
      })
      .optional(),
  })
  .check((ctx) => {
    const { sides, firstSide } = ctx.value;
    if ((sides === 'together') === (firstSide === undefined)) return;
    const message =
      sides === 'together'
        ? 'has no meaning when sides is `together`: remove it'
        : 'is missing: write left or right';
    ctx.issues.push({ code: 'custom', message, path: ['firstSide'], input: firstSide });
  }) satisfies z.ZodType<DoseRange>;

/** The numbers and structure of an exercise. Only the English file has these. */
const numbers = {
  /** Place in the order in which exercises are offered. */
  order: z.int().min(1),
  group: z.enum(['first', 'when-turning-is-easier']),
  steps: z
    .array(
      z.strictObject({
        ...stepWords,
        /** The one step whose position is held. */
        held: z.boolean().default(false),
        /** Name of the drawing that shows this step. */
        pose: stepId,
      }),
    )
    .min(2)
    .check((ctx) => {
      const held = ctx.value.filter((step) => step.held).length;
      if (held !== 1)
        ctx.issues.push({
          code: 'custom',
          message: `${held} steps are held: mark exactly one with \`held: true\``,
          path: [],
          input: ctx.value,
        });
      const ids = ctx.value.map(({ id }) => id);
      for (const [index, id] of ids.entries())
        if (ids.indexOf(id) !== index)
          ctx.issues.push({
            code: 'custom',
            message: `\`${id}\` is used twice: give each step its own id`,
            path: [index, 'id'],
            input: id,
          });
    }),
  dose,
  /** Seconds a session gives to moving into the hold and back. */
  pace: z.strictObject({ moveSeconds: z.int().min(1).max(20), restSeconds: z.int().min(1).max(60) }),
  ...figureFields,
};

/** A whole exercise: its words, and the numbers that all locales share. */
export const exerciseSchema = z
  .strictObject({ ...words, ...numbers })
  .check(checkReviewOrder)
  .check(checkDrawings);

/** The words of an exercise in another language. */
export const exerciseTranslationSchema = z
  .strictObject({ ...words, steps: z.array(z.strictObject(stepWords)).min(2) })
  .check(checkReviewOrder);

export type ExerciseContent = z.infer<typeof exerciseSchema>;
