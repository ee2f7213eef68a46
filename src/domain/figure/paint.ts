/** Paint: the parts of a figure in the order in which they cover each other, for each way of facing. */

import { neckLines, shirtFolds, sleeveCrease, sleeveLine } from './details.ts';
import type { Mark } from './drawing.ts';
import type { Facing } from './lens.ts';
import type { Limb } from './limbs.ts';
import { itemAt } from './list.ts';
import { musclesOf } from './muscle.ts';
import type { Parts } from './parts.ts';
import { type Path, pointsOf } from './path.ts';
import { SIDES, type Side } from './pose.ts';
import { clipped, faded, group, type Node, shape } from './svg.ts';

/** Where a fill, its outline and its clip come from the same path, the path object is shared. */
interface Clips {
  readonly neck: readonly Path[];
  readonly skin: readonly Path[];
  readonly hair: readonly Path[];
  readonly torso: readonly Path[];
  readonly body: readonly Path[];
}

interface Painting {
  readonly parts: Parts;
  readonly clips: Clips;
  /** Shapes that lie wholly below this are not drawn. */
  readonly bottom: number;
  readonly marksOnNeck: readonly Node[];
  readonly marksOnBody: readonly Node[];
}

const BIG_SHADOW_DROP = 7;
const SMALL_SHADOW_DROP = 4;

/** Every shape of the figure. What lies below `bottom` is left out. */
export function paintFigure(parts: Parts, marks: readonly Mark[], bottom: number): readonly Node[] {
  const { torso, neck, head, limbs } = parts;
  const clips: Clips = {
    neck: [neck],
    skin: [head.skin],
    hair: [head.hairOutline],
    torso: [torso],
    body: [torso, neck, limbs.left.upper, limbs.right.upper],
  };
  const shapes = musclesOf(parts.lens, marks).map((muscle) => ({
    onNeck: muscle.onNeck,
    node: clipped(muscle.onNeck ? clips.neck : clips.body, {
      kind: 'group',
      look: muscle.role,
      children: [shape('muscle', muscle.outline), shape('pattern', muscle.pattern)],
    }),
  }));
  const painting: Painting = {
    parts,
    clips,
    bottom,
    marksOnNeck: shapes.filter(({ onNeck }) => onNeck).map(({ node }) => node),
    marksOnBody: shapes.filter(({ onNeck }) => !onNeck).map(({ node }) => node),
  };
  return [silhouette(parts), ...PAINTERS[parts.lens.facing](painting)];
}

/** Under everything: what remains of these lines runs round the whole figure and sets it off the ground. */
function silhouette({ lens, torso, neck, head, limbs }: Parts): Node {
  const arms =
    lens.facing === 'top'
      ? []
      : SIDES.flatMap((side) => [limbs[side].upper, limbs[side].sleeve, limbs[side].forearm]);
  const ears = head.cloth ? [] : SIDES.map((side) => head.ears[side].outline);
  const knot = head.knot ? [head.knot.outline] : [];
  const outlines = [
    torso,
    ...(lens.facing === 'top' ? [] : [neck]),
    head.skin,
    head.hairOutline,
    ...ears,
    ...knot,
    ...arms,
  ];
  return { kind: 'group', look: 'silhouette', children: outlines.map((path) => shape('', path)) };
}

function fromFront(painting: Painting): readonly Node[] {
  const { parts, marksOnNeck, marksOnBody } = painting;
  const on = (layer: Limb['order']['layer']) =>
    SIDES.map((side) => parts.limbs[side]).filter((l) => l.order.layer === layer);
  return [
    ...on('behind-back').flatMap((limb) => arm(painting, limb)),
    edge(parts.torso),
    ...on('behind-head').flatMap((limb) => armUnderSleeve(painting, limb)),
    ...shirt(painting),
    ...neckSkin(painting),
    ...marksOnNeck,
    ...collar(painting),
    ...marksOnBody,
    ...on('hanging').flatMap((limb) => arm(painting, limb)),
    ...creases(painting),
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
  const { head } = parts;
  return [
    ...ears(painting, 'all'),
    edge(parts.neck),
    edge(head.hairOutline),
    edge(head.skin),
    shape('skin', head.skin),
    edge(parts.torso),
    ...raised.map(({ upper }) => edge(upper)),
    ...shirt(painting),
    shape('skin', parts.neck),
    headShadow(painting),
    ...neckLines(parts).map((path) => shape('neck-line', path)),
    ...collar(painting),
    ...raised.map(({ upper }) => shape('shirt', upper)),
    ...marksOnNeck,
    ...marksOnBody,
    hair(painting),
    ...knot(painting),
    ...low.flatMap((limb) => arm(painting, limb)),
    ...creases(painting),
    ...raised.flatMap((limb) => armOverSleeve(painting, limb)),
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
    edge(parts.torso),
    ...shirt(painting),
    ...neckSkin(painting),
    ...marksOnNeck,
    ...collar(painting),
    ...marksOnBody,
    ...headFromFront(painting),
    clipped(clips.torso, shadow(nearLimb.upper), shadow(nearLimb.sleeve)),
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
    edge(head.hairOutline),
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

const edge = (path: Path): Node => shape('edge', path);

function shirt({ parts, clips }: Painting): readonly Node[] {
  const { shade, folds } = shirtFolds(parts);
  return [
    shape('shirt', parts.torso),
    ...(shade ? [clipped(clips.torso, shape('shade', shade))] : []),
    ...folds.map((path) => shape('fold', path)),
  ];
}

const collar = ({ parts, clips }: Painting): readonly Node[] => [
  clipped(clips.torso, shape('collar', parts.collar)),
  shape('collar-edge', parts.collar),
];

function neckSkin(painting: Painting): readonly Node[] {
  const { parts, clips } = painting;
  return [
    edge(parts.neck),
    shape('skin', parts.neck),
    headShadow(painting),
    clipped(clips.neck, ...neckLines(parts).map((path) => shape('neck-line', path))),
  ];
}

function headShadow({ parts, clips }: Painting): Node {
  const { head, lens } = parts;
  if (lens.facing === 'side') return clipped(clips.neck, shape('shadow', head.face.jawShadow));
  const back = lens.facing === 'back';
  const path = back ? head.hairArea : head.skin;
  return clipped(clips.neck, {
    kind: 'shape',
    look: 'shadow',
    path,
    shift: [0, back ? SMALL_SHADOW_DROP : BIG_SHADOW_DROP],
  });
}

const creases = ({ parts, clips }: Painting): readonly Node[] => [
  clipped(clips.torso, ...SIDES.map((side) => shape('crease', sleeveCrease(parts, side)))),
];

const hair = ({ parts: { head }, clips }: Painting): Node =>
  clipped(
    clips.hair,
    shape('hair', head.hairArea),
    shape('strand', head.strands),
    ...(head.cloth ? [shape('scarf-hem', head.hairArea)] : []),
  );

function knot({ parts: { head } }: Painting): readonly Node[] {
  if (!head.knot) return [];
  return [edge(head.knot.outline), shape('hair', head.knot.outline), shape('strand', head.knot.swirl)];
}

/** Ears behind the face, or in front of it when they are nearer than the cheek. */
function ears({ parts: { head, lens } }: Painting, which: 'far' | 'near' | 'all'): readonly Node[] {
  if (head.cloth) return [];
  return SIDES.flatMap((side) => {
    const ear = head.ears[side];
    const shown = which === 'all' || (which === 'near') === ear.near ? 1 : 0;
    const lines = [
      ...faded(ear.facing * 8, lens.constant, shape('faint', ear.fold)),
      ...faded((ear.facing - 0.42) * 8, lens.constant, shape('faint', ear.hollow)),
    ];
    return faded(shown, lens.constant, edge(ear.outline), shape('skin', ear.outline), ...lines);
  });
}

function headFromFront(painting: Painting): readonly Node[] {
  const { parts, clips } = painting;
  const { head, lens } = parts;
  const { face } = head;
  const features = [
    shape('lips', face.lips),
    ...face.brows.map((path) => shape('brow', path)),
    ...face.eyes.map((path) => shape('feature', path)),
    ...faded(face.bridgeShare, lens.constant, shape('faint', face.noseBridge)),
    ...faded(1 - face.bridgeShare, lens.constant, shape('faint', face.noseBase)),
    shape('feature', face.mouth),
  ];
  const nearKnot = head.knot?.near === true;
  return [
    ...(nearKnot ? [] : knot(painting)),
    ...ears(painting, 'far'),
    edge(head.hairOutline),
    edge(head.skin),
    shape('skin', head.skin),
    clipped(clips.skin, ...features),
    hair(painting),
    ...(nearKnot ? knot(painting) : []),
    ...(head.cloth ? [] : faded(face.jawShare, lens.constant, shape('faint', face.jaw))),
    ...ears(painting, 'near'),
  ];
}

function arm(painting: Painting, limb: Limb): readonly Node[] {
  return limb.order.forearmNear ? armOverSleeve(painting, limb) : armUnderSleeve(painting, limb);
}

function armUnderSleeve(painting: Painting, limb: Limb): readonly Node[] {
  return [
    ...bareArm(painting, limb),
    edge(limb.upper),
    edge(limb.sleeve),
    shape('shirt', limb.upper),
    shape('shirt', limb.sleeve),
    shape('hem', limb.hem),
  ];
}

function armOverSleeve(painting: Painting, limb: Limb): readonly Node[] {
  return [
    edge(limb.upper),
    shape('shirt', limb.upper),
    ...bareArm(painting, limb),
    edge(limb.sleeve),
    shape('shirt', limb.upper),
    shape('shirt', limb.sleeve),
    shape('hem', limb.hem),
  ];
}

function bareArm({ parts, bottom }: Painting, limb: Limb): readonly Node[] {
  const inPicture = (path: Path) =>
    parts.lens.constant || Math.min(...pointsOf(path).map(([, y]) => y)) < bottom;
  const shown = (path: Path): Path => (inPicture(path) ? path : []);
  const [forearm, palm] = [shown(limb.forearm), shown(limb.palm)];
  const digits = limb.order.fingers.map((i) => shown(itemAt(limb.fingers, i)));
  const fingers = digits.map((path) => shape('skin finger', path));
  return [
    group(...[forearm, palm, ...digits].map((path) => shape('hand-edge', path))),
    shape('skin', forearm),
    ...(limb.order.backOfHand ? [...fingers, shape('skin', palm)] : [shape('skin', palm), ...fingers]),
  ];
}
