/**
 * Face: closed eyes, brows, nose and a small smile, as lines on the head's surface.
 *
 * Two departures from true perspective keep the face calm: depths are flattened as the chin drops, since
 * true brows would make a V and look angry; and the outer ends of eyes, brows and mouth lie deeper, so
 * that they can be read in profile.
 */
import { smoothLine, smoothLoop, soft } from './curve.ts';
import { irisAsSeen, irisesAt, lidsAt, opennessOf } from './eye.ts';
import { facePlace, normalAt } from './head-surface.ts';
import type { Lens } from './lens.ts';
import { spread } from './list.ts';
import type { Path } from './path.ts';
import { clamp, mix, type Point, type Vector } from './vector.ts';

export interface Face {
  readonly brows: readonly Path[];
  readonly lids: readonly Path[];
  readonly irises: readonly Path[];
  readonly mouth: Path;
  readonly lips: Path;
  /** From the front, the nose is a small u; turned, it is a bridge and a nostril. Shares of 0 to 1. */
  readonly noseBase: Path;
  readonly noseBridge: Path;
  readonly bridgeShare: number;
  readonly jaw: Path;
  readonly jawShare: number;
  readonly jawShadow: Path;
}

export function faceOf(lens: Lens, headCentre: Point, jawSide: 1 | -1 | undefined): Face {
  const sideways = Math.abs(lens.headFacing([1, 0, 0]));
  const near = jawSide ?? (lens.headFacing([1, 0, 0]) > 0 ? 1 : -1);
  const line = (places: readonly Vector[], limit: number) => visibleLine(lens, headCentre, places, limit);
  const flat = (places: readonly Vector[]) => flatten(lens, places);
  const bridgeShare =
    lens.facing === 'back' ? 0 : clamp((sideways - 0.3) / 0.12) * clamp((0.97 - sideways) / 0.06);
  const jaw = jawLine(near);
  const open = opennessOf(lens.body.pose.head);
  return {
    brows: BROWS.map((places) => line(flat(places), 0.2)),
    lids: lidsAt(open).map((places) => line(flat(places), 0.1)),
    irises: irisesAt(open).map((places) => irisAsSeen(lens, flat(places))),
    mouth: line(flat(MOUTH), lens.facing === 'side' ? 0.06 : 0.26),
    lips: lipShape(lens),
    noseBase: line(NOSE_BASE, 0.02),
    noseBridge: [
      ...(lens.constant || bridgeShare > 0 ? line(BRIDGE, -0.15) : []),
      ...line(NOSTRILS[near], 0.02),
    ],
    bridgeShare,
    jaw: smoothLine(jaw.map(lens.seeHead)),
    jawShare: lens.facing === 'side' ? 1 : clamp((sideways - 0.3) / 0.15),
    jawShadow: smoothLoop([...jaw.slice(0, 5), ...underJaw(near)].map((p) => soft(lens.seeHead(p)))),
  };
}

// The face does not depend on the pose: its places on the head are found once.
const SIDEWAYS = [1, -1] as const;

const NOSE_BASE: readonly Vector[] = (
  [
    [-5.4, 10.8],
    [-4.5, 13.1],
    [-2.3, 14.1],
    [0, 14.8],
    [2.3, 14.1],
    [4.5, 13.1],
    [5.4, 10.8],
  ] as const
).map(([x, y]) => facePlace(x, y, 1));

const BRIDGE: readonly Vector[] = [-3.5, 0, 4, 8, 10.8, 13, 15].map((y) => facePlace(0, y, 0.2));

const nostril = (side: number): readonly Vector[] =>
  (
    [
      [3.4, 14.3],
      [5.4, 13],
      [6, 10.4],
      [5, 8.6],
    ] as const
  ).map(([x, y]) => facePlace(side * x, y, 0.6));
const NOSTRILS = { 1: nostril(1), [-1]: nostril(-1) } as const;

const BROWS = SIDEWAYS.map((side) =>
  spread(8.5, 24.5, 7).map((x): Vector => {
    const t = (x - 8.5) / 16;
    const [px, py, pz] = facePlace(side * x, -14.8 - 3.4 * Math.sin(Math.PI * (t * 0.72 + 0.05)) + 1.6 * t);
    return [px, py, pz - 4 * t * t];
  }),
);

const MOUTH = spread(-11, 11, 9).map((x): Vector => {
  const t = Math.abs(x) / 11;
  const [px, py, pz] = facePlace(x, 23.8 - 2.1 * t * t);
  return [px, py, pz - 5.5 * t ** 1.4];
});

const flatLip = (x: number, y: number): Vector => {
  const [px, py, pz] = facePlace(x, y);
  return [px, py, pz - 4.5 * (Math.abs(x) / 11) ** 1.4];
};
const LIPS: readonly Vector[] = [
  ...[-9, -5, -2, 0, 2, 5, 9].map((x) => flatLip(x, x === 0 ? 21.4 : 22.9 - 2.3 * (1 - (x / 9) ** 2))),
  ...[6, 3, 0, -3, -6].map((x) => flatLip(x, 23.4 + 4 * (1 - (x / 9) ** 2))),
];

/** Both lips, a shade darker than the skin. Drawn only when the mouth is seen well. */
function lipShape(lens: Lens): Path {
  const seen = lens.headFacing(normalAt([0, 26, 42]));
  if (!lens.constant && seen < 0.5) return [];
  return smoothLoop(flatten(lens, LIPS).map((p) => soft(lens.seeHead(p))));
}

/** From the chin to the lobe of the near ear. */
const jawLine = (side: number): readonly Vector[] =>
  [
    [24, 42.8],
    [14, 39.4],
    [6, 34],
    [1.2, 27.5],
    [-1.4, 19],
    [-2, 13],
  ].map(([z = 0, y = 0]) => {
    const width = z > 14 ? 14 + (24 - z) * 0.6 : 20 + (14 - z) * 0.66;
    return [side * Math.min(32.5, width), y, z];
  });

const underJaw = (side: number): readonly Vector[] => [
  [side * 27, 33, 5],
  [side * 22, 44, 12],
  [side * 16, 50, 20],
  [side * 13, 51, 26],
];

function flatten(lens: Lens, places: readonly Vector[]): readonly Vector[] {
  const share = lens.facing === 'side' ? 0 : 0.9 * clamp(lens.body.pose.head.nod / 30);
  const front = Math.max(...places.map(([, , z]) => z));
  return places.map(([x, y, z]) => [x, y, mix(z, front, share)]);
}

/**
 * The part of a line that is not turned away more than `limit`. In a moving picture the hidden part is
 * pushed outwards instead, beyond the outline that clips it, so that no point ever disappears.
 */
function visibleLine(lens: Lens, centre: Point, places: readonly Vector[], limit: number): Path {
  const facing = (p: Vector) => lens.headFacing(normalAt(p));
  if (!lens.constant) {
    const shown = places.filter((p) => facing(p) > limit).map(lens.seeHead);
    return shown.length > 1 ? smoothLine(shown) : [];
  }
  return smoothLine(
    places.map((p): Point => {
      const [x, y] = lens.seeHead(p);
      const hidden = limit - facing(p);
      if (hidden <= 0) return [x, y];
      const length = Math.hypot(x - centre[0], y - centre[1]) || 1;
      const push = (hidden * 120) / length;
      return [x + (x - centre[0]) * push, y + (y - centre[1]) * push];
    }),
  );
}
