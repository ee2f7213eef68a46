/** Paint: the parts of a figure in the order in which they cover each other, for each way of facing. */

import { neckLines, sleeveLine } from './details.ts';
import type { Mark, Prop } from './drawing.ts';
import type { Facing } from './lens.ts';
import type { Limb } from './limbs.ts';
import { musclesOf } from './muscle.ts';
import {
  arm,
  armOverSleeve,
  armUnderSleeve,
  type Clips,
  collar,
  crease,
  ears,
  edge,
  hair,
  hairEdge,
  headFromFront,
  headShadow,
  knot,
  leg,
  neckSkin,
  type Painting,
  shirt,
} from './paint-parts.ts';
import type { Parts } from './parts.ts';
import type { Path } from './path.ts';
import { SIDES, type Side } from './pose.ts';
import { betweenLegs, carried } from './props.ts';
import { clipped, faded, type Node, shape } from './svg.ts';
import { HEM_Y } from './torso.ts';

export interface PaintOptions {
  readonly marks: readonly Mark[];
  /** What lies wholly below this is left out. */
  readonly bottom: number;
  /** Marks may be half-way to being shown. */
  readonly markOpacity?: number;
  readonly prop?: Prop | undefined;
}

/** Every shape of the figure. */
export function paintFigure(
  parts: Parts,
  { marks, bottom, markOpacity = 1, prop }: PaintOptions,
): readonly Node[] {
  const { torso, neck, head, limbs } = parts;
  const clips: Clips = {
    neck: [neck],
    skin: [head.skin],
    hair: [head.hairOutline],
    hairSide: [head.hairArea],
    torso: [torso],
    body: [torso, neck, limbs.left.upper, limbs.right.upper],
  };
  const shapes = musclesOf(parts.lens, marks).map((muscle) => ({
    onNeck: muscle.onNeck,
    node: clipped(muscle.onNeck ? clips.neck : clips.body, {
      kind: 'group',
      look: muscle.role,
      ...(parts.lens.constant ? { opacity: markOpacity } : {}),
      children: [shape('muscle', muscle.outline), shape('pattern', muscle.pattern)],
    }),
  }));
  const painting: Painting = {
    parts,
    clips,
    bottom,
    carried: carried(prop, parts),
    between: betweenLegs(prop, parts),
    marksOnNeck: shapes.filter(({ onNeck }) => onNeck).map(({ node }) => node),
    marksOnBody: shapes.filter(({ onNeck }) => !onNeck).map(({ node }) => node),
  };
  return [silhouette(painting), ...PAINTERS[parts.lens.facing](painting)];
}

/** Under everything: what remains of these lines runs round the whole figure and sets it off the ground. */
function silhouette(painting: Painting): Node {
  const { lens, torso, neck, head, limbs, lower } = painting.parts;
  const fromAbove = lens.facing === 'top';
  const arms = SIDES.flatMap((side) => [limbs[side].upper, limbs[side].sleeve, limbs[side].forearm]);
  const rims = head.cloth ? [] : SIDES.map((side) => head.ears[side].outline);
  const legs =
    painting.bottom < HEM_Y
      ? []
      : SIDES.flatMap((side) => [lower[side].thigh, lower[side].shank, lower[side].shoe]);
  const paths = [
    torso,
    ...(fromAbove ? [] : [neck, ...arms, ...legs]),
    head.skin,
    ...rims,
    ...(head.knot ? [head.knot.outline] : []),
  ];
  return {
    kind: 'group',
    look: 'silhouette',
    children: [...paths.map((path) => shape('', path)), hairEdge(painting, '')],
  };
}

function fromFront(painting: Painting): readonly Node[] {
  const { parts, marksOnNeck, marksOnBody } = painting;
  const on = (layer: Limb['order']['layer']) =>
    SIDES.map((side) => parts.limbs[side]).filter((l) => l.order.layer === layer);
  return [
    ...on('behind-back').flatMap((limb) => arm(painting, limb)),
    ...SIDES.flatMap((side) => leg(painting, side)),
    edge(parts.torso),
    ...on('behind-head').flatMap((limb) => armUnderSleeve(painting, limb)),
    ...shirt(painting),
    ...neckSkin(painting),
    ...marksOnNeck,
    ...collar(painting),
    ...marksOnBody,
    ...painting.carried,
    ...on('hanging').flatMap((limb) => arm(painting, limb)),
    ...SIDES.map((side) => crease(painting, parts.limbs[side])),
    ...headFromFront(painting),
  ];
}

function fromBack(painting: Painting): readonly Node[] {
  const { parts, marksOnNeck, marksOnBody } = painting;
  const limbs = SIDES.map((side) => parts.limbs[side]);
  const raised = limbs.filter(({ order }) => order.layer === 'behind-head');
  // The wrist that is held lies under the hand that holds it.
  const low = limbs
    .filter(({ order }) => order.layer !== 'behind-head')
    .sort((a, b) => a.order.wristDepth - b.order.wristDepth);
  const { head, lens } = parts;
  // A hand in front of the body is hidden by it. In a moving picture the arm is always there, and a nearer
  // copy of it appears as it comes round.
  const beyond = (limb: Limb, ...nodes: readonly Node[]) => (lens.constant || limb.ahead > 0.5 ? nodes : []);
  const nearer = (limb: Limb, ...nodes: readonly Node[]) => faded(1 - limb.ahead, lens.constant, ...nodes);
  return [
    ...limbs.flatMap((limb) => beyond(limb, ...arm(painting, limb))),
    ...SIDES.flatMap((side) => leg(painting, side)),
    edge(parts.neck),
    hairEdge(painting, 'edge'),
    ...ears(painting, 'all'),
    edge(head.skin),
    shape('skin', head.skin),
    edge(parts.torso),
    ...raised.flatMap((limb) => nearer(limb, edge(limb.upper))),
    ...shirt(painting),
    shape('skin', parts.neck),
    headShadow(painting),
    ...neckLines(parts).map((path) => shape('neck-line', path)),
    ...collar(painting),
    ...raised.flatMap((limb) => nearer(limb, shape('shirt', limb.upper))),
    ...marksOnNeck,
    ...marksOnBody,
    hair(painting),
    ...knot(painting),
    ...low.flatMap((limb) => nearer(limb, ...arm(painting, limb))),
    ...limbs.map((limb) => crease(painting, limb)),
    ...raised.flatMap((limb) => nearer(limb, ...armOverSleeve(painting, limb))),
  ];
}

function fromSide(painting: Painting): readonly Node[] {
  const { parts, clips, marksOnNeck, marksOnBody } = painting;
  const near: Side = parts.lens.camera([1, 0, 0])[2] > 0 ? 'left' : 'right';
  const [nearLimb, farLimb] =
    near === 'left' ? [parts.limbs.left, parts.limbs.right] : [parts.limbs.right, parts.limbs.left];
  const shadow = (path: Path): Node => ({ kind: 'shape', look: 'shade', path, shift: [-3.5, 1] });
  return [
    ...arm(painting, farLimb),
    ...leg(painting, farLimb.side),
    ...painting.between,
    ...leg(painting, nearLimb.side),
    edge(parts.torso),
    ...shirt(painting),
    ...neckSkin(painting),
    ...marksOnNeck,
    ...collar(painting),
    ...marksOnBody,
    ...headFromFront(painting),
    clipped(clips.torso, shadow(nearLimb.upper), shadow(nearLimb.sleeve)),
    ...painting.carried,
    ...arm(painting, nearLimb),
    clipped(clips.torso, shape('crease', sleeveLine(nearLimb))),
  ];
}

function fromAbove(painting: Painting): readonly Node[] {
  const { parts } = painting;
  const { head } = parts;
  return [
    edge(parts.torso),
    shape('shirt', parts.torso),
    shape('opening', parts.opening),
    hairEdge(painting, 'edge'),
    ...ears(painting, 'all'),
    edge(head.skin),
    shape('skin', head.skin),
    hair(painting),
    ...knot(painting),
  ];
}

const PAINTERS: Readonly<Record<Facing, (painting: Painting) => readonly Node[]>> = {
  front: fromFront,
  back: fromBack,
  side: fromSide,
  top: fromAbove,
};
