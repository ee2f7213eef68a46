/** Neck: its surface, its edges as seen, and the neckline of the shirt. */
import type { Body } from './body.ts';
import { splineAt } from './curve.ts';
import { itemAt } from './list.ts';
import { type Camera, rotate } from './rotation.ts';
import { add, clamp, mix, type Point, type Vector } from './vector.ts';

/** [fraction of the neck, half width, centre z, half depth, drop of the ring's front] */
const RINGS: readonly (readonly number[])[] = [
  [0, 36, -6, 29, 12],
  [0.12, 31, -4, 27.6, 9],
  [0.28, 27, -1, 25.8, 6],
  [0.5, 24.8, 0, 24.8, 5],
  [0.78, 24.6, -1.5, 25.6, 8],
  [1, 25.6, -3, 27.2, 10],
];
const COLUMNS = [1, 2, 3, 4].map((column) => RINGS.map((ring) => itemAt(ring, column)));
const FRACTIONS = RINGS.map((ring) => itemAt(ring, 0));

/**
 * A place on the neck. `fraction` runs from the collar (0) to the skull (1); `azimuth`, in radians, is 0 at
 * the throat and positive towards the figure's left; `lift` is the distance from the skin.
 */
export const neckPlace = (body: Body, fraction: number, azimuth: number, lift = 0): Vector =>
  neckRing(body, fraction)(azimuth, lift);

/** Places of the same height: what they have in common is computed once. */
function neckRing(body: Body, fraction: number): (azimuth: number, lift?: number) => Vector {
  const above = FRACTIONS.findIndex((limit, i) => i > 0 && fraction <= limit);
  const upper = above === -1 ? RINGS.length - 1 : above;
  const [low, high] = [itemAt(FRACTIONS, upper - 1), itemAt(FRACTIONS, upper)];
  const position = upper - 1 + clamp((fraction - low) / (high - low), 0, 0.9999);
  const column = (index: number) => splineAt(itemAt(COLUMNS, index), position);
  const [halfWidth, centreZ, halfDepth, drop] = [column(0), column(1), column(2), column(3)];
  const { centre, rotation } = body.neckAt(fraction * 0.93);
  return (azimuth, lift = 0) => {
    const [c, s] = [Math.cos(azimuth), Math.sin(azimuth)];
    const local: Vector = [(halfWidth + lift) * s, 4 + drop * c, centreZ + (halfDepth + lift) * c];
    return add(centre, rotate(rotation, local));
  };
}

const EDGE_FRACTIONS = [1.02, 0.86, 0.7, 0.54, 0.38, 0.24, 0.1];
const EDGE_AZIMUTHS = 48;

/** The two edges of the neck as seen, each from the skull down: first the one on the reader's left. */
export function neckEdges(body: Body, camera: Camera): readonly [readonly Point[], readonly Point[]] {
  const one: Point[] = [];
  const other: Point[] = [];
  for (const fraction of EDGE_FRACTIONS) {
    const at = (shift: number) => camera(body.neckAt(clamp(fraction * 0.93 + shift)).centre);
    const [centre, above, below] = [at(0), at(0.05), at(-0.05)];
    const length = Math.hypot(above[0] - below[0], above[1] - below[1]) || 1;
    const across: Point = [-(above[1] - below[1]) / length, (above[0] - below[0]) / length];
    const place = neckRing(body, fraction);
    const ring = Array.from({ length: EDGE_AZIMUTHS }, (_, i) =>
      camera(place((i / EDGE_AZIMUTHS) * 2 * Math.PI)),
    );
    const offset = (p: Vector) => (p[0] - centre[0]) * across[0] + (p[1] - centre[1]) * across[1];
    const sorted = [...ring].sort((p, q) => offset(p) - offset(q));
    const [low, high] = [itemAt(sorted, 0), itemAt(sorted, -1)];
    one.push([low[0], low[1]]);
    other.push([high[0], high[1]]);
  }
  const middle = (edge: readonly Point[]) => edge.reduce((sum, [x]) => sum + x, 0);
  return middle(one) <= middle(other) ? [one, other] : [other, one];
}

/** The neckline at an azimuth: scooped at the throat, high at the nape. */
export function necklinePlace(body: Body, azimuth: number): Vector {
  const [c, s] = [Math.cos(azimuth), Math.sin(azimuth)];
  const lifted = body.pose.shoulders[s > 0 ? 'left' : 'right'].up * s * s * 0.42;
  const scoop = c > 0 ? 32 * c ** 1.35 : -3 * c * c;
  return body.chest([45 * s, 158.5 - lifted + scoop, -6 + 30 * c]);
}

export interface Neckline {
  /** The part in front of the neck as seen, and the part behind it, each from the reader's left. */
  readonly near: readonly Vector[];
  readonly far: readonly Vector[];
}

const NECKLINE_STEPS = 96;
const STEPS_PER_ANCHOR = 8;

/** From behind, the part that runs forward round the neck is left out: it would hang over the shoulder. */
const FRONT_LIMIT = 0.16;

export function necklineOf(body: Body, camera: Camera, fromBehind: boolean): Neckline {
  const ring = Array.from({ length: NECKLINE_STEPS }, (_, i) =>
    camera(necklinePlace(body, (i / NECKLINE_STEPS) * 2 * Math.PI)),
  );
  const order = ring.map((_, i) => i).sort((a, b) => itemAt(ring, a)[0] - itemAt(ring, b)[0]);
  const [left, right] = [itemAt(order, 0), itemAt(order, -1)];
  const walk = (step: 1 | -1) => {
    const places: Vector[] = [];
    for (let i = left; ; i = (i + step + NECKLINE_STEPS) % NECKLINE_STEPS) {
      if (!fromBehind || Math.cos((i / NECKLINE_STEPS) * 2 * Math.PI) < FRONT_LIMIT)
        places.push(itemAt(ring, i));
      if (i === right) return places;
    }
  };
  const [a, b] = [walk(1), walk(-1)];
  const depth = (places: readonly Vector[]) => places.reduce((sum, p) => sum + p[2], 0) / places.length;
  return depth(a) > depth(b) ? { near: sparse(a), far: sparse(b) } : { near: sparse(b), far: sparse(a) };
}

const sparse = (places: readonly Vector[]) =>
  places.filter((_, i) => i % STEPS_PER_ANCHOR === 0 || i === places.length - 1);

/** Widens the lower end of a neck edge into the slope of the shoulder, towards the end of the neckline. */
export function flareTowards(edge: readonly Point[], end: Point): readonly Point[] {
  const kept = edge.slice(0, 5);
  const last = itemAt(kept, -1);
  return [
    ...kept,
    [mix(last[0], end[0], 0.22), mix(last[1], end[1], 0.45)],
    [mix(last[0], end[0], 0.56), mix(last[1], end[1], 0.8)],
  ];
}
