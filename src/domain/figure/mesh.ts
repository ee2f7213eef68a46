/** Mesh: the places of a surface in flat arrays, so that thousands of them are seen without making a list of each. */
import type { Mesh } from './head-surface.ts';
import type { Point, Vector } from './vector.ts';

export interface FlatMesh {
  readonly rows: number;
  readonly columns: number;
  /** Ring after ring: x, y, z of each place. */
  readonly places: Float64Array;
  /** As seen last, from the centre of the picture it was seen for: each drawing writes them anew. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The square of the distance from that centre. */
  readonly square: Float64Array;
  /** What a drawing finds out on the way. */
  readonly angle: Float64Array;
  readonly sector: Uint8Array;
  readonly inside: Uint8Array;
}

const flattened = new WeakMap<Mesh, FlatMesh>();

/** The same for the same mesh: what one drawing has seen is gone when the next one looks. */
export function flatMesh(mesh: Mesh): FlatMesh {
  const known = flattened.get(mesh);
  if (known) return known;
  const columns = mesh[0]?.length ?? 0;
  const count = mesh.length * columns;
  const flat = {
    rows: mesh.length,
    columns,
    places: Float64Array.from(mesh.flat(2)),
    x: new Float64Array(count),
    y: new Float64Array(count),
    square: new Float64Array(count),
    angle: new Float64Array(count),
    sector: new Uint8Array(count),
    inside: new Uint8Array(count),
  };
  flattened.set(mesh, flat);
  return flat;
}

/** Looks at all places. `see` is rigid, so where three steps go tells where every place goes. */
export function seeMesh(
  { places, x, y, square }: FlatMesh,
  see: (v: Vector) => Vector,
  [centreX, centreY]: Point,
): void {
  const [originX, originY] = see([0, 0, 0]);
  const steps = (
    [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ] as const
  ).map(see);
  const [x1, x2, x3] = steps.map(([seenX]) => seenX - originX) as [number, number, number];
  const [y1, y2, y3] = steps.map(([, seenY]) => seenY - originY) as [number, number, number];
  const [fromX, fromY] = [originX - centreX, originY - centreY];
  for (let index = 0, place = 0; index < x.length; index++, place += 3) {
    const [px, py, pz] = [places[place] ?? 0, places[place + 1] ?? 0, places[place + 2] ?? 0];
    const seenX = px * x1 + py * x2 + pz * x3 + fromX;
    const seenY = px * y1 + py * y2 + pz * y3 + fromY;
    x[index] = seenX;
    y[index] = seenY;
    square[index] = seenX * seenX + seenY * seenY;
  }
}
