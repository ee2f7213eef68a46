/**
 * Drawing data: how authors write the drawings of an exercise.
 *
 * A drawing names its poses. The drawing of the other side is written `mirror: <drawing>`, so that the two
 * sides cannot come apart.
 */
import { z } from 'astro/zod';
import { type Arrow, type Drawing, mirrorDrawing } from '../domain/figure/drawing.ts';
import type { LookName } from '../domain/figure/look.ts';
import type { Movement } from '../domain/figure/movement.ts';
import { name, type Poses, posesSchema, resolvePose, vector } from './pose.ts';

const view = z.enum(['front', 'front-left', 'front-right', 'side', 'back', 'back-left', 'back-right', 'top']);
const frame = z.enum(['bust', 'hips', 'thighs', 'whole']);

const mark = z.strictObject({
  muscle: z.enum([
    'sternomastoid',
    'scalenes',
    'levator',
    'splenius',
    'nape',
    'trapezius',
    'rhomboids',
    'chest',
  ]),
  side: z.enum(['left', 'right', 'both']),
  role: z.enum(['stretch', 'work']),
});

const arrow = z.union([
  z.strictObject({
    /** A point of the head, measured from between the ears, that the arrow follows from the start pose. */
    follow: vector,
    /** The pose the movement starts from; the ghost when it is left out. */
    from: name.optional(),
    start: z.number().min(-1).max(1).default(0.1),
    end: z.number().min(0).max(1.5).default(1),
    above: z.number().min(0).max(60).default(0),
    shift: z.tuple([z.number(), z.number()]).default([0, 0]),
  }),
  z.strictObject({ through: z.array(vector).min(2) }),
]);

const inset = z.union([
  z.literal('top').transform(() => ({ kind: 'top' as const })),
  z
    .strictObject({ mistake: name, view })
    .transform(({ mistake, view }) => ({ kind: 'mistake' as const, pose: mistake, view })),
]);

const drawn = z.strictObject({
  view,
  frame: frame.default('bust'),
  pose: name,
  /** Where the movement started. */
  ghost: name.optional(),
  marks: z.array(mark).default([]),
  arrows: z.array(arrow).default([]),
  /** A vertical through the ear. */
  guide: z.boolean().default(false),
  inset: inset.optional(),
  prop: z.enum(['shoulder-bag', 'box', 'phone', 'pillow-back', 'pillow-side']).optional(),
});

export const drawingSchema = z.union([drawn, z.strictObject({ mirror: name })], {
  error: 'is neither a drawing (`view`, `pose`, …) nor `mirror: <drawing>`: check its keys and values',
});
export const drawingsSchema = z.record(name, drawingSchema);

export type DrawingData = z.infer<typeof drawingSchema>;

export interface Drawings {
  readonly poses: Poses;
  readonly drawings: Readonly<Record<string, DrawingData>>;
}

/** Who shows the exercise. */
export const lookSchema = z.enum(['amina', 'ben', 'carmen', 'zainab']) satisfies z.ZodType<LookName>;

export const movementSchema = z.strictObject({
  view,
  frame: frame.default('bust'),
  /** The poses in order, from the start to the end. */
  through: z.array(name).min(2),
  marks: z.array(mark).default([]),
});

/** What the frontmatter of an exercise says about its figure. */
export const figureFields = {
  look: lookSchema,
  poses: posesSchema,
  drawings: drawingsSchema,
  /** The drawings of the start and the end, for lists of exercises. */
  card: z.strictObject({ start: name, end: name }),
  /** The drawings of the printed sheet, in the order of the steps. Each shows the next `steps` steps; 0 is the start position. */
  sheet: z
    .array(z.strictObject({ drawing: name, steps: z.int().min(0).max(9) }))
    .min(2)
    .max(3),
  movement: movementSchema,
};

/** The drawing of a name, with whole poses. @throws {RangeError} with a sentence when a name leads nowhere. */
export function resolveDrawing(
  { poses, drawings }: Drawings,
  wanted: string,
  seen: readonly string[] = [],
): Drawing {
  const data = drawings[wanted];
  if (!data) throw new RangeError(`there is no drawing \`${wanted}\`: write it under \`drawings\``);
  if (seen.includes(wanted)) throw new RangeError(`the drawing \`${wanted}\` is its own mirror`);
  if ('mirror' in data)
    return mirrorDrawing(resolveDrawing({ poses, drawings }, data.mirror, [...seen, wanted]));
  const pose = (of: string) => resolvePose(poses, of);
  return {
    ...data,
    pose: pose(data.pose),
    ghost: data.ghost === undefined ? undefined : pose(data.ghost),
    arrows: data.arrows.map((each): Arrow => {
      if ('through' in each) return { kind: 'path', through: each.through };
      const { follow, from, ...rest } = each;
      return { kind: 'follow', point: follow, from: pose(from ?? data.ghost ?? 'neutral'), ...rest };
    }),
    inset: data.inset?.kind === 'mistake' ? { ...data.inset, pose: pose(data.inset.pose) } : data.inset,
  };
}

export function resolveMovement(
  poses: Poses,
  { through, ...rest }: z.infer<typeof movementSchema>,
): Movement {
  return { ...rest, poses: through.map((each) => resolvePose(poses, each)) };
}

interface Drawn extends Drawings {
  readonly card: { readonly start: string; readonly end: string };
  readonly sheet: readonly { readonly drawing: string; readonly steps: number }[];
  readonly movement: z.infer<typeof movementSchema>;
  readonly steps: readonly { readonly pose: string }[];
}

/** Refuses a name that leads nowhere: of a pose, of a drawing, of the drawing of a step. */
export function checkDrawings(ctx: z.core.ParsePayload<Drawn>): void {
  const { value } = ctx;
  const attempt = (path: (string | number)[], resolve: () => unknown) => {
    try {
      resolve();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      ctx.issues.push({ code: 'custom', message: error.message, path, input: value });
    }
  };
  for (const wanted of Object.keys(value.poses))
    attempt(['poses', wanted], () => resolvePose(value.poses, wanted));
  for (const wanted of Object.keys(value.drawings))
    attempt(['drawings', wanted], () => resolveDrawing(value, wanted));
  for (const [index, { pose }] of value.steps.entries())
    attempt(['steps', index, 'pose'], () => resolveDrawing(value, pose));
  for (const end of ['start', 'end'] as const)
    attempt(['card', end], () => resolveDrawing(value, value.card[end]));
  for (const [index, { drawing }] of value.sheet.entries())
    attempt(['sheet', index, 'drawing'], () => resolveDrawing(value, drawing));
  const shown = value.sheet.reduce((sum, { steps }) => sum + steps, 0);
  if (shown !== value.steps.length)
    ctx.issues.push({
      code: 'custom',
      message: `shows ${shown} of ${value.steps.length} steps: let the \`steps\` of its drawings add up to ${value.steps.length}`,
      path: ['sheet'],
      input: value.sheet,
    });
  attempt(['movement', 'through'], () => resolveMovement(value.poses, value.movement));
}
