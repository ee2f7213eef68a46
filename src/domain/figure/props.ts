/** Props: the few things the figure carries, holds or lies on. */

import { smoothLoop, soft } from './curve.ts';
import type { Prop } from './drawing.ts';
import type { FrameShape } from './frame.ts';
import type { Parts } from './parts.ts';
import { type Path, polygon } from './path.ts';
import { type Node, type Placement, shape } from './svg.ts';
import { add, mixPoints, type Point, scale } from './vector.ts';

/** A rounded box as seen from straight ahead. */
function roundedBox(left: number, top: number, right: number, bottom: number, round: number): Path {
  const corner = (x: number, y: number, dx: number, dy: number): readonly Point[] => [
    [x + dx * round, y],
    [x + dx * round * 0.3, y + dy * round * 0.3],
    [x, y + dy * round],
  ];
  const around = [
    ...corner(right, top, -1, 1),
    ...[...corner(right, bottom, -1, -1)].reverse(),
    ...corner(left, bottom, 1, -1),
    ...[...corner(left, top, 1, 1)].reverse(),
  ];
  return smoothLoop(around.map(soft));
}

const line = (from: Point, to: Point): Path => [
  { kind: 'move', to: from },
  { kind: 'line', to },
];

/** Things that hide the trunk and are hidden by the arms. */
export function carried(prop: Prop | undefined, parts: Parts): readonly Node[] {
  switch (prop) {
    case 'shoulder-bag':
      return shoulderBag(parts);
    case 'phone':
      return phone(parts);
    case 'box':
    case 'pillow-back':
    case 'pillow-side':
    case undefined:
      return [];
  }
}

/** Things that the near leg hides. */
export const betweenLegs = (prop: Prop | undefined, parts: Parts): readonly Node[] =>
  prop === 'box' ? box(parts) : [];

/** Hangs on the figure's right shoulder by two handles. */
function shoulderBag({ lens: { body, camera } }: Parts): readonly Node[] {
  const [x, y] = camera(body.shoulderTops.right);
  const bag = roundedBox(x - 40, y + 158, x + 46, y + 262, 16);
  const handle = (top: number, bottom: number) =>
    shape('strap', line([x + top, y - 5], [x + bottom, y + 164]));
  return [handle(20, 30), handle(8, -22), shape('prop', bag), shape('prop-line', bag)];
}

/** Between both hands, seen from the side: as high as it is deep, with a lid. */
function box({ lens: { body, camera } }: Parts): readonly Node[] {
  const [x, y] = camera(body.arms.right.wrist);
  const [left, right, top, bottom] = [x - 34, x + 78, y + 8, y + 98];
  const front = polygon([
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ]);
  const lid = line([left, top + 20], [right, top + 20]);
  return [shape('prop', front), shape('prop-line', front), shape('prop-line', lid)];
}

/** Lies along the fingers of the right hand. */
function phone({ lens: { body, camera } }: Parts): readonly Node[] {
  const { wrist, fingers, palm } = body.arms.right;
  const at = (along: number, off: number): Point => {
    const [x, y] = camera(add(wrist, add(scale(fingers, along), scale(palm, off))));
    return [x, y];
  };
  const slab = polygon([at(28, 8), at(104, 8), at(104, 15), at(28, 15)]);
  return [shape('prop', slab), shape('prop-line', slab)];
}

const FAR = 600;

/** What someone who lies rests on, in the space of the upright figure: the bed is a wall behind it. */
export function bedUnder(prop: Prop | undefined): readonly Node[] {
  if (prop === 'pillow-back') return bed(-38, pillow(-62, -22, -4, 152));
  if (prop === 'pillow-side') return bed(-62, pillow(-98, -32, -2, 148));
  return [];
}

const bed = (edge: number, cushion: Path): readonly Node[] => [
  shape(
    'bed',
    polygon([
      [-FAR, -FAR],
      [edge, -FAR],
      [edge, FAR],
      [-FAR, FAR],
    ]),
  ),
  shape('pillow', cushion),
];

/** Thick between `back` and `front`, dented where the head lies. */
function pillow(back: number, front: number, top: number, bottom: number): Path {
  const dent = mixPoints([front, 0], [back, 0], 0.12)[0];
  const places: readonly Point[] = [
    [back, top + 4],
    [(back + front) / 2, top - 8],
    [front + 7, top + 8],
    [dent, (top + bottom) / 2],
    [front + 8, bottom - 12],
    [(back + front) / 2, bottom + 6],
    [back, bottom - 4],
  ];
  return smoothLoop(places.map(soft));
}

/** A head at the top of the frame would lie on the edge of the disc. */
const TO_THE_MIDDLE = 46;

/** Turns the upright figure on its back or its right side, its head on the reader's left. */
export function layingDown(prop: Prop | undefined, { disc }: FrameShape): Placement | undefined {
  if (prop !== 'pillow-back' && prop !== 'pillow-side') return undefined;
  const [x, y] = disc.centre;
  return { at: [x - y + TO_THE_MIDDLE, y + x], scale: 1, degrees: -90 };
}
