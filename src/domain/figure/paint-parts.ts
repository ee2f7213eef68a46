/** Paint parts: the pieces of a figure that every way of facing paints in some order. */
import { neckLines, shirtFolds, sleeveCrease } from './details.ts';
import type { Limb } from './limbs.ts';
import { itemAt } from './list.ts';
import type { Parts } from './parts.ts';
import { type Path, pointsOf } from './path.ts';
import { SIDES, type Side } from './pose.ts';
import { clipped, faded, group, type Node, shape } from './svg.ts';
import { HEM_Y } from './torso.ts';

/** Where a fill, its outline and its clip come from the same path, the path object is shared. */
export interface Clips {
  readonly neck: readonly Path[];
  readonly skin: readonly Path[];
  readonly hair: readonly Path[];
  readonly hairSide: readonly Path[];
  readonly torso: readonly Path[];
  readonly body: readonly Path[];
}

export interface Painting {
  readonly parts: Parts;
  readonly clips: Clips;
  /** Shapes that lie wholly below this are not drawn. */
  readonly bottom: number;
  /** Things that hide the trunk and are hidden by the arms. */
  readonly carried: readonly Node[];
  /** Things between the legs, seen from the side. */
  readonly between: readonly Node[];
  readonly marksOnNeck: readonly Node[];
  readonly marksOnBody: readonly Node[];
}

const BIG_SHADOW_DROP = 7;
const SMALL_SHADOW_DROP = 4;

export const edge = (path: Path): Node => shape('edge', path);

export function shirt({ parts, clips }: Painting): readonly Node[] {
  const { shade, folds } = shirtFolds(parts);
  return [
    shape('shirt', parts.torso),
    ...(shade ? [clipped(clips.torso, shape('shade', shade))] : []),
    ...folds.map((path) => shape('fold', path)),
  ];
}

/** A leg in trousers, where the picture reaches below the shirt. */
export function leg({ parts, bottom }: Painting, side: Side): readonly Node[] {
  if (bottom < HEM_Y) return [];
  const { thigh, shank, shoe, far } = parts.lower[side];
  const trousers = far ? 'trousers-far' : 'trousers';
  return [
    ...[shoe, shank, thigh].map(edge),
    shape('shoe', shoe),
    shape(trousers, shank),
    shape(trousers, thigh),
  ];
}

export const collar = ({ parts, clips }: Painting): readonly Node[] => [
  clipped(clips.torso, shape(parts.lens.facing === 'back' ? 'band' : 'collar', parts.collar)),
  shape('collar-edge', parts.collar),
];

export function neckSkin(painting: Painting): readonly Node[] {
  const { parts, clips } = painting;
  return [
    edge(parts.neck),
    shape('skin', parts.neck),
    headShadow(painting),
    clipped(clips.neck, ...neckLines(parts).map((path) => shape('neck-line', path))),
  ];
}

export function headShadow({ parts, clips }: Painting): Node {
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

export const crease = ({ parts, clips }: Painting, { side }: Limb): Node =>
  clipped(clips.torso, shape('crease', sleeveCrease(parts, side)));

/** The line round the hair. On the far side of a turned face the hair has no line: it is not seen there. */
export const hairEdge = ({ parts: { head }, clips }: Painting, look: string): Node =>
  clipped(clips.hairSide, shape(look, head.hairOutline));

export const hair = ({ parts: { head }, clips }: Painting): Node =>
  clipped(
    clips.hair,
    shape('hair', head.hairArea),
    shape('strand', head.strands),
    ...(head.cloth ? [shape('scarf-hem', head.hairArea)] : []),
  );

export function knot({ parts: { head } }: Painting): readonly Node[] {
  if (!head.knot) return [];
  return [edge(head.knot.outline), shape('hair', head.knot.outline), shape('strand', head.knot.swirl)];
}

/** Ears behind the face, or in front of it when they are nearer than the cheek. */
export function ears({ parts: { head, lens } }: Painting, which: 'far' | 'near' | 'all'): readonly Node[] {
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

export function headFromFront(painting: Painting): readonly Node[] {
  const { parts, clips } = painting;
  const { head, lens } = parts;
  const { face } = head;
  const features = [
    shape('lips', face.lips),
    ...face.brows.map((path) => shape('brow', path)),
    ...face.irises.map((path) => shape('iris', path)),
    ...face.lids.map((path) => shape('feature', path)),
    ...faded(face.bridgeShare, lens.constant, shape('faint', face.noseBridge)),
    ...faded(1 - face.bridgeShare, lens.constant, shape('faint', face.noseBase)),
    shape('feature', face.mouth),
  ];
  const nearKnot = head.knot?.near === true;
  return [
    ...(nearKnot ? [] : knot(painting)),
    ...ears(painting, 'far'),
    hairEdge(painting, 'edge'),
    edge(head.skin),
    shape('skin', head.skin),
    clipped(clips.skin, ...features),
    hair(painting),
    ...(nearKnot ? knot(painting) : []),
    ...(head.cloth ? [] : faded(face.jawShare, lens.constant, shape('faint', face.jaw))),
    ...ears(painting, 'near'),
  ];
}

export function arm(painting: Painting, limb: Limb): readonly Node[] {
  return limb.order.forearmNear ? armOverSleeve(painting, limb) : armUnderSleeve(painting, limb);
}

export function armUnderSleeve(painting: Painting, limb: Limb): readonly Node[] {
  return [
    ...bareArm(painting, limb),
    edge(limb.upper),
    edge(limb.sleeve),
    shape('shirt', limb.upper),
    shape('shirt', limb.sleeve),
    shape('hem', limb.hem),
  ];
}

export function armOverSleeve(painting: Painting, limb: Limb): readonly Node[] {
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
