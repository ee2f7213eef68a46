/**
 * Vectors of the figure's space.
 *
 * x points to the FIGURE'S left, y down, z forward. 100 units are one head height. The origin of the
 * body is on the midline, level with the crown of an upright figure.
 */
export type Vector = readonly [x: number, y: number, z: number];
/** A place on the picture: x to the reader's right, y down. */
export type Point = readonly [x: number, y: number];

export const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Vector, by: number): Vector => [a[0] * by, a[1] * by, a[2] * by];
export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const lengthOf = (a: Vector): number => Math.hypot(a[0], a[1], a[2]);
export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** What is left of a vector by rounding alone: it has no direction. */
const NO_LENGTH = 1e-9;

/** The same direction with length 1. The zero vector stays as it is, and so does what is as good as zero. */
export function unit(a: Vector): Vector {
  const length = lengthOf(a);
  return length < NO_LENGTH ? a : scale(a, 1 / length);
}

export const mix = (a: number, b: number, share: number): number => a + (b - a) * share;
export const mixVectors = (a: Vector, b: Vector, share: number): Vector => [
  mix(a[0], b[0], share),
  mix(a[1], b[1], share),
  mix(a[2], b[2], share),
];
export const mixPoints = (a: Point, b: Point, share: number): Point => [
  mix(a[0], b[0], share),
  mix(a[1], b[1], share),
];

/** The direction between two directions, turning at an even rate. */
export function mixDirections(a: Vector, b: Vector, share: number): Vector {
  const angle = Math.acos(clamp(dot(unit(a), unit(b)), -1, 1));
  if (angle < 1e-4) return unit(b);
  const from = Math.sin((1 - share) * angle) / Math.sin(angle);
  const to = Math.sin(share * angle) / Math.sin(angle);
  return unit(add(scale(unit(a), from), scale(unit(b), to)));
}

export const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);
export const clamp = (x: number, least = 0, most = 1): number => Math.min(most, Math.max(least, x));
export const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** 0 before `from`, 1 after `to`, an S-curve between. `from` may be the larger one. */
export function ease(from: number, to: number, x: number): number {
  const share = clamp((x - from) / (to - from));
  return share * share * (3 - 2 * share);
}

/** A bump of height 1 around `centre`. */
export const bump = (x: number, centre: number, width: number): number =>
  Math.exp(-(((x - centre) / width) ** 2));
