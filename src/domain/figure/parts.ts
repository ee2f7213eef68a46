/** Parts: every outline of one figure in one view, not yet in painting order. */

import { remembering } from '../remember.ts';
import { sharp, smoothLine, smoothLoop, soft, strip } from './curve.ts';
import type { View } from './drawing.ts';
import type { HairStyle } from './hair-styles.ts';
import { type Head, headOf } from './head.ts';
import { type Lens, lensOn } from './lens.ts';
import { type Limb, type LimbOrder, limbOf } from './limbs.ts';
import { itemAt } from './list.ts';
import { type LowerLimb, lowerLimbOf } from './lower-body.ts';
import { flareTowards, type Neckline, neckEdges, necklineOf } from './neck.ts';
import type { Path } from './path.ts';
import type { Pose, Side } from './pose.ts';
import { torsoFromAbove, torsoFromFront, torsoFromSide } from './torso.ts';
import type { Point, Vector } from './vector.ts';

/** What a figure is below its head, as far as a pale copy shows it. */
export interface Trunk {
  readonly lens: Lens;
  readonly torso: Path;
  readonly neck: Path;
  readonly limbs: Readonly<Record<Side, Limb>>;
}

export interface Parts extends Trunk {
  /** A line along the neckline; from behind, a band that thins out where it goes round the neck. */
  readonly collar: Path;
  /** The whole opening of the shirt, seen from above. */
  readonly opening: Path;
  readonly head: Head;
  readonly lower: Readonly<Record<Side, LowerLimb>>;
}

/** What a moving picture keeps from one of its poses, so that nothing jumps. */
export interface KeptOrder {
  readonly limbs: Readonly<Record<Side, LimbOrder>>;
  readonly jawSide: 1 | -1;
}

/** Some exercises have ten pictures of four poses. */
const POSES_KEPT = 40;
const rememberedParts = remembering<Parts>(POSES_KEPT);
const rememberedTrunk = remembering<TrunkAndNeckline>(POSES_KEPT);

/** The same for the same pose: outlines are then written once for all pictures that show them. */
export function partsOf(view: View, pose: Pose, hair: HairStyle, kept?: KeptOrder): Parts {
  if (kept) return withHead(trunkOf(view, pose, kept), hair, kept);
  return rememberedParts(`${hair} ${nameOf(view, pose)}`, () => withHead(trunkAndNeckline(view, pose), hair));
}

function withHead({ neckline, ...trunk }: TrunkAndNeckline, hair: HairStyle, kept?: KeptOrder): Parts {
  const { lens } = trunk;
  return {
    ...trunk,
    collar: lens.facing === 'back' ? bandBelow(neckline.near) : smoothLine(neckline.near),
    opening: smoothLoop([...neckline.near, ...neckline.far.slice(1, -1).reverse()].map(soft)),
    head: headOf(lens, hair, kept?.jawSide),
    lower: { left: lowerLimbOf(lens, 'left'), right: lowerLimbOf(lens, 'right') },
  };
}

/** The same figure without its head. */
export const trunkIn = (view: View, pose: Pose): Trunk => trunkAndNeckline(view, pose);

type TrunkAndNeckline = Trunk & { readonly neckline: Neckline };

const trunkAndNeckline = (view: View, pose: Pose): TrunkAndNeckline =>
  rememberedTrunk(nameOf(view, pose), () => trunkOf(view, pose));

const nameOf = (view: View, pose: Pose): string => `${view} ${JSON.stringify(pose)}`;

function trunkOf(view: View, pose: Pose, kept?: KeptOrder): TrunkAndNeckline {
  const lens = lensOn(view, pose, kept !== undefined);
  const neckline = necklineOf(lens.body, lens.camera, lens.facing === 'back');
  return {
    lens,
    neckline,
    torso: torsoOf(lens, neckline),
    neck: neckOf(lens, neckline),
    limbs: { left: limbOf(lens, 'left', kept?.limbs.left), right: limbOf(lens, 'right', kept?.limbs.right) },
  };
}

const BAND = 4.6;

function bandBelow(line: readonly Vector[]): Path {
  const last = line.length - 1;
  const lower = line.slice(1, -1).map(([x, y], i): Point => {
    const share = (i + 1) / last;
    return [x, y + BAND * Math.sin(Math.PI * share) ** 0.4];
  });
  return smoothLoop([...strip(line), ...lower.reverse().map(soft)]);
}

export const keepOrder = ({ lens, limbs }: Parts): KeptOrder => ({
  limbs: { left: limbs.left.order, right: limbs.right.order },
  jawSide: lens.headFacing([1, 0, 0]) > 0 ? 1 : -1,
});

function torsoOf({ body, camera, facing }: Lens, neckline: Neckline): Path {
  if (facing === 'top') return torsoFromAbove(body, camera);
  return facing === 'side' ? torsoFromSide(body, camera, neckline) : torsoFromFront(body, camera, neckline);
}

function neckOf({ body, camera, facing }: Lens, { near }: Neckline): Path {
  const [left, right] = neckEdges(body, camera);
  const flared = facing === 'front' || facing === 'back';
  const end = (index: number): Point => {
    const [x, y] = itemAt(near, index);
    return [x, y];
  };
  const leftEdge = flared ? flareTowards(left, end(0)) : left.slice(0, -2);
  const rightEdge = flared ? flareTowards(right, end(-1)) : right.slice(0, -1);
  const fromCorner = (edge: readonly Point[]) => edge.map((p, i) => (i === 0 ? sharp(p) : soft(p)));
  return smoothLoop([
    ...fromCorner(leftEdge),
    ...near.map((p, i) => (i === 0 || i === near.length - 1 ? sharp(p) : soft(p))),
    ...fromCorner(rightEdge).reverse(),
  ]);
}
