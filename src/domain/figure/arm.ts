/** Arm: from an arm pose to the bones of the arm. Bones keep their length in every pose. */
import { GRIPS, type Grip, mixGrips } from './hand.ts';
import { type ArmPose, type ReachingArm, type Side, signOf } from './pose.ts';
import { add, dot, lengthOf, mixDirections, radians, scale, subtract, unit, type Vector } from './vector.ts';

export const UPPER_ARM = 116;
export const FOREARM = 98;

export interface ArmBones {
  readonly side: Side;
  readonly shoulder: Vector;
  readonly elbow: Vector;
  readonly wrist: Vector;
  /** Where the fingers point, and where the palm faces. */
  readonly fingers: Vector;
  readonly palm: Vector;
  readonly grip: Grip;
}

/** Turns the head's frame into the body's. */
export interface HeadFrame {
  readonly place: (v: Vector) => Vector;
  readonly direction: (v: Vector) => Vector;
}

export function placeArm(pose: ArmPose, side: Side, shoulder: Vector, head: HeadFrame): ArmBones {
  switch (pose.kind) {
    case 'hang':
      return hangingArm(pose.back, pose.out, side, shoulder);
    case 'reach':
      return reachingArm(pose, side, shoulder, head);
    case 'moving': {
      const [from, to] = [placeArm(pose.from, side, shoulder, head), placeArm(pose.to, side, shoulder, head)];
      return armBetween(from, to, pose.share);
    }
  }
}

function hangingArm(back: number, out: number, side: Side, shoulder: Vector): ArmBones {
  const s = signOf(side);
  const [b, o] = [Math.tan(radians(back)), Math.tan(radians(out))];
  const upper = unit([s * (0.105 + o), 1, -0.02 - b]);
  // The elbow stays a little bent, and less so when the arm reaches back.
  const fore = unit([s * (0.01 + o * 0.8), 1, 0.14 - b * 1.05]);
  const elbow = add(shoulder, scale(upper, UPPER_ARM));
  return {
    side,
    shoulder,
    elbow,
    wrist: add(elbow, scale(fore, FOREARM)),
    fingers: unit(add(fore, [0, 0, 0.08])),
    palm: unit([s * -0.92, 0, -0.38]),
    grip: GRIPS.relaxed,
  };
}

function reachingArm(pose: ReachingArm, side: Side, shoulder: Vector, head: HeadFrame): ArmBones {
  const place = pose.frame === 'head' ? head.place : (v: Vector) => v;
  const direction = pose.frame === 'head' ? head.direction : (v: Vector) => v;
  return {
    side,
    shoulder,
    ...reach(shoulder, place(pose.wrist), unit(pose.elbow)),
    fingers: unit(direction(pose.fingers)),
    palm: unit(direction(pose.palm)),
    grip: GRIPS[pose.hand],
  };
}

/** Tried in turn when the elbow is asked to point along the arm. */
const DOWN: Vector = [0, 1, 0];
const FORWARD: Vector = [0, 0, 1];

/** The part of `way` that is square to `ahead`. */
const across = (way: Vector, ahead: Vector): Vector => subtract(way, scale(ahead, dot(way, ahead)));

/** Elbow and wrist for a target. A target out of reach is brought to arm's length. */
function reach(shoulder: Vector, target: Vector, pole: Vector): Pick<ArmBones, 'elbow' | 'wrist'> {
  const most = (UPPER_ARM + FOREARM) * 0.999;
  const way = subtract(target, shoulder);
  const gap = Math.min(lengthOf(way), most);
  const ahead = unit(way);
  const along = (UPPER_ARM ** 2 - FOREARM ** 2 + gap ** 2) / (2 * gap);
  const off = Math.sqrt(Math.max(0, UPPER_ARM ** 2 - along ** 2));
  const aside =
    [pole, DOWN, FORWARD].map((way) => across(way, ahead)).find((way) => lengthOf(way) > 0.01) ?? DOWN;
  return {
    elbow: add(add(shoulder, scale(ahead, along)), scale(unit(aside), off)),
    wrist: add(shoulder, scale(ahead, gap)),
  };
}

function armBetween(from: ArmBones, to: ArmBones, share: number): ArmBones {
  const bone = (start: 'shoulder' | 'elbow', end: 'elbow' | 'wrist') =>
    mixDirections(subtract(from[end], from[start]), subtract(to[end], to[start]), share);
  const elbow = add(to.shoulder, scale(bone('shoulder', 'elbow'), UPPER_ARM));
  return {
    side: to.side,
    shoulder: to.shoulder,
    elbow,
    wrist: add(elbow, scale(bone('elbow', 'wrist'), FOREARM)),
    fingers: mixDirections(from.fingers, to.fingers, share),
    palm: mixDirections(from.palm, to.palm, share),
    grip: mixGrips(from.grip, to.grip, share),
  };
}
