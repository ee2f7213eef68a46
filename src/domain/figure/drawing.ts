/**
 * Drawing: everything a picture of the figure shows, as data.
 *
 * The words around a picture are not here: they belong to a locale.
 */
import { mirrorPose, mirrorVector, otherSide, type Pose, type Side } from './pose.ts';
import type { Vector } from './vector.ts';

/** `side` sees the figure's right side, its face to the reader's right. `back-left` looks over its left shoulder. */
export type View =
  | 'front'
  | 'front-left'
  | 'front-right'
  | 'side'
  | 'back'
  | 'back-left'
  | 'back-right'
  | 'top';

export type Frame = 'bust' | 'hips' | 'thighs' | 'whole';

export type Muscle =
  | 'sternomastoid'
  | 'scalenes'
  | 'levator'
  | 'splenius'
  | 'nape'
  | 'trapezius'
  | 'rhomboids'
  | 'chest';

/** A muscle shown on the body. */
export interface Mark {
  readonly muscle: Muscle;
  readonly side: Side | 'both';
  readonly role: 'stretch' | 'work';
}

/** Follows a point of the head through the real movement, so that it cannot contradict it. */
export interface FollowingArrow {
  readonly kind: 'follow';
  /** In the head's frame: the origin is between the ears. */
  readonly point: Vector;
  readonly from: Pose;
  /** Part of the movement that is drawn, from 0 to 1; beyond that range the movement is carried on. */
  readonly start: number;
  readonly end: number;
  /** Looks at the path from this many degrees above, which shows a turn as a curve. */
  readonly above: number;
  /** Moves the finished arrow on the picture. */
  readonly shift: readonly [number, number];
}

/** Goes through places of the body's space. */
export interface PathArrow {
  readonly kind: 'path';
  readonly through: readonly Vector[];
}

export type Arrow = FollowingArrow | PathArrow;

/** A small second picture in a corner: the same pose from above, or a mistake with a cross. */
export type Inset =
  | { readonly kind: 'top' }
  | { readonly kind: 'mistake'; readonly view: View; readonly pose: Pose };

/** Things beside the figure. */
export type Prop = 'shoulder-bag' | 'box' | 'phone' | 'pillow-back' | 'pillow-side';

export interface Drawing {
  readonly view: View;
  readonly frame: Frame;
  readonly pose: Pose;
  /** Where the movement began: a pale shape behind the figure. */
  readonly ghost?: Pose | undefined;
  readonly marks: readonly Mark[];
  readonly arrows: readonly Arrow[];
  /** A vertical line through ear, shoulder and hip. */
  readonly guide: boolean;
  readonly inset?: Inset | undefined;
  readonly prop?: Prop | undefined;
}

const plain = new WeakMap<Drawing, Drawing>();

/** The drawing without its inset, one for each drawing. */
export function withoutInset(drawing: Drawing): Drawing {
  if (!drawing.inset) return drawing;
  const known = plain.get(drawing) ?? { ...drawing, inset: undefined };
  plain.set(drawing, known);
  return known;
}

const MIRRORED_VIEW: Partial<Record<View, View>> = {
  'front-left': 'front-right',
  'front-right': 'front-left',
  'back-left': 'back-right',
  'back-right': 'back-left',
};

const mirrored = new WeakMap<Drawing, Drawing>();

/** The drawing for the other side, one for each drawing: the mirrored pose with mirrored marks, under the same light. */
export function mirrorDrawing(drawing: Drawing): Drawing {
  const known = mirrored.get(drawing);
  if (known) return known;
  const { inset } = drawing;
  const mirror: Drawing = {
    ...drawing,
    view: MIRRORED_VIEW[drawing.view] ?? drawing.view,
    pose: mirrorPose(drawing.pose),
    ghost: drawing.ghost && mirrorPose(drawing.ghost),
    marks: drawing.marks.map((mark) =>
      mark.side === 'both' ? mark : { ...mark, side: otherSide(mark.side) },
    ),
    arrows: drawing.arrows.map(mirrorArrow),
    inset:
      inset?.kind === 'mistake'
        ? { ...inset, view: MIRRORED_VIEW[inset.view] ?? inset.view, pose: mirrorPose(inset.pose) }
        : inset,
  };
  mirrored.set(drawing, mirror);
  return mirror;
}

function mirrorArrow(arrow: Arrow): Arrow {
  switch (arrow.kind) {
    case 'follow':
      return {
        ...arrow,
        point: mirrorVector(arrow.point),
        from: mirrorPose(arrow.from),
        shift: [-arrow.shift[0], arrow.shift[1]],
      };
    case 'path':
      return { ...arrow, through: arrow.through.map(mirrorVector) };
  }
}
