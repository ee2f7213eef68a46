/**
 * Outline: how far a mesh reaches on the picture, in every direction from a centre.
 *
 * Every figure has a few heads of some thousand edges each, so this is where the time of a drawing goes: places are
 * kept in flat arrays, and an edge that lies inside of what is known already is passed over at once.
 */
import type { Mesh } from './head-surface.ts';
import type { Point, Vector } from './vector.ts';

const TURN = 2 * Math.PI;

/** Every how many rows and columns the first lines lie. */
const COARSE = 6;

/**
 * For each of `rays` directions from `centre`, the farthest crossing with an edge of the mesh as seen.
 * `start` turns the first ray, so that anchors can travel with the head.
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
  const { columns, x, y, angle, radius } = placesFrom(mesh, see, centre, start);
  /** No ray reaches less than this. */
  let least = 0;

  const cross = (a: number, b: number) => {
    const farthest = Math.max(at(radius, a), at(radius, b));
    if (farthest <= least) return;
    const from = at(angle, a);
    const swing = wrap(at(angle, b) - from);
    const [low, high] = swing < 0 ? [from + swing, from] : [from, from + swing];
    for (let k = Math.ceil(low / step); k * step <= high; k++) {
      const ray = ((k % rays) + rays) % rays;
      const before = at(reach, ray);
      if (farthest <= before) continue;
      const [dx, dy] = [Math.cos(k * step + start), Math.sin(k * step + start)];
      const [ax, ay, bx, by] = [at(x, a), at(y, a), at(x, b), at(y, b)];
      const denominator = dx * (by - ay) - dy * (bx - ax);
      if (Math.abs(denominator) < 1e-9) continue;
      reach[ray] = Math.max(before, (ax * (by - ay) - ay * (bx - ax)) / denominator);
    }
  };

  const alongRow = (row: number, column: number) =>
    cross(row * columns + column, row * columns + ((column + 1) % columns));
  const downColumn = (row: number, column: number) =>
    cross(row * columns + column, (row + 1) * columns + column);

  // A few lines in both directions come near to the whole outline: after them, most edges are passed over.
  for (let column = 0; column < columns; column += COARSE)
    for (let row = 0; row + 1 < mesh.length; row++) downColumn(row, column);
  for (let row = 0; row < mesh.length; row += COARSE)
    for (let column = 0; column < columns; column++) alongRow(row, column);
  least = Math.min(...reach);
  for (let row = 0; row < mesh.length; row++)
    for (let column = 0; column < columns; column++) {
      alongRow(row, column);
      if (row + 1 < mesh.length) downColumn(row, column);
    }
  return Array.from(reach, (distance, ray): Point => {
    const turn = ray * step + start;
    return [centre[0] + distance * Math.cos(turn), centre[1] + distance * Math.sin(turn)];
  });
}

/** The places of a mesh around `centre`, ring after ring. Angles count from `start`. */
function placesFrom(mesh: Mesh, see: (v: Vector) => Vector, centre: Point, start: number) {
  const columns = mesh[0]?.length ?? 0;
  const count = mesh.length * columns;
  const [x, y] = [new Float64Array(count), new Float64Array(count)];
  const [angle, radius] = [new Float64Array(count), new Float64Array(count)];
  let index = 0;
  for (const ring of mesh)
    for (const place of ring) {
      const [seenX, seenY] = see(place);
      const [fromX, fromY] = [seenX - centre[0], seenY - centre[1]];
      x[index] = fromX;
      y[index] = fromY;
      angle[index] = Math.atan2(fromY, fromX) - start;
      radius[index] = Math.hypot(fromX, fromY);
      index += 1;
    }
  return { columns, x, y, angle, radius };
}

/** An index of these loops is always inside. */
const at = (list: Float64Array, index: number): number => list[index] ?? 0;

const wrap = (angle: number): number => angle - TURN * Math.round(angle / TURN);
