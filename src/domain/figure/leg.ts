/**
 * Leg: from the bend of the knees to the bones of a leg. The feet stay where they stand.
 *
 * Both knees bend alike. Seen from the side only: in every other view the frames end above the knees.
 */
import type { Side } from './pose.ts';
import { signOf } from './pose.ts';
import { add, radians, type Vector } from './vector.ts';

export interface LegBones {
  readonly hip: Vector;
  readonly knee: Vector;
  readonly ankle: Vector;
}

export const FLOOR_Y = 786;
/** The hip of somebody who stands. */
export const HIP: Vector = [0, 428, -4];
const BESIDE = 32;
const ANKLE: Vector = [0, 758, -4];
const SHANK = 160;
const THIGH = ANKLE[1] - HIP[1] - SHANK;
/** The shin takes this share of the bend of the knee, which keeps the body over the feet. */
const SHIN_SHARE = 0.4;

/** The bones of both legs lie in one plane, on either side of the middle. `knees` in degrees, 0 is straight. */
export function legOf(knees: number, side: Side): LegBones {
  const [shin, thigh] = [radians(knees * SHIN_SHARE), radians(knees * (1 - SHIN_SHARE))];
  const ankle = add(ANKLE, [signOf(side) * BESIDE, 0, 0]);
  const knee = add(ankle, [0, -SHANK * Math.cos(shin), SHANK * Math.sin(shin)]);
  const hip = add(knee, [0, -THIGH * Math.cos(thigh), -THIGH * Math.sin(thigh)]);
  return { hip, knee, ankle };
}

/** How far bent knees carry the trunk. */
export function hipShift(knees: number): Vector {
  const { hip } = legOf(knees, 'left');
  return [0, hip[1] - HIP[1], hip[2] - HIP[2]];
}
