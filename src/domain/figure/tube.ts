/** Tubes: limbs, fingers and muscles as outlines around a centre line in space. */
import { smoothSegments, soft, splineAt, splinePointAt } from './curve.ts';
import { itemAt } from './list.ts';
import { onCircle, type Path, type Segment } from './path.ts';
import type { Camera } from './rotation.ts';
import { clamp, distance, type Point, type Vector } from './vector.ts';

/** Two sides of a tube as seen, from its start to its end. */
export interface Tube {
  readonly centre: readonly Point[];
  readonly radius: readonly number[];
  readonly one: readonly Point[];
  readonly other: readonly Point[];
}

const toPoint = (p: Vector): Point => [p[0], p[1]];

/** Samples a tube with `samples` steps between two centre points. */
export function tubeAround(
  centres: readonly Vector[],
  radii: readonly number[],
  camera: Camera,
  samples = 3,
): Tube {
  const steps = (centres.length - 1) * samples;
  const positions = Array.from({ length: steps + 1 }, (_, i) => i / samples);
  const centre = positions.map((t) => toPoint(camera(splinePointAt(centres, t))));
  const radius = positions.map((t) => splineAt(radii, t));
  const sides = centre.map((at, i) => tangentPoints(at, i, centre, radius));
  return { centre, radius, one: sides.map(([a]) => a), other: sides.map(([, b]) => b) };
}

/** The two points where the outline touches the circle around `at`. */
function tangentPoints(
  at: Point,
  i: number,
  centre: readonly Point[],
  radius: readonly number[],
): [Point, Point] {
  const [before, after] = [Math.max(0, i - 1), Math.min(centre.length - 1, i + 1)];
  const [a, b] = [itemAt(centre, before), itemAt(centre, after)];
  const length = distance(a, b) || 1e-6;
  const [tx, ty] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
  const r = itemAt(radius, i);
  const grow = clamp((itemAt(radius, after) - itemAt(radius, before)) / length, -0.9, 0.9);
  const flat = Math.sqrt(1 - grow * grow);
  return [
    [at[0] + r * (ty * flat - tx * grow), at[1] + r * (-tx * flat - ty * grow)],
    [at[0] + r * (-ty * flat - tx * grow), at[1] + r * (tx * flat - ty * grow)],
  ];
}

/** The closed outline of a tube: round at its start; at its end round, or cut with a slight bulge. */
export function tubeOutline({ centre, radius, one, other }: Tube, cutBulge?: number): Path {
  const back = [...other].reverse();
  return [
    ...smoothSegments(one.map(soft), false),
    cutBulge === undefined
      ? cap(itemAt(centre, -1), itemAt(radius, -1), itemAt(one, -1), itemAt(other, -1))
      : cut(centre, itemAt(one, -1), itemAt(other, -1), cutBulge),
    ...smoothSegments(back.map(soft), false).slice(1),
    cap(itemAt(centre, 0), itemAt(radius, 0), itemAt(other, 0), itemAt(one, 0)),
    { kind: 'close' },
  ];
}

const TURN = 2 * Math.PI;
const angleTo = (centre: Point, p: Point): number => Math.atan2(p[1] - centre[1], p[0] - centre[0]);

function cap(centre: Point, radius: number, from: Point, to: Point): Segment {
  const start = angleTo(centre, from);
  const sweep = (((angleTo(centre, to) - start) % TURN) + TURN) % TURN;
  return { kind: 'arc', centre, radius, from: start, until: start + sweep };
}

function cut(centre: readonly Point[], from: Point, to: Point, bulge: number): Segment {
  const [end, before] = [itemAt(centre, -1), itemAt(centre, -2)];
  const length = distance(before, end) || 1;
  const push: Point = [((end[0] - before[0]) / length) * bulge, ((end[1] - before[1]) / length) * bulge];
  const towards = (p: Point, q: Point): Point => [
    (p[0] * 2 + q[0]) / 3 + push[0],
    (p[1] * 2 + q[1]) / 3 + push[1],
  ];
  return { kind: 'curve', control1: towards(from, to), control2: towards(to, from), to };
}

/**
 * Exact outline of a chain of tapered capsules, one closed sub-path for each bone.
 * Holds under any foreshortening, also when one end hides the other.
 */
export function capsules(joints: readonly Vector[], radii: readonly number[], camera: Camera): Path {
  const points = joints.map((j) => toPoint(camera(j)));
  return points
    .slice(1)
    .flatMap((b, i) => capsule(itemAt(points, i), b, itemAt(radii, i), itemAt(radii, i + 1)));
}

function capsule(a: Point, b: Point, radiusA: number, radiusB: number): Path {
  const gap = distance(a, b);
  const heading = Math.atan2(b[1] - a[1], b[0] - a[0]);
  const open = Math.acos(clamp((radiusA - radiusB) / (gap || 1e-6), -1, 1));
  return [
    { kind: 'move', to: onCircle(a, radiusA, heading - open) },
    { kind: 'line', to: onCircle(b, radiusB, heading - open) },
    { kind: 'arc', centre: b, radius: radiusB, from: heading - open, until: heading + open },
    { kind: 'line', to: onCircle(a, radiusA, heading + open) },
    { kind: 'arc', centre: a, radius: radiusA, from: heading + open, until: heading - open + TURN },
    { kind: 'close' },
  ];
}
