/**
 * Head surface: a loft of rings from the crown to the jaw, and its outline from any side.
 *
 * Because the head is a real surface, a turned, bent or tilted head is seen as it would be; nothing is
 * drawn twice for profile and front. The origin is between the ears.
 */
import { splineAt } from './curve.ts';
import { itemAt } from './list.ts';
import { ease, mix, type Point, unit, type Vector } from './vector.ts';

/** [front z, front y, back z, back y, half width, squareness]; the lowest rings lie along the jaw. */
const RINGS: readonly (readonly number[])[] = [
  [-3, -59.4, -5, -59.4, 0.5, 2],
  [13, -57.6, -19, -57, 15.6, 2],
  [26, -51.8, -32, -49, 24.8, 2.03],
  [35.5, -43, -40, -38, 30.8, 2.12],
  [41, -32, -43.5, -26, 34.3, 2.22],
  [43.4, -22, -45, -15, 35.8, 2.3],
  [43.8, -14.5, -44, -7, 35.6, 2.35],
  [41.2, -7.5, -42.5, -1, 35, 2.4],
  [41.2, -1, -40.5, 3, 34.6, 2.4],
  [42, 7, -38, 7, 34, 2.35],
  [41.8, 14.5, -36, 10, 32.6, 2.3],
  [43.4, 19.5, -34, 13, 31, 2.25],
  [41.2, 23.2, -33, 14.5, 29.6, 2.22],
  [42.8, 27, -32, 16, 28, 2.2],
  [39.8, 31.5, -31, 18, 25.8, 2.2],
  [41.4, 36, -30, 19.5, 22.6, 2.15],
  [39, 40.3, -29.5, 20.5, 18.6, 2.15],
  [32, 42.6, -29, 21, 14.8, 2.1],
  [24, 42.4, -28.5, 21, 10.6, 2.05],
];
const COLUMNS = [0, 1, 2, 3, 4, 5].map((column) => RINGS.map((ring) => itemAt(ring, column)));
const LAST_RING = RINGS.length - 1;

/** Height of the nose above the face, by y. */
const NOSE_Y = [-8, -4, 0, 4, 8, 10.6, 12.6, 14.6, 16.4, 18];
const NOSE_HEIGHT = [0, 1.6, 3.8, 6, 8.5, 9.4, 8.8, 5.5, 1.7, 0];

function noseHeight(y: number): number {
  if (y <= itemAt(NOSE_Y, 0) || y >= itemAt(NOSE_Y, -1)) return 0;
  const next = NOSE_Y.findIndex((limit) => y < limit);
  const [low, high] = [itemAt(NOSE_Y, next - 1), itemAt(NOSE_Y, next)];
  return splineAt(NOSE_HEIGHT, next - 1 + (y - low) / (high - low));
}

/** A place on the skin. `azimuth` in radians: 0 is the midline of the face, positive the figure's left. */
export function surfaceAt(azimuth: number, ring: number): Vector {
  const column = (index: number) => splineAt(itemAt(COLUMNS, index), ring);
  const [frontZ, frontY, backZ, backY] = [column(0), column(1), column(2), column(3)];
  const [c, s] = [Math.cos(azimuth), Math.sin(azimuth)];
  const power = 2 / column(5);
  const x = column(4) * Math.sign(s) * Math.abs(s) ** power;
  const towardsFace = Math.sign(c) * Math.abs(c) ** (c > 0 ? power : 1);
  const z = (frontZ + backZ) / 2 + ((frontZ - backZ) / 2) * towardsFace;
  const y = frontY + ((backY - frontY) * (1 - towardsFace)) / 2;
  const width = mix(3.4, 5.6, ease(0, 11, y));
  const nose = c > 0 ? noseHeight(y) * Math.exp(-(x * x) / (width * width)) : 0;
  return [x, y, z + nose];
}

/** The place on the skin at a height. */
export function surfaceAtHeight(azimuth: number, y: number): Vector {
  let [low, high] = [0, LAST_RING - 1e-4];
  for (let i = 0; i < 24; i++) {
    const middle = (low + high) / 2;
    if (surfaceAt(azimuth, middle)[1] < y) low = middle;
    else high = middle;
  }
  return surfaceAt(azimuth, (low + high) / 2);
}

/** The place of the face at x and y, `lift` in front of the skin. */
export function facePlace(x: number, y: number, lift = 0.4): Vector {
  let [low, high] = [0, Math.PI / 2];
  for (let i = 0; i < 22; i++) {
    const middle = (low + high) / 2;
    if (surfaceAtHeight(middle, y)[0] < Math.abs(x)) low = middle;
    else high = middle;
  }
  const [, placeY, placeZ] = surfaceAtHeight(low, y);
  return [x, placeY, placeZ + lift];
}

/** Straight out of the skin, from the ellipsoid that the skull nearly is. */
export const normalAt = ([x, y, z]: Vector): Vector => unit([x / 35 ** 2, (y + 10) / 52 ** 2, z / 44 ** 2]);

/** Distance from the skull's centre as a multiple of its radius there: 1 is the bald surface. */
export const skullDistance = ([x, y, z]: Vector): number => Math.hypot(x / 38, (y + 10) / 52, z / 46);

/** Rings of places, each ring closed. */
export type Mesh = readonly (readonly Vector[])[];

export const MESH_COLUMNS = 120;
export const MESH_ROWS = 40;
/** Where on the head each row and column of a mesh lies. */
export const ringOfRow = (row: number): number => Math.min((row / MESH_ROWS) * LAST_RING, LAST_RING - 1e-5);
export const azimuthOfColumn = (column: number): number => (column / MESH_COLUMNS) * 2 * Math.PI;

export const SKIN_MESH: Mesh = Array.from({ length: MESH_ROWS + 1 }, (_, row) =>
  Array.from({ length: MESH_COLUMNS }, (_, column) => surfaceAt(azimuthOfColumn(column), ringOfRow(row))),
);

/** Fewer points where an outline is flat: what is left out is nearer than `tolerance` to the chord. */
export function thin(outline: readonly Point[], tolerance = 1.08, most = 11): readonly Point[] {
  const count = outline.length;
  const kept = [0];
  let from = 0;
  while (from < count) {
    let to = from + 2;
    while (to < from + most && to <= count && sag(outline, from, to) < tolerance) to++;
    to = Math.min(to - 1, count);
    if (to >= count) break;
    kept.push(to);
    from = to;
  }
  return kept.map((index) => itemAt(outline, index));
}

function sag(outline: readonly Point[], from: number, to: number): number {
  const [a, b] = [itemAt(outline, from), itemAt(outline, to % outline.length)];
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy) || 1;
  let most = 0;
  for (let i = from + 1; i < to; i++) {
    const p = itemAt(outline, i % outline.length);
    most = Math.max(most, Math.abs((p[0] - a[0]) * dy - (p[1] - a[1]) * dx) / length);
  }
  return most;
}

/** Degrees from the face's midline, -180 to 180. */
export const degreesOfColumn = (column: number): number => {
  const degrees = (column / MESH_COLUMNS) * 360;
  return degrees > 180 ? degrees - 360 : degrees;
};
