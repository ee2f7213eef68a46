/**
 * Hair styles: hairlines, thickness and strands, as places on the head.
 *
 * A headscarf is hair of another colour with its own hairline: it covers the ears and is tied at the nape,
 * so that the neck can be seen.
 */
import { pairs } from './list.ts';
import { bump, ease, radians, type Vector } from './vector.ts';

export type HairStyle = 'short' | 'bun' | 'crop' | 'scarf';

/** [degrees from the midline, y] */
export type Line = readonly (readonly [number, number])[];

export interface StyleShape {
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

const SHORT: Line = pairs([
  0, -39, 14, -40.5, 28, -42, 40, -40, 50, -33, 57, -25, 62, -17, 65, -10, 67.5, -4, 71, 0.5, 76, 0, 80, -5,
  86, -9, 96, -11, 108, -8, 116, 0, 122, 8, 129, 14.5, 140, 17, 155, 16.6, 168, 17, 180, 18.5,
]);
const TIED: Line = pairs([
  0, -40.5, 14, -41, 28, -40.5, 40, -36, 50, -28, 57, -20.5, 62, -14, 66, -8, 69, -2.5, 72, 1, 75, -1, 80, -7,
  88, -11, 98, -11, 108, -7, 116, 1, 124, 8, 132, 12.5, 145, 13, 160, 11.5, 180, 11.5,
]);
const CROP: Line = pairs([
  0, -43, 14, -43.5, 28, -43, 38, -39, 47, -38, 54, -30, 60, -19, 64, -10, 67, -2, 71, 2, 75, 0, 80, -6, 88,
  -11, 98, -11, 108, -7, 116, 1, 122, 7, 130, 12, 145, 14, 160, 14.5, 180, 15,
]);
const SCARF: Line = pairs([
  0, -37, 14, -37, 28, -35.5, 40, -31.5, 50, -25.5, 58, -17, 64, -7, 68, 4, 71, 12, 74, 19, 79, 23.5, 86, 23,
  96, 20.5, 108, 18.5, 122, 18, 140, 19, 160, 20, 180, 20.5,
]);

/** The same lines on both sides. */
const both = (lines: readonly Line[]): readonly Line[] => [
  ...lines,
  ...lines.map((line) => line.map(([degrees, y]) => [-degrees, y] as const)),
];

export const STYLES: Readonly<Record<HairStyle, StyleShape>> = {
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
      pairs([24, -44.5, 4, -47, -20, -46.5, -44, -41, -58, -31]),
      pairs([30, -50, 4, -53.5, -26, -53.5, -52, -47, -66, -36]),
      pairs([46, -46, 60, -40, 72, -30, 80, -18]),
      pairs([-78, -44, -92, -38, -104, -29, -112, -18]),
      pairs([96, -42, 108, -34, 118, -24, 124, -12]),
      pairs([168, -50, 150, -44, 138, -30, 134, -12]),
      pairs([-174, -50, -150, -46, -136, -32, -130, -14]),
      pairs([176, -44, 170, -28, 168, -10, 170, 6]),
      pairs([-160, -30, -156, -16, -156, -2, -158, 10]),
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
    strands: both([
      pairs([14, -46, 34, -50, 66, -53.5, 100, -55.5]),
      pairs([42, -41, 62, -44, 88, -48, 114, -53.5]),
      pairs([72, -20, 90, -28, 108, -38, 126, -48]),
      pairs([122, 4, 129, -14, 138, -32, 148, -48]),
      pairs([154, 8, 159, -10, 166, -32, 172, -48]),
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
    strands: both([
      pairs([8, -44, 40, -42, 66, -24, 86, -2, 108, 10]),
      pairs([12, -52, 52, -50, 84, -30, 110, -8, 138, 8]),
      pairs([60, -56, 110, -46, 138, -26, 154, -4]),
    ]),
    knot: { centre: [0, 5, -47], radius: 17 },
    cloth: true,
  },
};

/** Hair lies flat over the ears. */
const overEar = (degrees: number, p: Vector): number =>
  ease(62, 80, degrees) * ease(128, 112, degrees) * ease(-34, -12, p[1]);
