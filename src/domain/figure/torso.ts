/** Torso: the outline of the shirt, from any side. */
import type { Body } from './body.ts';
import { type Anchor, sharp, smoothLoop, soft, splineAt } from './curve.ts';
import { itemAt } from './list.ts';
import type { Neckline } from './neck.ts';
import type { Path } from './path.ts';
import { SIDES, type Side, signOf } from './pose.ts';
import type { Camera } from './rotation.ts';
import type { Vector } from './vector.ts';

/** Where the shirt ends. */
export const HEM_Y = 456;
/** [y, half width, front z, back z] of the trunk at rest. */
const RINGS: readonly (readonly number[])[] = [
  [238, 66, 45, -50.5],
  [262, 64, 45, -47],
  [300, 60.5, 41, -40.5],
  [330, 59.5, 38.5, -37],
  [372, 64.5, 40, -42],
  [415, 71, 42, -52],
  [HEM_Y, 73, 41, -52],
];
const COLUMNS = [0, 1, 2, 3].map((column) => RINGS.map((ring) => itemAt(ring, column)));
/** [y, z] down the front and the back, seen from the side. */
const FRONT: readonly (readonly [number, number])[] = [
  [190.5, 24],
  [204, 33.5],
  [222, 41.5],
  [244, 45.5],
  [268, 45],
  [300, 41],
  [335, 38.5],
  [372, 40],
  [410, 42],
  [HEM_Y, 41],
];
const BACK: readonly (readonly [number, number])[] = [
  [155.5, -36],
  [170, -42],
  [190, -48.5],
  [214, -51.5],
  [240, -50.5],
  [270, -46],
  [305, -39.5],
  [335, -37],
  [362, -40],
  [395, -49],
  [425, -53],
  [HEM_Y, -52],
];
/** Across the shoulders, seen from above: [x, z], from the throat outwards and back to the nape. */
const SHOULDERS: readonly (readonly [number, number])[] = [
  [20, 30],
  [50, 34],
  [78, 30],
  [97, 14],
  [99, -8],
  [90, -30],
  [62, -46],
  [24, -53],
];

/** From in front or behind, straight or oblique. */
export function torsoFromFront(body: Body, camera: Camera, neckline: Neckline): Path {
  const leftOnRight = camera([1, 0, 0])[0] > 0;
  const [rightSide, leftSide]: readonly Side[] = leftOnRight ? ['left', 'right'] : ['right', 'left'];
  const rightEnd = itemAt(neckline.near, -1);
  const leftEnd = itemAt(neckline.near, 0);
  return smoothLoop([
    ...flank(body, camera, rightSide ?? 'left', 1, rightEnd),
    ...flank(body, camera, leftSide ?? 'right', -1, leftEnd).reverse(),
    ...neckline.near.slice(1, -1).map(soft),
  ]);
}

/** One side of the outline, from the neckline over the shoulder to below the hips. */
function flank(body: Body, camera: Camera, side: Side, outward: 1 | -1, collar: Vector): Anchor[] {
  const top = camera(body.shoulderTops[side]);
  const [across, down] = [top[0] - collar[0], top[1] - collar[1]];
  return [
    sharp(collar),
    soft([collar[0] + across * 0.4, collar[1] + down * 0.3 + 0.2]),
    soft([collar[0] + across * 0.82, collar[1] + down * 0.68]),
    soft([top[0] + outward * 6.6, top[1] + 1.7]),
    soft([top[0] + outward * 11, top[1] + 9]),
    soft([top[0] + outward * 8, top[1] + 30]),
    ...RINGS.map((_, row) => (row === RINGS.length - 1 ? sharp : soft)(ringEdge(body, camera, row, outward))),
  ];
}

/** The outermost place of a ring of the trunk, as seen. `inset` moves it towards the middle. */
export function ringEdge(body: Body, camera: Camera, row: number, outward: 1 | -1, inset = 0): Vector {
  const column = (index: number) => splineAt(itemAt(COLUMNS, index), row);
  const [y, halfWidth, middle, halfDepth] = [
    column(0),
    column(1) - inset,
    (column(2) + column(3)) / 2,
    (column(2) - column(3)) / 2 - inset,
  ];
  const [cosine, sine] = [camera([1, 0, 0])[0], camera([0, 0, 1])[0]];
  const reach = Math.hypot(halfWidth * cosine, halfDepth * sine) || 1;
  const x = (outward * halfWidth ** 2 * cosine) / reach;
  const z = middle + (outward * halfDepth ** 2 * sine) / reach;
  return camera(body.chest([x, y, z]));
}

export function torsoFromSide(body: Body, camera: Camera, neckline: Neckline): Path {
  const see = ([y, z]: readonly [number, number]) => camera(body.chest([0, y, z]));
  const corners = (places: readonly Vector[]) =>
    places.map((p, i) => (i === 0 || i === places.length - 1 ? sharp(p) : soft(p)));
  return smoothLoop([
    ...corners(FRONT.map(see)),
    ...corners(BACK.map(see)).reverse(),
    ...neckline.near.slice(1, -1).map(soft),
  ]);
}

export function torsoFromAbove(body: Body, camera: Camera): Path {
  const half = (side: Side) =>
    SHOULDERS.map(([x, z]) => {
      const forward = x > 60 ? (body.arms[side].shoulder[2] + 4) * 0.8 : 0;
      return soft(camera([signOf(side) * x, 0, z + forward]));
    });
  const [left, right] = SIDES.map(half);
  return smoothLoop([...(left ?? []), ...(right ?? []).reverse()]);
}
