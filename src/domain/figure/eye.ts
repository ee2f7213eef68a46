/**
 * Eye: an upper lid and an iris under it. Who looks down lowers the lids; lids that are shut are a soft arc.
 *
 * There is no white: at 96 px a dot under a lid looks ahead, and an outlined eye stares.
 */
import { smoothLoop, soft } from './curve.ts';
import { facePlace, normalAt } from './head-surface.ts';
import type { Lens } from './lens.ts';
import { itemAt, spread } from './list.ts';
import type { Path } from './path.ts';
import type { HeadPose } from './pose.ts';
import { add, clamp, mixPoints, mixVectors, type Point, scale, type Vector } from './vector.ts';

/** Degrees of nod over which the lids go down. */
const LOOKS_DOWN = { from: 14, until: 24 };

/** 0 shut, 1 open. */
export const opennessOf = ({ nod, lids }: HeadPose): number =>
  1 - Math.max(lids, clamp((nod - LOOKS_DOWN.from) / (LOOKS_DOWN.until - LOOKS_DOWN.from)));

// The eyes do not depend on the pose: their places on the head are found once, open and shut.
const SIDEWAYS = [1, -1] as const;
const CORNERS = [9.8, 23.6] as const;
const MIDDLE_Y = -4.2;
/** How far the middle of the lid lies below its corners. */
const BEND = { shut: 3.1, open: -3.1 };

const lid = (side: 1 | -1, bend: number): readonly Vector[] =>
  spread(...CORNERS, 8).map((x): Vector => {
    const t = (x - CORNERS[0]) / (CORNERS[1] - CORNERS[0]);
    const [px, py, pz] = facePlace(side * x, MIDDLE_Y + bend * Math.sin(Math.PI * t) - 0.6 * t);
    return [px, py, pz - 1.5 - 5 * t * t];
  });
const LIDS = SIDEWAYS.map((side) => ({ shut: lid(side, BEND.shut), open: lid(side, BEND.open) }));

const IRIS = { x: 16.4, halfWidth: 3.1, halfHeight: 3.3, anchors: 8 };

/** Round the open iris, which hangs from the lid. */
const iris = (side: 1 | -1): readonly Vector[] =>
  Array.from({ length: IRIS.anchors }, (_, i): Vector => {
    const angle = (i / IRIS.anchors) * 2 * Math.PI;
    const [across, down] = [IRIS.halfWidth * Math.cos(angle), IRIS.halfHeight * Math.sin(angle)];
    const top = MIDDLE_Y + BEND.open - 0.3;
    const [px, py, pz] = facePlace(side * (IRIS.x + across), top + IRIS.halfHeight + down);
    return [px, py, pz - 2.4];
  });
const IRISES = SIDEWAYS.map((side) => {
  const [x, y, z] = facePlace(side * IRIS.x, MIDDLE_Y + BEND.shut);
  const gone: Vector = [x, y, z - 2.4];
  return { open: iris(side), gone };
});

/** The upper lid of each eye, from the inner to the outer corner. */
export const lidsAt = (open: number): readonly (readonly Vector[])[] =>
  LIDS.map((places) => places.shut.map((place, i) => mixVectors(place, itemAt(places.open, i), open)));

/** Round each iris: the smaller, the lower the lid. */
export const irisesAt = (open: number): readonly (readonly Vector[])[] =>
  IRISES.map((places) => places.open.map((place) => mixVectors(places.gone, place, open)));

/** An eye is seen from here on, and whole a little further. */
const SEEN = { from: 0.1, until: 0.16 };

/** Nothing where the eye is turned away or shut. In a moving picture it shrinks to nothing instead. */
export function irisAsSeen({ seeHead, headFacing, constant }: Lens, places: readonly Vector[]): Path {
  const middle = scale(places.reduce(add), 1 / places.length);
  const size = clamp((headFacing(normalAt(middle)) - SEEN.from) / (SEEN.until - SEEN.from));
  if (!constant && size < 1) return [];
  const [x, y] = seeHead(middle);
  return smoothLoop(places.map((place) => soft(mixPoints([x, y], toPoint(seeHead(place)), size))));
}

const toPoint = ([x, y]: Vector): Point => [x, y];
