/** Muscle places: where each muscle begins, runs and ends, given for the figure's left. */
import type { Muscle } from './drawing.ts';

/** A place on the neck (fraction, azimuth in degrees) or on the chest (x, y, z), for the figure's left. */
export type Place = readonly ['neck', number, number] | readonly ['chest', number, number, number];
/** A strand: places with half widths. */
export type Strand = readonly (readonly [Place, number])[];

export const STRANDS: Readonly<Partial<Record<Muscle, readonly Strand[]>>> = {
  sternomastoid: [
    [
      [['neck', 1.02, 100], 4.6],
      [['neck', 0.84, 89], 6.2],
      [['neck', 0.62, 73], 7.2],
      [['neck', 0.4, 55], 7.2],
      [['neck', 0.2, 38], 6],
      [['chest', 10, 178, 19], 3],
    ],
  ],
  scalenes: [
    [
      [['neck', 0.86, 100], 3.6],
      [['neck', 0.58, 84], 6.4],
      [['neck', 0.32, 74], 8.6],
      [['chest', 35, 172, 6], 7],
    ],
  ],
  levator: [
    [
      [['neck', 0.95, 118], 3.6],
      [['neck', 0.62, 128], 5],
      [['neck', 0.3, 139], 6.4],
      [['chest', 27, 166, -36], 7],
      [['chest', 36, 192, -46], 4.6],
    ],
  ],
  splenius: [
    [
      [['neck', 1, 114], 5.5],
      [['neck', 0.74, 112], 8],
      [['neck', 0.48, 116], 9.5],
      [['neck', 0.24, 128], 9],
      [['chest', 12, 176, -44], 5],
    ],
  ],
  nape: [
    [
      [['neck', 1, 160], 6],
      [['neck', 0.7, 157], 7.2],
      [['neck', 0.35, 156], 7.8],
      [['chest', 10.5, 170, -40], 7.4],
      [['chest', 10, 194, -49], 4],
    ],
  ],
};

/** An area with fibres, each through three places. */
export interface Area {
  readonly outline: readonly Place[];
  readonly corners: readonly number[];
  readonly fibres: readonly (readonly [Place, Place, Place])[];
}

export const TRAPEZIUS: Area = {
  outline: [
    ['neck', 1, 177],
    ['neck', 1, 162],
    ['neck', 0.74, 142],
    ['neck', 0.5, 124],
    ['neck', 0.32, 109],
    ['chest', 41, 158.5, -14],
    ['chest', 62, 166.5, -12],
    ['chest', 80, 174, -8],
    ['chest', 66, 184, -32],
    ['chest', 38, 190, -45],
    ['chest', 14, 206, -50],
    ['chest', 2, 228, -51],
    ['chest', 1.5, 190, -48],
    ['chest', 1, 162, -38],
    ['neck', 0.4, 179],
    ['neck', 0.75, 178],
  ],
  corners: [0, 7],
  fibres: [
    [
      ['neck', 0.92, 172],
      ['neck', 0.55, 132],
      ['chest', 62, 169, -13],
    ],
    [
      ['neck', 0.6, 172],
      ['neck', 0.34, 118],
      ['chest', 60, 172, -18],
    ],
    [
      ['neck', 0.25, 172],
      ['chest', 34, 164, -26],
      ['chest', 58, 175, -24],
    ],
    [
      ['chest', 3, 172, -42],
      ['chest', 36, 172, -34],
      ['chest', 54, 179, -32],
    ],
    [
      ['chest', 3, 192, -48],
      ['chest', 36, 182, -42],
      ['chest', 48, 183, -40],
    ],
  ],
};
export const RHOMBOIDS: Area = {
  outline: [
    ['chest', 3, 184, -47],
    ['chest', 3, 208, -50],
    ['chest', 3, 236, -51],
    ['chest', 18, 248, -50],
    ['chest', 37, 260, -49],
    ['chest', 34, 238, -49],
    ['chest', 33, 214, -48],
    ['chest', 35, 199, -47],
    ['chest', 18, 188, -48],
  ],
  corners: [0, 2, 4, 7],
  fibres: [0.12, 0.35, 0.58, 0.82].map((t): readonly [Place, Place, Place] => [
    ['chest', 3, 184 + 52 * t, -50],
    ['chest', 18, 191 + 56 * t, -50],
    ['chest', 35, 199 + 61 * t, -48],
  ]),
};
export const CHEST: Area = {
  outline: [
    ['chest', 6, 205, 36],
    ['chest', 40, 193, 27],
    ['chest', 66, 186, 12],
    ['chest', 84, 199, 5],
    ['chest', 78, 222, 14],
    ['chest', 62, 246, 29],
    ['chest', 34, 255, 40],
    ['chest', 7, 246, 45],
  ],
  corners: [0, 3, 7],
  fibres: [0.15, 0.4, 0.65, 0.88].map((t): readonly [Place, Place, Place] => [
    ['chest', 9, 206 + 38 * t, 40],
    ['chest', 44, 198 + 45 * t, 30],
    ['chest', 76, 198 + 16 * t, 10],
  ]),
};

/** From the front and the side the trapezius is only the slope from neck to shoulder. */
export const TRAPEZIUS_FROM_FRONT: readonly Strand[] = [
  [
    [['neck', 0.96, 150], 3],
    [['neck', 0.66, 122], 5.4],
    [['neck', 0.36, 106], 7.4],
    [['chest', 42, 160, -14], 7.6],
    [['chest', 62, 167, -12], 7],
    [['chest', 78, 173, -8], 4],
  ],
];

/** From the side, what lies at the back is a strip along the outline of the neck or the trunk. */
export const EDGE_ON: Readonly<Partial<Record<Muscle, readonly Strand[]>>> = {
  nape: [
    [
      [['neck', 1, 138], 7],
      [['neck', 0.7, 134], 9.4],
      [['neck', 0.35, 138], 10],
      [['chest', 14, 170, -34], 9.6],
      [['chest', 12, 194, -43], 6],
    ],
  ],
  rhomboids: [
    [
      [['chest', 8, 186, -42], 4],
      [['chest', 8, 210, -45], 7],
      [['chest', 8, 236, -45], 7],
      [['chest', 8, 258, -43], 4],
    ],
  ],
};
