/**
 * Movement: an exercise from its start to its end, as key pictures with the same outlines.
 *
 * Every key picture has the same shapes with the same number of points, so a page can go from one to the
 * next by mixing numbers. The markup is written once; of the other key pictures only the differences.
 */

import { frameOf, type Picture, sizeOf } from './draw.ts';
import type { Frame, Mark, View } from './drawing.ts';
import { itemAt } from './list.ts';
import { LOOKS, type LookName } from './look.ts';
import { paintFigure } from './paint.ts';
import { keepOrder, partsOf } from './parts.ts';
import { circle } from './path.ts';
import { mixPoses, type Pose } from './pose.ts';
import { clipped, shape, writeNodes } from './svg.ts';
import { clamp } from './vector.ts';

export interface Movement {
  readonly view: View;
  readonly frame: Frame;
  /** In order, from the start to the end. */
  readonly poses: readonly Pose[];
  readonly marks: readonly Mark[];
}

export interface MovementPicture extends Picture {
  /** For each later key picture, what to add to each number of the one before. */
  readonly changes: readonly (readonly number[])[];
}

/** Key pictures between two poses: joints swing on arcs, which straight lines between outlines cut short. */
const STEPS_PER_POSE = 2;
const CHANGING = / (?:d|opacity)="[^"]*/g;
const NUMBERS = /-?\d+(?:\.\d+)?/g;

export function drawMovement(
  { view, frame, poses, marks }: Movement,
  id: string,
  look: LookName,
): MovementPicture {
  const { hair } = LOOKS[look];
  const shapeOfFrame = frameOf(view, frame);
  const { centre, radius } = shapeOfFrame.disc;
  const kept = keepOrder(partsOf(view, itemAt(poses, -1), hair));
  const keys = keyPoses(poses);
  const pictures = keys.map((pose, index) => {
    const parts = partsOf(view, pose, hair, kept);
    const nodes = [
      shape('ground', circle(centre, radius)),
      clipped(
        [shapeOfFrame.window],
        ...paintFigure(parts, {
          marks,
          bottom: centre[1] + radius,
          markOpacity: shownAt(index / (keys.length - 1)),
        }),
      ),
    ];
    return writeNodes(nodes, id, 'constant');
  });
  const first = itemAt(pictures, 0);
  const skeleton = skeletonOf(first);
  if (pictures.some((picture) => skeletonOf(picture) !== skeleton))
    throw new RangeError('Two key pictures of a movement differ in more than numbers.');
  const numbers = pictures.map(numbersOf);
  const changes = numbers
    .slice(1)
    .map((list, k) => list.map((n, i) => round(n - itemAt(itemAt(numbers, k), i))));
  return { markup: first, ...sizeOf(shapeOfFrame), className: `figure look-${look}`, changes };
}

/** The numbers that may change from one key picture to the next. */
const numbersOf = (markup: string): readonly number[] =>
  (markup.match(CHANGING) ?? []).flatMap((attribute) => attribute.match(NUMBERS) ?? []).map(Number);

/** The markup without them. */
const skeletonOf = (markup: string): string =>
  markup.replace(CHANGING, (attribute) => attribute.replace(NUMBERS, ''));

/** Nothing is felt before the second half of a movement. */
const shownAt = (share: number): number => clamp(2 * share - 1);

const round = (n: number): number => Math.round(n * 100) / 100;

function keyPoses(poses: readonly Pose[]): readonly Pose[] {
  const between = poses
    .slice(1)
    .flatMap((to, i) =>
      Array.from({ length: STEPS_PER_POSE }, (_, k) =>
        mixPoses(itemAt(poses, i), to, (k + 1) / STEPS_PER_POSE),
      ),
    );
  return [itemAt(poses, 0), ...between];
}
