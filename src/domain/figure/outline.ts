/**
 * Outline: how far a mesh reaches on the picture, in every direction from a centre.
 *
 * Every figure has a few heads of some thousand edges each, so this is where the time of a drawing goes: places are
 * kept in flat arrays that are used again, and an edge that lies inside of what is known already is passed over
 * before its angles are looked at.
 */
import type { Mesh } from './head-surface.ts';
import { type FlatMesh, flatMesh, seeMesh } from './mesh.ts';
import type { Point, Vector } from './vector.ts';

const TURN = 2 * Math.PI;

/** Every how many rows and columns the first lines lie. */
const COARSE = 8;

/** Directions are sorted into this many sectors: what they are short of is how much of the mesh is looked at. */
const SECTORS = 128;
/** What a square may lose to rounding. */
const ROUNDING = 1 - 1e-9;

/**
 * For each of `rays` directions from `centre`, the farthest crossing with an edge of the mesh as seen.
 * `see` moves and turns the mesh as a whole. `start` turns the first ray, so that anchors can travel with the head.
 */
export function outlineOf(
  mesh: Mesh,
  see: (v: Vector) => Vector,
  centre: Point,
  rays: number,
  start: number,
): readonly Point[] {
  const step = TURN / rays;
  const reach = new Float64Array(rays);
  const flat = flatMesh(mesh);
  const { x, y, square } = flat;
  seeMesh(flat, see, centre);
  flat.angle.fill(Number.NaN);
  const directions = directionsOf(rays, start);
  const turns = ROUNDS * rays;

  const angleOf = (index: number): number => {
    const known = at(flat.angle, index);
    if (!Number.isNaN(known)) return known;
    const angle = Math.atan2(at(y, index), at(x, index)) - start;
    flat.angle[index] = angle;
    return angle;
  };

  const cross = (a: number, b: number) => {
    const farthest = Math.max(at(square, a), at(square, b)) * ROUNDING;
    const from = angleOf(a);
    const swing = wrap(angleOf(b) - from);
    const low = swing < 0 ? from + swing : from;
    const high = swing < 0 ? from : from + swing;
    for (let k = Math.ceil(low / step); k * step <= high; k++) {
      const ray = ((k % rays) + rays) % rays;
      const before = at(reach, ray);
      if (farthest <= before * before) continue;
      const dx = at(directions.x, k + turns);
      const dy = at(directions.y, k + turns);
      const ax = at(x, a);
      const ay = at(y, a);
      const bx = at(x, b);
      const by = at(y, b);
      const denominator = dx * (by - ay) - dy * (bx - ax);
      if (Math.abs(denominator) < 1e-9) continue;
      reach[ray] = Math.max(before, (ax * (by - ay) - ay * (bx - ax)) / denominator);
    }
  };

  // A few lines in both directions come near to the whole outline: after them, most edges are passed over.
  const { rows, columns } = flat;
  for (let column = 0; column < columns; column += COARSE)
    for (let index = column; index + columns < x.length; index += columns) cross(index, index + columns);
  for (let row = 0; row < rows; row += COARSE)
    for (let column = 0; column < columns; column++)
      cross(row * columns + column, row * columns + ((column + 1) % columns));
  sortOut(flat, reach, start);
  const unless = (a: number, b: number) => {
    if (!isInside(flat, a, b)) cross(a, b);
  };
  for (let row = 0, index = 0; row < rows; row++)
    for (let column = 0; column < columns; column++, index++) {
      unless(index, column + 1 === columns ? index + 1 - columns : index + 1);
      if (row + 1 < rows) unless(index, index + columns);
    }
  return Array.from(reach, (distance, ray): Point => {
    const turn = ray * step + start;
    return [centre[0] + distance * Math.cos(turn), centre[1] + distance * Math.sin(turn)];
  });
}

/** How many times round the directions are known, forwards and backwards: no edge is more than that from the first ray. */
const ROUNDS = 3;

type Directions = {
  readonly rays: number;
  readonly start: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
};
let lastDirections: Directions | undefined;

/** Where the rays lead. Nearly all heads ask for the same ones. */
function directionsOf(rays: number, start: number): Directions {
  if (lastDirections?.rays === rays && lastDirections.start === start) return lastDirections;
  const turns = Float64Array.from(
    { length: 2 * ROUNDS * rays + 1 },
    (_, index) => (index - ROUNDS * rays) * (TURN / rays) + start,
  );
  lastDirections = { rays, start, x: turns.map(Math.cos), y: turns.map(Math.sin) };
  return lastDirections;
}

/** Notes of each place its sector, and whether it is nearer than every ray around it reaches already. */
function sortOut({ x, y, square, sector, inside }: FlatMesh, reach: Float64Array, start: number): void {
  const known = new Float64Array(SECTORS).fill(Number.POSITIVE_INFINITY);
  let least = Number.POSITIVE_INFINITY;
  reach.forEach((distance, ray) => {
    const turn = (ray / reach.length) * TURN + start;
    const middle = sectorOf(Math.cos(turn), Math.sin(turn));
    const reached = distance * distance * ROUNDING;
    least = Math.min(least, reached);
    // An edge may end in the next sector, and a ray on a border may be counted on either side of it.
    for (let beside = middle - 2; beside <= middle + 2; beside++) {
      const index = (beside + SECTORS) % SECTORS;
      known[index] = Math.min(at(known, index), reached);
    }
  });
  for (let index = 0; index < x.length; index++) {
    const from = at(square, index);
    const own = sectorOf(at(x, index), at(y, index));
    sector[index] = own;
    inside[index] = from <= least ? INSIDE_OF_ALL : from <= at(known, own) ? INSIDE_OF_NEAR : OUTSIDE;
  }
}

const [OUTSIDE, INSIDE_OF_NEAR, INSIDE_OF_ALL] = [0, 1, 2];

/** Whether no ray that this edge can cross would reach farther for it. */
function isInside({ sector, inside }: FlatMesh, a: number, b: number): boolean {
  const least = Math.min(inside[a] ?? OUTSIDE, inside[b] ?? OUTSIDE);
  if (least === OUTSIDE || least === INSIDE_OF_ALL) return least === INSIDE_OF_ALL;
  const apart = Math.abs((sector[a] ?? 0) - (sector[b] ?? 0));
  return apart <= 1 || apart === SECTORS - 1;
}

/** In which sector a direction lies: like an angle, without the cost of one. */
function sectorOf(x: number, y: number): number {
  const share = y / (Math.abs(x) + Math.abs(y) || 1);
  const quarters = x < 0 ? 2 - share : share < 0 ? 4 + share : share;
  return Math.min(SECTORS - 1, Math.floor((quarters * SECTORS) / 4));
}

/** An index of these loops is always inside. */
const at = (list: Float64Array, index: number): number => list[index] ?? 0;

const wrap = (angle: number): number => angle - TURN * Math.round(angle / TURN);
