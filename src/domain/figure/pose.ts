/**
 * Pose: how the figure holds its head, trunk, shoulders and arms, as plain numbers.
 *
 * Left and right are always the figure's own. The other side of an exercise is a mirrored pose, never a
 * flipped picture: a flip would also flip the parting of the hair.
 */
import { HANGING } from './arm-poses.ts';
import { mix, mixVectors, type Vector } from './vector.ts';

export type Side = 'left' | 'right';
export const SIDES: readonly Side[] = ['left', 'right'];
export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');
/** 1 on the figure's left, -1 on its right: the sign of x. */
export const signOf = (side: Side): 1 | -1 => (side === 'left' ? 1 : -1);

/** Degrees, except `glide`. */
export interface HeadPose {
  /** Positive: towards the figure's left. */
  readonly turn: number;
  /** Positive: chin down. */
  readonly nod: number;
  /** Positive: crown towards the figure's left. */
  readonly tilt: number;
  /** Head carried forward, from -0.3 (drawn back) to 1 (poked forward). The face stays level. */
  readonly glide: number;
  /** From 0 (eyes open) to 1 (shut). Who looks down lowers the lids without being told. */
  readonly lids: number;
}

export interface TrunkPose {
  /** From 0 (tall) to 1 (slumped). */
  readonly slump: number;
  /** Degrees forward from the hips. */
  readonly lean: number;
}

/** Units: 100 are one head height. */
export interface ShoulderPose {
  readonly up: number;
  readonly forward: number;
}

export type HandShape = 'relaxed' | 'cup' | 'grasp' | 'flat' | 'phone';

/** Hangs by the side. `back` and `out` lean the straight arm, in degrees. */
export interface HangingArm {
  readonly kind: 'hang';
  readonly back: number;
  readonly out: number;
}

/** The wrist goes to a place; the elbow follows. */
export interface ReachingArm {
  readonly kind: 'reach';
  /** What `wrist`, `fingers` and `palm` are measured in: a hand on the head travels with it. */
  readonly frame: 'body' | 'head';
  readonly wrist: Vector;
  /** Where the fingers point. */
  readonly fingers: Vector;
  /** Where the palm faces. */
  readonly palm: Vector;
  /** Where the elbow points, always in the body's frame. */
  readonly elbow: Vector;
  readonly hand: HandShape;
}

/** On the way between two arm poses: the limbs swing, the bones keep their length. */
export interface MovingArm {
  readonly kind: 'moving';
  readonly from: ArmPose;
  readonly to: ArmPose;
  readonly share: number;
}

export type ArmPose = HangingArm | ReachingArm | MovingArm;

export interface Pose {
  readonly head: HeadPose;
  readonly trunk: TrunkPose;
  /** Degrees by which both knees are bent. */
  readonly knees: number;
  readonly shoulders: Readonly<Record<Side, ShoulderPose>>;
  readonly arms: Readonly<Record<Side, ArmPose>>;
}

/** Upright, looking ahead, arms by the sides. */
export const NEUTRAL: Pose = {
  head: { turn: 0, nod: 0, tilt: 0, glide: 0, lids: 0 },
  trunk: { slump: 0, lean: 0 },
  knees: 0,
  shoulders: { left: { up: 0, forward: 0 }, right: { up: 0, forward: 0 } },
  arms: { left: HANGING, right: HANGING },
};

/** The same pose done to the other side. */
export function mirrorPose({ head, trunk, knees, shoulders, arms }: Pose): Pose {
  return {
    head: { ...head, turn: -head.turn, tilt: -head.tilt },
    trunk,
    knees,
    shoulders: { left: shoulders.right, right: shoulders.left },
    arms: { left: mirrorArm(arms.right), right: mirrorArm(arms.left) },
  };
}

export const mirrorVector = ([x, y, z]: Vector): Vector => [-x, y, z];

/** The same arm pose on the other side. */
export function mirrorArm(arm: ArmPose): ArmPose {
  switch (arm.kind) {
    case 'hang':
      return arm;
    case 'reach':
      return {
        ...arm,
        wrist: mirrorVector(arm.wrist),
        fingers: mirrorVector(arm.fingers),
        palm: mirrorVector(arm.palm),
        elbow: mirrorVector(arm.elbow),
      };
    case 'moving':
      return { ...arm, from: mirrorArm(arm.from), to: mirrorArm(arm.to) };
  }
}

/** The pose a `share` of the way from one to another; 0 is `a`, 1 is `b`. */
export function mixPoses(a: Pose, b: Pose, share: number): Pose {
  const shoulder = (side: Side): ShoulderPose => ({
    up: mix(a.shoulders[side].up, b.shoulders[side].up, share),
    forward: mix(a.shoulders[side].forward, b.shoulders[side].forward, share),
  });
  return {
    head: {
      turn: mix(a.head.turn, b.head.turn, share),
      nod: mix(a.head.nod, b.head.nod, share),
      tilt: mix(a.head.tilt, b.head.tilt, share),
      glide: mix(a.head.glide, b.head.glide, share),
      lids: mix(a.head.lids, b.head.lids, share),
    },
    trunk: {
      slump: mix(a.trunk.slump, b.trunk.slump, share),
      lean: mix(a.trunk.lean, b.trunk.lean, share),
    },
    knees: mix(a.knees, b.knees, share),
    shoulders: { left: shoulder('left'), right: shoulder('right') },
    arms: {
      left: mixArms(a.arms.left, b.arms.left, share),
      right: mixArms(a.arms.right, b.arms.right, share),
    },
  };
}

function mixArms(a: ArmPose, b: ArmPose, share: number): ArmPose {
  if (a.kind === 'hang' && b.kind === 'hang')
    return { kind: 'hang', back: mix(a.back, b.back, share), out: mix(a.out, b.out, share) };
  // Two reaches in one frame: the wrist goes straight, so a hand that rests on something stays on it.
  if (a.kind === 'reach' && b.kind === 'reach' && a.frame === b.frame && a.hand === b.hand)
    return {
      ...a,
      wrist: mixVectors(a.wrist, b.wrist, share),
      fingers: mixVectors(a.fingers, b.fingers, share),
      palm: mixVectors(a.palm, b.palm, share),
      elbow: mixVectors(a.elbow, b.elbow, share),
    };
  return { kind: 'moving', from: a, to: b, share };
}
