/**
 * Pose data: how authors write the poses of an exercise.
 *
 * A pose says only what differs from standing upright, or from the pose it is made `from`. Left and right
 * are the figure's own. Ranges stay inside what a neck and a shoulder can do.
 */
import { z } from 'astro/zod';
import { SHARED_ARMS } from '../domain/figure/arm-poses.ts';
import { type ArmPose, mirrorArm, NEUTRAL, type Pose, type Side } from '../domain/figure/pose.ts';

export const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write lower-case words joined by hyphens');
export const vector = z.tuple([z.number(), z.number(), z.number()]);

/** A direction: its length does not matter, but it must have one. */
const direction = vector.refine(
  (v) => Math.hypot(...v) > 0.1,
  'points nowhere: write x, y and z of a direction',
);

/** `45 right`: degrees towards a side of the figure. Read as a number that grows to the left. */
function sideways(most: number) {
  return z
    .string()
    .regex(/^\d+ (left|right)$/, 'write degrees and a side: `45 right`')
    .transform((text) => {
      const [degrees, side] = text.split(' ');
      return Number(degrees) * (side === 'left' ? 1 : -1);
    })
    .refine((degrees) => Math.abs(degrees) <= most, `is more than a neck does: write at most ${most}`);
}

const between = (least: number, most: number) =>
  z
    .number()
    .min(least, `is too small: write ${least} to ${most}`)
    .max(most, `is too large: write ${least} to ${most}`);

const head = z.strictObject({
  turn: sideways(70).optional(),
  /** Degrees, chin down. */
  nod: between(-40, 55).optional(),
  tilt: sideways(40).optional(),
  /** -0.3 is drawn back, 1 is poked forward. */
  glide: between(-0.3, 1).optional(),
  /** 0: eyes open; 1: shut, as in sleep. */
  lids: between(0, 1).optional(),
});

/** Units: 100 are one head height. */
const shoulder = z.strictObject({ up: between(-15, 15).optional(), forward: between(-18, 15).optional() });

/** For one arm; with `both`, for the left arm, and mirrored for the right. */
const arm = z.union([
  z.enum(['hang', 'lap']).transform((shared): ArmPose => SHARED_ARMS[shared]),
  z
    .strictObject({
      hang: z.strictObject({ back: between(-20, 45).default(0), out: between(-10, 60).default(0) }),
    })
    .transform(({ hang }): ArmPose => ({ kind: 'hang', ...hang })),
  z
    .strictObject({
      /** Where the wrist goes. */
      reach: vector,
      on: z.enum(['body', 'head']).default('body'),
      fingers: direction,
      palm: direction,
      elbow: direction,
      hand: z.enum(['relaxed', 'cup', 'grasp', 'flat', 'phone']).default('relaxed'),
    })
    .transform(({ reach, on, ...rest }): ArmPose => ({ kind: 'reach', wrist: reach, frame: on, ...rest })),
]);

function perSide<T extends z.ZodType>(schema: T) {
  return z
    .strictObject({ left: schema.optional(), right: schema.optional(), both: schema.optional() })
    .refine(({ left, right, both }) => both === undefined || (left === undefined && right === undefined), {
      error: 'names both and one side: write `both`, or `left` and `right`',
    });
}

export const poseSchema = z.strictObject({
  /** Another pose of this exercise to start from. */
  from: name.optional(),
  head: head.optional(),
  trunk: z.strictObject({ slump: between(0, 1).optional(), lean: between(0, 60).optional() }).optional(),
  /** Degrees. Seen from the side. */
  knees: between(0, 120).optional(),
  shoulders: perSide(shoulder).optional(),
  arms: perSide(arm).optional(),
});

export const posesSchema = z.record(name, poseSchema);

export type PoseData = z.infer<typeof poseSchema>;
export type Poses = Readonly<Record<string, PoseData>>;

/** The whole pose of a name. `neutral` is always there. @throws {RangeError} for a name that leads nowhere. */
export function resolvePose(poses: Poses, wanted: string, seen: readonly string[] = []): Pose {
  if (wanted === 'neutral') return NEUTRAL;
  const data = poses[wanted];
  if (!data) throw new RangeError(`there is no pose \`${wanted}\`: write it under \`poses\``);
  if (seen.includes(wanted)) throw new RangeError(`the pose \`${wanted}\` is made from itself`);
  const base = data.from === undefined ? NEUTRAL : resolvePose(poses, data.from, [...seen, wanted]);
  const shoulderOf = (side: Side) => ({
    ...base.shoulders[side],
    ...defined(data.shoulders?.both),
    ...defined(data.shoulders?.[side]),
  });
  const armOf = (side: Side): ArmPose => {
    const both = data.arms?.both;
    return data.arms?.[side] ?? (both && (side === 'left' ? both : mirrorArm(both))) ?? base.arms[side];
  };
  return {
    head: { ...base.head, ...defined(data.head) },
    trunk: { ...base.trunk, ...defined(data.trunk) },
    knees: data.knees ?? base.knees,
    shoulders: { left: shoulderOf('left'), right: shoulderOf('right') },
    arms: { left: armOf('left'), right: armOf('right') },
  };
}

type Defined<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** The same fields without those that are `undefined`, which would overwrite what they patch. */
function defined<T extends object>(fields: T | undefined): Defined<T> {
  const entries = Object.entries(fields ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Defined<T>;
}
