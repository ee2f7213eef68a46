/**
 * Muscles: where they lie on the body, and the pattern that tells their role without colour.
 *
 * They are fixed to the neck and the chest, so they bend with the pose and change sides by their sign.
 */
import type { Body } from './body.ts';
import { type Anchor, sharp, smoothLine, smoothLoop, soft } from './curve.ts';
import type { Mark, Muscle } from './drawing.ts';
import type { Lens } from './lens.ts';
import { itemAt, spread } from './list.ts';
import { neckPlace } from './neck.ts';
import type { Path } from './path.ts';
import { SIDES, type Side, signOf } from './pose.ts';
import { tubeAround, tubeOutline } from './tube.ts';
import { clamp, mixPoints, type Point, radians, type Vector } from './vector.ts';

/** A place on the neck (fraction, azimuth in degrees) or on the chest (x, y, z), for the figure's left. */
type Place = readonly ['neck', number, number] | readonly ['chest', number, number, number];
/** A strand: places with half widths. */
type Strand = readonly (readonly [Place, number])[];

const STRANDS: Readonly<Partial<Record<Muscle, readonly Strand[]>>> = {
  sternomastoid: [
    [
      [['neck', 1.02, 100], 4.4],
      [['neck', 0.84, 88], 5.6],
      [['neck', 0.62, 71], 6.2],
      [['neck', 0.4, 52], 5.8],
      [['neck', 0.2, 33], 4.8],
      [['chest', 7.5, 180, 20], 2],
    ],
    [
      [['neck', 0.52, 66], 2.4],
      [['neck', 0.3, 58], 3.6],
      [['chest', 25, 175, 10], 2.2],
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
interface Area {
  readonly outline: readonly Place[];
  readonly corners: readonly number[];
  readonly fibres: readonly (readonly [Place, Place, Place])[];
}

const TRAPEZIUS: Area = {
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
const RHOMBOIDS: Area = {
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
const CHEST: Area = {
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

export interface MuscleShape {
  readonly role: Mark['role'];
  readonly outline: Path;
  /** Lines along the muscle when it is stretched, bars across it when it works. */
  readonly pattern: Path;
  /** Lies on the neck only, and goes under the collar. */
  readonly onNeck: boolean;
}

/** Seen from the front, these disappear under the collar. */
const UNDER_COLLAR: readonly Muscle[] = ['sternomastoid', 'scalenes', 'levator'];

export function musclesOf(lens: Lens, marks: readonly Mark[]): readonly MuscleShape[] {
  return marks.flatMap(({ muscle, side, role }) =>
    SIDES.filter((each) => side === 'both' || side === each).map((each) => ({
      role,
      onNeck:
        lens.facing === 'front'
          ? UNDER_COLLAR.includes(muscle)
          : lens.facing === 'side' && muscle !== 'levator' && UNDER_COLLAR.includes(muscle),
      ...shapeOf(lens, muscle, each, role),
    })),
  );
}

function shapeOf(
  lens: Lens,
  muscle: Muscle,
  side: Side,
  role: Mark['role'],
): Pick<MuscleShape, 'outline' | 'pattern'> {
  const area = areaOf(muscle, lens);
  if (area) return areaShape(lens, area, side, role);
  const shapes = (STRANDS[muscle] ?? EDGE_ON[muscle] ?? TRAPEZIUS_FROM_FRONT).map((strand) =>
    strandShape(lens, strand, side, role),
  );
  return {
    outline: shapes.flatMap(({ outline }) => outline),
    pattern: shapes.flatMap(({ pattern }) => pattern),
  };
}

/** From the front and the side the trapezius is only the slope from neck to shoulder. */
const TRAPEZIUS_FROM_FRONT: readonly Strand[] = [
  [
    [['neck', 0.96, 150], 3],
    [['neck', 0.66, 122], 5.4],
    [['neck', 0.36, 106], 7.4],
    [['chest', 42, 160, -14], 7.6],
    [['chest', 62, 167, -12], 7],
    [['chest', 78, 173, -8], 4],
  ],
];

/** Seen edge-on the rhomboids and the chest muscle are strips along the outline of the trunk. */
const EDGE_ON: Readonly<Partial<Record<Muscle, readonly Strand[]>>> = {
  rhomboids: [
    [
      [['chest', 8, 186, -42], 4],
      [['chest', 8, 210, -45], 7],
      [['chest', 8, 236, -45], 7],
      [['chest', 8, 258, -43], 4],
    ],
  ],
};

function areaOf(muscle: Muscle, { facing }: Lens): Area | undefined {
  if (muscle === 'trapezius' && facing === 'back') return TRAPEZIUS;
  if (muscle === 'rhomboids' && facing === 'back') return RHOMBOIDS;
  return muscle === 'chest' ? CHEST : undefined;
}

function onBody(body: Body, place: Place, side: Side): Vector {
  const sign = signOf(side);
  if (place[0] === 'neck') return neckPlace(body, place[1], sign * radians(place[2]), 0.2);
  const { up, forward } = body.pose.shoulders[side];
  const outward = clamp(place[1] / 70);
  // The shoulder blade carries what is fixed to it: outwards when the shoulder goes forward.
  const slide = place[3] < -40 ? forward * 0.4 * clamp(place[1] / 30) : 0;
  return body.chest([sign * (place[1] + slide), place[2] - up * outward, place[3] + forward * outward * 0.5]);
}

function strandShape(lens: Lens, strand: Strand, side: Side, role: Mark['role']) {
  const centres = strand.map(([place]) => onBody(lens.body, place, side));
  const tube = tubeAround(
    centres,
    strand.map(([, halfWidth]) => halfWidth),
    lens.camera,
    2,
  );
  const lane = (share: number) =>
    tube.centre.map((p, i) => mixPoints(p, itemAt(share < 0 ? tube.one : tube.other, i), Math.abs(share)));
  const lanes = role === 'stretch' ? [-0.5, 0, 0.5] : [-1, 1];
  return { outline: tubeOutline(tube), pattern: patternOf(lanes.map(lane), role) };
}

function areaShape({ body, camera }: Lens, area: Area, side: Side, role: Mark['role']) {
  const see = (place: Place): Point => {
    const [x, y] = camera(onBody(body, place, side));
    return [x, y];
  };
  const anchors = area.outline.map(
    (place, i): Anchor => (area.corners.includes(i) ? sharp : soft)(see(place)),
  );
  return {
    outline: smoothLoop(anchors),
    pattern: patternOf(
      area.fibres.map((fibre) => fibre.map(see)),
      role,
    ),
  };
}

const BARS = 7;

/** Fibres for a stretch; for work, bars that join the fibres crosswise. */
function patternOf(fibres: readonly (readonly Point[])[], role: Mark['role']): Path {
  if (role === 'stretch') return fibres.flatMap((fibre) => smoothLine(sparse(fibre)));
  const along = (fibre: readonly Point[], t: number): Point => {
    const position = t * (fibre.length - 1);
    const index = Math.min(Math.floor(position), fibre.length - 2);
    return mixPoints(itemAt(fibre, index), itemAt(fibre, index + 1), position - index);
  };
  return spread(0.08, 0.92, BARS).flatMap((t) => smoothLine(fibres.map((fibre) => along(fibre, t))));
}

const sparse = (fibre: readonly Point[]) =>
  fibre.length > 6 ? fibre.slice(1, -1).filter((_, i) => i % 2 === 0) : fibre;
