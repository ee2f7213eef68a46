/**
 * Body: the skeleton of a pose.
 *
 * The neck bends as a curve: nod and tilt are spread along it, a turn happens mostly at its top. It
 * carries the head, which is rigid. The chest bends about the waist when the trunk slumps, and about the
 * hips when it leans. Bent knees carry all of it down and back.
 */
import { type ArmBones, placeArm } from './arm.ts';
import { HIP, hipShift, type LegBones, legOf } from './leg.ts';
import { itemAt } from './list.ts';
import { type Pose, type Side, signOf } from './pose.ts';
import { chain, nodding, type Rotation, rotate, tilting, turning } from './rotation.ts';
import { add, bump, clamp, ease, mixVectors, radians, scale, subtract, unit, type Vector } from './vector.ts';

export interface NeckPlace {
  readonly centre: Vector;
  readonly rotation: Rotation;
}

export interface Body {
  readonly pose: Pose;
  /** Moves a place of the upright chest to where the trunk carries it. */
  readonly chest: (place: Vector) => Vector;
  /** 0 at the collar, 1 at the base of the skull. */
  readonly neckAt: (fraction: number) => NeckPlace;
  readonly headRotation: Rotation;
  /** From the head's frame, whose origin is between the ears, to the body's. */
  readonly fromHead: (place: Vector) => Vector;
  /** The outer end of the shoulder blade: the corner of the outline. */
  readonly shoulderTops: Readonly<Record<Side, Vector>>;
  readonly arms: Readonly<Record<Side, ArmBones>>;
  readonly legs: Readonly<Record<Side, LegBones>>;
}

export const WAIST_Y = 345;
const NECK_BASE: Vector = [0, 163, -13];
const NECK_LENGTH = 69.2;
const NECK_DIRECTION = unit([0, -68, 13]);
const NECK_STEPS = 14;
const SHOULDER_HALF_WIDTH = 75;
const ABOVE_JOINT: Vector = [0, -18.6, 0];

export function bodyOf(pose: Pose): Body {
  const leaning = nodding(pose.trunk.lean);
  const carried = add(HIP, hipShift(pose.knees));
  const chest = (place: Vector) =>
    add(carried, rotate(leaning, subtract(bendChest(place, pose.trunk.slump), HIP)));
  const rotationAt = neckRotations(pose);
  const neck = bendNeck(pose, chest(NECK_BASE), rotationAt);
  const skullBase = itemAt(neck, -1).centre;
  const headRotation = rotationAt(1);
  const head = {
    place: (v: Vector) => add(skullBase, rotate(headRotation, v)),
    direction: (v: Vector) => rotate(headRotation, v),
  };
  const joint = (side: Side) => shoulderJoint(pose, side, chest);
  const top = (side: Side) => add(joint(side), rotate(leaning, ABOVE_JOINT));
  const arm = (side: Side) => placeArm(pose.arms[side], side, joint(side), head);
  return {
    pose,
    chest,
    neckAt: (fraction) => neckPlaceAt(neck, fraction),
    headRotation,
    fromHead: head.place,
    shoulderTops: { left: top('left'), right: top('right') },
    arms: { left: arm('left'), right: arm('right') },
    legs: { left: legOf(pose.knees, 'left'), right: legOf(pose.knees, 'right') },
  };
}

/** Forward about the waist, with a rounder upper back and a small loss of height. */
function bendChest([x, y, z]: Vector, slump: number): Vector {
  const height = ease(WAIST_Y, 165, y);
  const angle = radians(15 * slump * height);
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const hump = slump * 9 * bump(y, 205, 48) * (z < 0 ? 1 : 0.35);
  const up = y - WAIST_Y;
  return [
    x,
    WAIST_Y + up * c + z * s + 5 * slump * height,
    z * c - up * s - 16 * slump * height - hump * 0.8,
  ];
}

/** How the neck is turned at a fraction of it. */
function neckRotations({ head: { turn, nod, tilt }, trunk: { lean } }: Pose): (fraction: number) => Rotation {
  const [there, back, leaning] = [turning(turn), turning(-turn), nodding(lean)];
  return (fraction) => {
    const bend = chain(there, chain(nodding(nod * fraction), back));
    const onTrunk = chain(tilting(tilt * fraction), chain(bend, turning(turn * fraction ** 1.6)));
    return chain(leaning, onTrunk);
  };
}

function bendNeck(
  pose: Pose,
  base: Vector,
  rotationAt: (fraction: number) => Rotation,
): readonly NeckPlace[] {
  const places: NeckPlace[] = [{ centre: base, rotation: rotationAt(0.06) }];
  let centre = base;
  for (let i = 0; i < NECK_STEPS; i++) {
    const fraction = 0.06 + 0.9 * ((i + 0.5) / NECK_STEPS) ** 0.9;
    // A gliding head leans the neck forward, more so at its base, while the face stays level.
    const lean = nodding(pose.head.glide * 26 * (1 - (0.45 * i) / NECK_STEPS));
    const direction = rotate(rotationAt(fraction), rotate(lean, NECK_DIRECTION));
    centre = add(centre, scale(direction, NECK_LENGTH / NECK_STEPS));
    places.push({ centre, rotation: rotationAt(0.06 + 0.94 * ((i + 1) / NECK_STEPS)) });
  }
  return places;
}

function neckPlaceAt(neck: readonly NeckPlace[], fraction: number): NeckPlace {
  const position = clamp(fraction) * NECK_STEPS;
  const index = Math.min(NECK_STEPS - 1, Math.floor(position));
  const centre = mixVectors(itemAt(neck, index).centre, itemAt(neck, index + 1).centre, position - index);
  return { centre, rotation: itemAt(neck, Math.round(position)).rotation };
}

function shoulderJoint({ shoulders }: Pose, side: Side, chest: Body['chest']): Vector {
  const { up, forward } = shoulders[side];
  const inward = Math.abs(forward) * 0.12 + Math.max(0, up) * 0.25;
  return chest([signOf(side) * (SHOULDER_HALF_WIDTH - inward), 190 - up, -4 + forward]);
}
