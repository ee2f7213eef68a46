/**
 * Hair: a second surface pushed out of the head above a hairline, and a few strands.
 *
 * A headscarf is hair of another colour with its own hairline: it covers the ears and is tied at the nape,
 * so that the neck can be seen.
 */
import { splineAt } from './curve.ts';
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

export type HairStyle = 'short' | 'bun' | 'crop' | 'scarf';

/** [degrees from the midline, y] */
type Line = readonly (readonly [number, number])[];

interface StyleShape {
  readonly hairline: Line;
  /** Swept to one side at the forehead. */
  readonly parted: boolean;
  readonly thickness: (degrees: number, p: Vector, edge: number, ring: number) => number;
  readonly strands: readonly Line[];
  /** A knot of hair or cloth, in the head's frame. */
  readonly knot?: { readonly centre: Vector; readonly radius: number };
  /** A headscarf: it covers the ears and has a hem. */
  readonly cloth: boolean;
}

const SHORT: Line = [
  [0, -39],
  [14, -40.5],
  [28, -42],
  [40, -40],
  [50, -33],
  [57, -25],
  [62, -16],
  [65, -7],
  [67.5, 2],
  [71, 8],
  [76, 7],
  [80, 0],
  [86, -8],
  [96, -11],
  [108, -8],
  [116, 0],
  [122, 8],
  [129, 14.5],
  [140, 17],
  [155, 16.6],
  [168, 17],
  [180, 18.5],
];
const TIED: Line = [
  [0, -40.5],
  [14, -41],
  [28, -40.5],
  [40, -36],
  [50, -28],
  [57, -20.5],
  [62, -14],
  [66, -8],
  [69, -2.5],
  [72, 1],
  [75, -1],
  [80, -7],
  [88, -11],
  [98, -11],
  [108, -7],
  [116, 1],
  [124, 8],
  [132, 12.5],
  [145, 13],
  [160, 11.5],
  [180, 11.5],
];
const CROP: Line = [
  [0, -43],
  [14, -43.5],
  [28, -43],
  [38, -39],
  [47, -38],
  [54, -30],
  [60, -19],
  [64, -10],
  [67, -2],
  [71, 2],
  [75, 0],
  [80, -6],
  [88, -11],
  [98, -11],
  [108, -7],
  [116, 1],
  [122, 7],
  [130, 12],
  [145, 14],
  [160, 14.5],
  [180, 15],
];
const SCARF: Line = [
  [0, -37],
  [14, -37],
  [28, -35.5],
  [40, -31.5],
  [50, -25.5],
  [58, -17],
  [64, -7],
  [68, 4],
  [71, 12],
  [74, 19],
  [79, 23.5],
  [86, 23],
  [96, 20.5],
  [108, 18.5],
  [122, 18],
  [140, 19],
  [160, 20],
  [180, 20.5],
];

const both = (make: (side: 1 | -1) => readonly Line[]): readonly Line[] => [...make(1), ...make(-1)];

const STYLES: Readonly<Record<HairStyle, StyleShape>> = {
  short: {
    hairline: SHORT,
    parted: true,
    thickness: (degrees, p, edge, ring) => {
      const au = Math.abs(degrees);
      const front = ease(80, 10, au) * ease(-30, -46, p[1]) * ease(0.2, 2.4, ring);
      const back = ease(110, 160, au) * ease(14, -16, p[1]) * ease(-50, -30, p[1]);
      const quiff = 2.2 * front * (0.8 - 0.25 * Math.sin(radians(degrees)));
      return edge * (1 - 0.75 * overEar(au, p)) * (3.6 + 3.4 * ease(-20, -52, p[1]) + quiff + 1.2 * back);
    },
    strands: [
      [
        [24, -44.5],
        [4, -47],
        [-20, -46.5],
        [-44, -41],
        [-58, -31],
      ],
      [
        [30, -50],
        [4, -53.5],
        [-26, -53.5],
        [-52, -47],
        [-66, -36],
      ],
      [
        [46, -46],
        [60, -40],
        [72, -30],
        [80, -18],
      ],
      [
        [-78, -44],
        [-92, -38],
        [-104, -29],
        [-112, -18],
      ],
      [
        [96, -42],
        [108, -34],
        [118, -24],
        [124, -12],
      ],
      [
        [150, -44],
        [156, -32],
        [157, -18],
        [154, -4],
      ],
      [
        [-150, -46],
        [-156, -34],
        [-158, -20],
        [-154, -6],
      ],
      [
        [176, -30],
        [180, -16],
        [180, 0],
        [178, 9],
      ],
    ],
    cloth: false,
  },
  crop: {
    hairline: CROP,
    parted: false,
    thickness: (degrees, p, edge) =>
      edge * (1 - 0.6 * overEar(Math.abs(degrees), p)) * (1.5 + 1.4 * ease(-20, -52, p[1])),
    strands: [],
    cloth: false,
  },
  bun: {
    hairline: TIED,
    parted: false,
    thickness: (degrees, p, edge) =>
      edge * (1 - 0.6 * overEar(Math.abs(degrees), p)) * (3 + 2.8 * ease(-20, -52, p[1])),
    strands: both((s) => [
      [
        [s * 16, -46],
        [s * 36, -50],
        [s * 70, -49],
        [s * 110, -44],
      ],
      [
        [s * 44, -40],
        [s * 66, -41],
        [s * 96, -39],
        [s * 132, -34],
      ],
      [
        [s * 70, -22],
        [s * 92, -27],
        [s * 120, -29],
        [s * 148, -29],
      ],
      [
        [s * 160, 8],
        [s * 164, -2],
        [s * 167, -12],
      ],
    ]),
    knot: { centre: [0, -66, -28], radius: 19 },
    cloth: false,
  },
  scarf: {
    hairline: SCARF,
    parted: false,
    thickness: (degrees, p, edge) => {
      const volume = ease(70, 140, Math.abs(degrees)) * bump(p[1], -14, 26);
      return edge * (4.6 + 2.4 * ease(-20, -52, p[1]) + 4 * volume);
    },
    strands: both((s) => [
      [
        [s * 8, -44],
        [s * 40, -42],
        [s * 66, -24],
        [s * 86, -2],
        [s * 108, 10],
      ],
      [
        [s * 12, -52],
        [s * 52, -50],
        [s * 84, -30],
        [s * 110, -8],
        [s * 138, 8],
      ],
      [
        [s * 60, -56],
        [s * 110, -46],
        [s * 138, -26],
        [s * 154, -4],
      ],
    ]),
    knot: { centre: [0, 8, -49], radius: 11 },
    cloth: true,
  },
};

/** Hair lies flat over the ears. */
const overEar = (degrees: number, p: Vector): number =>
  ease(62, 80, degrees) * ease(128, 112, degrees) * ease(-34, -12, p[1]);

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
