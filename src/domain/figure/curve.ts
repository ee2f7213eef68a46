/** Curves through points: the soft outlines of the figure. */
import { itemAt } from './list.ts';
import type { Path, Segment } from './path.ts';
import { clamp, distance, mix, mixPoints, type Point, type Vector } from './vector.ts';

/** The value of a smooth curve (Catmull-Rom) through `values`, at position 0 to `values.length - 1`. */
export function splineAt(values: readonly number[], position: number): number {
  const most = values.length - 1;
  const t = clamp(position, 0, most - 1e-9);
  const index = Math.floor(t);
  const f = t - index;
  const a = itemAt(values, Math.max(0, index - 1));
  const b = itemAt(values, index);
  const c = itemAt(values, Math.min(most, index + 1));
  const d = itemAt(values, Math.min(most, index + 2));
  return (
    0.5 * (2 * b + (c - a) * f + (2 * a - 5 * b + 4 * c - d) * f * f + (3 * b - a - 3 * c + d) * f * f * f)
  );
}

/** A point of the smooth curve through points of space. */
export function splinePointAt(points: readonly Vector[], position: number): Vector {
  const axis = (i: 0 | 1 | 2) =>
    splineAt(
      points.map((p) => p[i]),
      position,
    );
  return [axis(0), axis(1), axis(2)];
}

/** A point of an outline. A corner is kept sharp; every other point is rounded. */
export interface Anchor {
  readonly at: Point;
  readonly corner: boolean;
}

export const soft = (p: readonly [number, number, ...number[]]): Anchor => ({
  at: [p[0], p[1]],
  corner: false,
});
export const sharp = (p: readonly [number, number, ...number[]]): Anchor => ({
  at: [p[0], p[1]],
  corner: true,
});

/** Soft anchors, the first and the last of them sharp. */
export const strip = (points: readonly (readonly [number, number, ...number[]])[]): readonly Anchor[] =>
  points.map((p, index) => (index === 0 || index === points.length - 1 ? sharp(p) : soft(p)));

/** A closed smooth outline. */
export const smoothLoop = (anchors: readonly Anchor[]): Path =>
  anchors.length < 3 ? [] : [...smoothSegments(anchors, true), { kind: 'close' }];

/** An open smooth line. */
export const smoothLine = (points: readonly (readonly [number, number, ...number[]])[]): Path =>
  points.length < 2 ? [] : smoothSegments(points.map(soft), false);

export function smoothSegments(anchors: readonly Anchor[], closed: boolean): Path {
  const count = anchors.length;
  const anchor = (i: number) => itemAt(anchors, ((i % count) + count) % count);
  const segments: Segment[] = [{ kind: 'move', to: anchor(0).at }];
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [from, to] = [anchor(i), anchor(i + 1)];
    const reach = distance(from.at, to.at) / 3;
    const chord = direction(from.at, to.at);
    const leave = from.corner || (!closed && i === 0) ? chord : tangent(anchor(i - 1).at, from.at, to.at);
    const arrive =
      to.corner || (!closed && i === count - 2) ? chord : tangent(from.at, to.at, anchor(i + 2).at);
    segments.push({
      kind: 'curve',
      control1: [from.at[0] + leave[0] * reach, from.at[1] + leave[1] * reach],
      control2: [to.at[0] - arrive[0] * reach, to.at[1] - arrive[1] * reach],
      to: to.at,
    });
  }
  return segments;
}

function direction(a: Point, b: Point): Point {
  const length = distance(a, b) || 1;
  return [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
}

/** The direction at `b`: the nearer neighbour counts more, which keeps the curve from overshooting. */
function tangent(a: Point, b: Point, c: Point): Point {
  const [before, after] = [distance(a, b) || 1e-6, distance(b, c) || 1e-6];
  const share = before / (before + after);
  const [into, out] = [direction(a, b), direction(b, c)];
  return [mix(into[0], out[0], share), mix(into[1], out[1], share)];
}

/** `count` points at even distances along a line. */
export function resample(points: readonly Point[], count: number): readonly Point[] {
  const along = [0];
  for (let i = 1; i < points.length; i++)
    along.push(itemAt(along, i - 1) + distance(itemAt(points, i - 1), itemAt(points, i)));
  const total = itemAt(along, -1) || 1;
  let index = 0;
  return Array.from({ length: count }, (_, k) => {
    const target = (total * k) / (count - 1);
    while (index < points.length - 2 && itemAt(along, index + 1) < target) index++;
    const [start, end] = [itemAt(along, index), itemAt(along, index + 1)];
    return mixPoints(
      itemAt(points, index),
      itemAt(points, index + 1),
      clamp((target - start) / (end - start || 1)),
    );
  });
}
