/** Arrows: the movement, drawn along the way a point of the figure really takes. */
import { bodyOf } from './body.ts';
import { smoothLine, splinePointAt } from './curve.ts';
import type { Arrow, FollowingArrow } from './drawing.ts';
import type { Lens } from './lens.ts';
import { itemAt, spread } from './list.ts';
import type { Path, Segment } from './path.ts';
import { mixPoses } from './pose.ts';
import { distance, mix, type Point, radians } from './vector.ts';

const SAMPLES = 6;
const STEPS = 32;
const STEPS_PER_ANCHOR = 8;
const HEAD_LENGTH = 17;
const HEAD_HALF_WIDTH = 10.5;
const BARB = 2.5;
const SHAFT = { start: 1.8, end: 4.4 };

/** The line an arrow follows on the picture, from its tail to its tip. */
export function arrowLine(lens: Lens, arrow: Arrow): readonly Point[] {
  if (arrow.kind === 'follow') return followedLine(lens, arrow);
  return arrow.through.map((place): Point => {
    const [x, y] = lens.camera(place);
    return [x, y];
  });
}

function followedLine(
  { body, camera }: Lens,
  { point, from, start, end, above, shift }: FollowingArrow,
): readonly Point[] {
  return spread(start, end, SAMPLES + 1).map((share): Point => {
    const place = bodyOf(mixPoses(from, body.pose, share)).fromHead(point);
    const [x, y, depth] = camera(place);
    return [x + shift[0], y + Math.sin(radians(above)) * depth + shift[1]];
  });
}

/** A tapered shaft with a head: one closed shape. `size` 1 suits a picture of head and shoulders. */
export function arrowShape(line: readonly Point[], size = 1): Path {
  const flat = line.map(([x, y]) => [x, y, 0] as const);
  const way = spread(0, line.length - 1, STEPS + 1).map((t): Point => {
    const [x, y] = splinePointAt(flat, t);
    return [x, y];
  });
  const tip = itemAt(way, -1);
  const neck = lastBefore(way, HEAD_LENGTH * size);
  const sides = way.slice(0, neck + 1).map((at, i) => {
    const [ahead, width] = [headingAt(way, i), mix(SHAFT.start, SHAFT.end, i / neck) * size];
    return { one: aside(at, ahead, width), other: aside(at, ahead, -width) };
  });
  const kept = sides.filter((_, i) => i % STEPS_PER_ANCHOR === 0 || i === neck);
  const base = itemAt(way, neck);
  const ahead: Point = [(tip[0] - base[0]) / distance(base, tip), (tip[1] - base[1]) / distance(base, tip)];
  const root: Point = [base[0] - ahead[0] * BARB * size, base[1] - ahead[1] * BARB * size];
  const back = kept.map(({ other }) => other).reverse();
  const lines = [
    aside(root, ahead, HEAD_HALF_WIDTH * size),
    tip,
    aside(root, ahead, -HEAD_HALF_WIDTH * size),
    itemAt(back, 0),
  ];
  return [
    ...smoothLine(kept.map(({ one }) => one)),
    ...lines.map((to): Segment => ({ kind: 'line', to })),
    ...smoothLine(back).slice(1),
    { kind: 'close' },
  ];
}

/** Index of the last point at least `gap` before the end of the line. */
function lastBefore(way: readonly Point[], gap: number): number {
  let [index, left] = [way.length - 1, gap];
  while (index > 1 && left > 0) {
    left -= distance(itemAt(way, index), itemAt(way, index - 1));
    index--;
  }
  return index;
}

function headingAt(way: readonly Point[], i: number): Point {
  const [a, b] = [itemAt(way, Math.max(0, i - 1)), itemAt(way, Math.min(way.length - 1, i + 1))];
  const length = distance(a, b) || 1;
  return [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
}

const aside = ([x, y]: Point, ahead: Point, by: number): Point => [x + ahead[1] * by, y - ahead[0] * by];
