/** Details: the few lines that make cloth of the shirt and a throat of the neck. */
import { sharp, smoothLine, smoothLoop, soft } from './curve.ts';
import type { Lens } from './lens.ts';
import type { Limb } from './limbs.ts';
import { neckPlace } from './neck.ts';
import type { Parts } from './parts.ts';
import type { Path } from './path.ts';
import { SIDES, type Side, signOf } from './pose.ts';
import { ringEdge } from './torso.ts';
import type { Tube } from './tube.ts';
import { type Point, radians, type Vector } from './vector.ts';

const seeChest =
  ({ body, camera }: Lens) =>
  (x: number, y: number, z: number): Vector =>
    camera(body.chest([x, y, z]));

/** A soft shade on the reader's right of the shirt, and the folds of its back or waist. */
export function shirtFolds({ lens }: Parts): {
  readonly shade: Path | undefined;
  readonly folds: readonly Path[];
} {
  const see = seeChest(lens);
  if (lens.facing === 'side')
    return {
      shade: undefined,
      folds: [
        smoothLine([see(0, 322, -30), see(0, 332, -16), see(0, 336, 2)]),
        smoothLine([see(0, 346, -31), see(0, 352, -20)]),
      ],
    };
  const inner = [0, 1, 2, 3, 4, 5, 6].map((row) =>
    ringEdge(lens.body, lens.camera, row, 1, row === 0 ? 0 : 6.5),
  );
  const outer: readonly Point[] = [6, 2].map((row): Point => {
    const [x, y] = ringEdge(lens.body, lens.camera, row, 1);
    return [x + 24, y];
  });
  const shade = smoothLoop([
    ...inner.map((p, i) => (i === 0 || i === inner.length - 1 ? sharp(p) : soft(p))),
    ...outer.map(sharp),
  ]);
  if (lens.facing !== 'back') return { shade, folds: [] };
  return { shade, folds: SIDES.map((side) => bladeFold(lens, side)) };
}

function bladeFold(lens: Lens, side: Side): Path {
  const see = seeChest(lens);
  const sign = signOf(side);
  const slide = lens.body.pose.shoulders[side].forward * 0.45;
  return smoothLine([
    see(sign * (28 + slide), 202, -50),
    see(sign * (29.5 + slide), 222, -50),
    see(sign * (35 + slide), 242, -50),
    see(sign * (45 + slide), 254, -48),
  ]);
}

/** Where the sleeve meets the trunk: the inner side of the arm, or a short fold when the arm is raised. */
export function sleeveCrease({ lens, limbs }: Parts, side: Side): Path {
  const sign = signOf(side);
  const see = seeChest(lens);
  const z = lens.facing === 'back' ? -22 : 0;
  if (limbs[side].order.layer === 'behind-head' && !lens.constant)
    return smoothLine([see(sign * 58, 228, z), see(sign * 60, 216, z), see(sign * 64, 206, z)]);
  const onRight = lens.camera([sign, 0, 0])[0] > 0;
  const inner = sideOf(limbs[side].upperTube, onRight ? -1 : 1);
  return smoothLine(inner.slice(Math.floor(inner.length * 0.25)));
}

/** The front of the near sleeve, seen from the side. */
export function sleeveLine({ upperTube }: Limb): Path {
  const front = sideOf(upperTube, 1);
  return smoothLine(front.slice(Math.floor(front.length * 0.3), -1));
}

/** The side of a tube that lies more to the reader's right (1) or left (-1). */
function sideOf({ one, other }: Tube, direction: 1 | -1): readonly Point[] {
  const sum = (side: readonly Point[]) => side.reduce((total, [x]) => total + x, 0);
  return (sum(one) - sum(other)) * direction > 0 ? one : other;
}

export function neckLines({ lens }: Parts): readonly Path[] {
  const { body, camera, facing } = lens;
  const tendon = (sign: number, places: readonly (readonly [number, number])[]) =>
    smoothLine(
      places.map(([fraction, degrees]) => camera(neckPlace(body, fraction, sign * radians(degrees)))),
    );
  if (facing === 'side')
    return [
      tendon(-1, [
        [0.6, 72],
        [0.42, 58],
        [0.26, 46],
        [0.12, 36],
      ]),
    ];
  if (facing !== 'front') return [];
  const see = seeChest(lens);
  const collarBones = SIDES.map((side) => {
    const sign = signOf(side);
    return smoothLine([see(sign * 9, 172, 20), see(sign * 18, 170.5, 18), see(sign * 30, 166.5, 8)]);
  });
  const notch = smoothLine([
    see(-5.5, 171, 22),
    see(-3.5, 175.5, 22),
    see(3.5, 175.5, 22),
    see(5.5, 171, 22),
  ]);
  const tendons = SIDES.map((side) =>
    tendon(signOf(side), [
      [0.62, 72],
      [0.45, 56],
      [0.3, 42],
      [0.17, 28],
    ]),
  );
  return [...collarBones, notch, ...tendons];
}
