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
import {
  type Area,
  CHEST,
  EDGE_ON,
  type Place,
  RHOMBOIDS,
  STRANDS,
  type Strand,
  TRAPEZIUS,
  TRAPEZIUS_FROM_FRONT,
} from './muscle-places.ts';
import { neckPlace } from './neck.ts';
import type { Path } from './path.ts';
import { SIDES, type Side, signOf } from './pose.ts';
import { tubeAround, tubeOutline } from './tube.ts';
import { clamp, mixPoints, type Point, radians, type Vector } from './vector.ts';

export interface MuscleShape {
  readonly role: Mark['role'];
  readonly outline: Path;
  /** Lines along the muscle when it is stretched, bars across it when it works. */
  readonly pattern: Path;
  /** Lies on the neck only, and goes under the collar. */
  readonly onNeck: boolean;
}

/** Seen from the front, these disappear under the collar. */
const UNDER_COLLAR: readonly Muscle[] = ['sternomastoid', 'scalenes', 'levator', 'splenius'];

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
  const edgeOn = lens.facing === 'back' ? undefined : EDGE_ON[muscle];
  const strands = lens.facing === 'side' ? (edgeOn ?? STRANDS[muscle]) : (STRANDS[muscle] ?? edgeOn);
  const shapes = (strands ?? TRAPEZIUS_FROM_FRONT).map((strand) => strandShape(lens, strand, side, role));
  return {
    outline: shapes.flatMap(({ outline }) => outline),
    pattern: shapes.flatMap(({ pattern }) => pattern),
  };
}

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
