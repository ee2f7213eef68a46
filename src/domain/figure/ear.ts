/** Ear: a flat shape that stands a little off the head. */
import { sharp, smoothLine, smoothLoop, soft } from './curve.ts';
import type { Lens } from './lens.ts';
import type { Path } from './path.ts';
import { type Side, signOf } from './pose.ts';
import type { Vector } from './vector.ts';

/** [forward, down] on the ear's own plane. */
type Flat = readonly (readonly [number, number])[];
const RIM: Flat = [
  [3, -9.5],
  [-1.5, -12],
  [-7, -11.6],
  [-11, -8],
  [-12, -2.5],
  [-10.4, 3],
  [-7, 7.5],
  [-4.6, 12],
  [-1.8, 14.6],
  [1.4, 13.4],
  [2.4, 9.5],
  [3, 4],
  [4, -2],
];
const FOLD: Flat = [
  [0.2, -6.6],
  [-3.6, -8.6],
  [-7.2, -6.8],
  [-8.3, -2.4],
  [-6.8, 2.4],
  [-4, 6],
];
const HOLLOW: Flat = [
  [-1, -1.5],
  [-3.6, -2],
  [-4.2, 1.5],
  [-2, 4.2],
  [0.8, 3.6],
];

export interface Ear {
  readonly outline: Path;
  readonly fold: Path;
  readonly hollow: Path;
  /** How much the ear's front turns to the reader. */
  readonly facing: number;
  /** Nearer than the middle of the head, so that it is painted over the face. */
  readonly near: boolean;
}

export function earOf(lens: Lens, side: Side): Ear {
  const sign = signOf(side);
  const see = ([forward, down]: readonly [number, number]) => {
    const out = (4 - forward) * 0.45;
    return lens.seeHead([sign * (33.9 + out), down * 0.92 - 1.5, forward - 4.5 - 0.092 * down]);
  };
  const depth = (place: Vector) => lens.seeHead(place)[2];
  const facing = lens.headFacing([sign * 0.9, 0, 0.36]);
  return {
    outline: smoothLoop(RIM.map((p, i) => (i === 0 || i === RIM.length - 1 ? sharp : soft)(see(p)))),
    fold: smoothLine(FOLD.map(see)),
    hollow: smoothLine(HOLLOW.map(see)),
    facing,
    near: depth([sign * 33, 0, -6]) - depth([0, 0, -6]) > 6 && facing > 0.05,
  };
}
