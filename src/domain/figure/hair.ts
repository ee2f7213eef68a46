/** Hair: a second surface pushed out of the head above a hairline, and a few strands. */
import { splineAt } from './curve.ts';
import { type HairStyle, type Line, STYLES, type StyleShape } from './hair-styles.ts';
import {
  degreesOfColumn,
  type Mesh,
  normalAt,
  ringOfRow,
  SKIN_MESH,
  surfaceAtHeight,
} from './head-surface.ts';
import { itemAt } from './list.ts';
import { add, bump, clamp, ease, radians, scale, type Vector } from './vector.ts';

function hairlineAt({ hairline, parted }: StyleShape, degrees: number): number {
  const au = Math.abs(degrees);
  const last = hairline.length - 2;
  const index = Math.min(
    last,
    Math.max(
      0,
      hairline.findLastIndex(([from]) => au > from),
    ),
  );
  const [[from], [to]] = [itemAt(hairline, index), itemAt(hairline, index + 1)];
  const y = splineAt(
    hairline.map(([, height]) => height),
    index + clamp((au - from) / (to - from)),
  );
  if (!parted || au >= 60) return y;
  const sweep = degrees < 0 ? bump(au, 26, 17) * 5.5 : bump(au, 22, 10) * -2.5;
  return y + sweep * ease(62, 40, au);
}

export interface Hair {
  readonly mesh: Mesh;
  /** The hairline, once round the head. */
  readonly edge: readonly Vector[];
  readonly strands: readonly (readonly Vector[])[];
  readonly knot: { readonly centre: Vector; readonly radius: number } | undefined;
  /** A headscarf: it covers the ears and has a hem. */
  readonly cloth: boolean;
}

function grow(shape: StyleShape): Hair {
  const mesh = SKIN_MESH.map((ring, row) =>
    ring.map((place, column): Vector => {
      const degrees = degreesOfColumn(column);
      const edge = ease(0, 15, hairlineAt(shape, degrees) - place[1]);
      return add(place, scale(normalAt(place), shape.thickness(degrees, place, edge, ringOfRow(row))));
    }),
  );
  const edge: Vector[] = [];
  for (
    let degrees = -180;
    degrees < 180;
    degrees += Math.abs(degrees) < 60 || Math.abs(degrees) > 124 ? 4 : 2
  )
    edge.push(surfaceAtHeight(radians(degrees), hairlineAt(shape, degrees)));
  const strands = shape.strands.map((line) => strandOf(line));
  return { mesh, edge, strands, knot: shape.knot, cloth: shape.cloth };
}

/** A line a little above the head, four places for each given one. */
function strandOf(line: Line): readonly Vector[] {
  const steps = (line.length - 1) * 4;
  return Array.from({ length: steps + 1 }, (_, i) => {
    const [degrees, y] = [
      splineAt(
        line.map(([u]) => u),
        i / 4,
      ),
      splineAt(
        line.map(([, v]) => v),
        i / 4,
      ),
    ];
    const place = surfaceAtHeight(radians(degrees), y);
    return add(place, scale(normalAt(place), 3));
  });
}

const grown = new Map<HairStyle, Hair>();

/** The hair of a style. Made once: it does not depend on the pose. */
export function hairOf(style: HairStyle): Hair {
  const known = grown.get(style);
  if (known) return known;
  const hair = grow(STYLES[style]);
  grown.set(style, hair);
  return hair;
}
