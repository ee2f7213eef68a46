import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Mesh, SKIN_MESH } from './head-surface.ts';
import { outlineOf } from './outline.ts';
import { chain, nodding, rotate, tilting, turning } from './rotation.ts';
import type { Point, Vector } from './vector.ts';

const RAYS = 60;

/** Every ray against every edge. */
function slowOutline(mesh: Mesh, see: (v: Vector) => Vector, centre: Point): readonly number[] {
  const seen = mesh.map((ring) => ring.map(see).map(([x, y]): Point => [x - centre[0], y - centre[1]]));
  const edges = seen.flatMap((ring, row) =>
    ring.flatMap((place, column) => {
      const ends = [ring[(column + 1) % ring.length], seen[row + 1]?.[column]];
      return ends.flatMap((end) => (end ? [[place, end] as const] : []));
    }),
  );
  return Array.from({ length: RAYS }, (_, ray) => {
    const [dx, dy] = [Math.cos((ray / RAYS) * 2 * Math.PI), Math.sin((ray / RAYS) * 2 * Math.PI)];
    return Math.max(
      ...edges.map(([[ax, ay], [bx, by]]) => {
        const across = (dx * ay - dy * ax) / (dx * (ay - by) - dy * (ax - bx));
        if (!(across >= 0 && across <= 1)) return 0;
        return dx * (ax + (bx - ax) * across) + dy * (ay + (by - ay) * across);
      }),
    );
  });
}

test('the outline of a head is as far as any of its edges reaches, whichever way it is turned', () => {
  const degrees = fc.integer({ min: -180, max: 180 });
  fc.assert(
    fc.property(degrees, degrees, degrees, fc.integer({ min: -20, max: 20 }), (turn, nod, tilt, shift) => {
      const rotation = chain(turning(turn), chain(nodding(nod), tilting(tilt)));
      const see = (place: Vector): Vector => {
        const [x, y, z] = rotate(rotation, place);
        return [x + 7, y - 3, z];
      };
      const centre: Point = [7 + shift / 4, -9];
      const outline = outlineOf(SKIN_MESH, see, centre, RAYS, 0);
      const slow = slowOutline(SKIN_MESH, see, centre);

      const off = outline.map(([x, y], ray) =>
        Math.abs(Math.hypot(x - centre[0], y - centre[1]) - (slow[ray] ?? 0)),
      );
      expect(Math.max(...off)).toBeLessThan(1e-6);
    }),
    { numRuns: 5 },
  );
});
