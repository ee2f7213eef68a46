/**
 * Path: an outline, and its shortest SVG text.
 *
 * Numbers are written as whole tenths of a unit and relative to the point before, which halves the bytes.
 * Rounding never adds up: each number is the distance from the ROUNDED point before.
 */
import { itemAt } from './list.ts';
import type { Point } from './vector.ts';

export type Segment =
  | { readonly kind: 'move'; readonly to: Point }
  | { readonly kind: 'line'; readonly to: Point }
  | { readonly kind: 'curve'; readonly control1: Point; readonly control2: Point; readonly to: Point }
  /** Around `centre` from one angle to another, in radians; a growing angle goes clockwise. */
  | {
      readonly kind: 'arc';
      readonly centre: Point;
      readonly radius: number;
      readonly from: number;
      readonly until: number;
    }
  | { readonly kind: 'close' };

export type Path = readonly Segment[];

/** Picture units to written numbers. The viewBox uses it too. */
export const WRITTEN_PER_UNIT = 10;

/** `constant` writes every arc as two curves, so that the text has the same commands in every pose. */
export type Writing = 'short' | 'constant';

export const polygon = (points: readonly Point[]): Path => [
  ...points.map((to, index): Segment => ({ kind: index === 0 ? 'move' : 'line', to })),
  { kind: 'close' },
];

/** A closed circle. */
export function circle(centre: Point, radius: number): Path {
  const start: Point = [centre[0] - radius, centre[1]];
  return [
    { kind: 'move', to: start },
    { kind: 'arc', centre, radius, from: -Math.PI, until: 0 },
    { kind: 'arc', centre, radius, from: 0, until: Math.PI },
    { kind: 'close' },
  ];
}

export const onCircle = (centre: Point, radius: number, angle: number): Point => [
  centre[0] + radius * Math.cos(angle),
  centre[1] + radius * Math.sin(angle),
];

const written = (x: number): number => Math.round(x * WRITTEN_PER_UNIT);

/** Joins numbers with the fewest characters: a minus sign separates as well as a space does. */
function join(numbers: readonly number[]): string {
  let text = '';
  for (const n of numbers) text += text !== '' && n >= 0 ? ` ${n}` : n;
  return text;
}

/** Numbers of a repeated command, which needs no letter. */
const continued = (numbers: readonly number[]): string => (itemAt(numbers, 0) < 0 ? '' : ' ') + join(numbers);

/** Texts of outlines, while they live: many pictures show the same ones. */
const texts = new WeakMap<Path, string>();

/** The `d` attribute. A segment too short to see is left out unless the text must be constant. */
export function writePath(path: Path, writing: Writing = 'short'): string {
  if (writing === 'constant') return writeAnew(path, writing);
  const text = texts.get(path) ?? writeAnew(path, writing);
  texts.set(path, text);
  return text;
}

function writeAnew(path: Path, writing: Writing): string {
  let [x, y] = [0, 0];
  let text = '';
  let last = '';
  const put = (command: string, numbers: readonly number[]) => {
    if (writing === 'constant') text += command + numbers.join(' ');
    else text += command === last && command !== 'm' ? continued(numbers) : command + join(numbers);
    last = command;
  };
  const relative = (...points: readonly Point[]) => {
    const numbers: number[] = [];
    for (const point of points) numbers.push(written(point[0]) - x, written(point[1]) - y);
    return numbers;
  };
  const go = (to: Point) => {
    x = written(to[0]);
    y = written(to[1]);
  };
  for (const segment of writing === 'constant' ? path.flatMap(withoutArcs) : path.flatMap(withoutCircles)) {
    if (segment.kind === 'close') {
      put('z', []);
      continue;
    }
    const to = endOf(segment);
    const numbers = relative(to);
    const still = writing === 'short' && segment.kind !== 'move' && numbers.every((n) => n === 0);
    if (still) continue;
    switch (segment.kind) {
      case 'move':
        // An absolute start: after `z` the current point is the start of the sub-path before.
        put('M', [written(to[0]), written(to[1])]);
        break;
      case 'line':
        put('l', numbers);
        break;
      case 'curve':
        put('c', relative(segment.control1, segment.control2, to));
        break;
      case 'arc': {
        const sweep = segment.until - segment.from;
        const radius = written(segment.radius);
        put('a', [radius, radius, 0, Math.abs(sweep) > Math.PI ? 1 : 0, sweep > 0 ? 1 : 0, ...numbers]);
      }
    }
    go(to);
  }
  return text;
}

export function endOf(segment: Exclude<Segment, { kind: 'close' }>): Point {
  return segment.kind === 'arc' ? onCircle(segment.centre, segment.radius, segment.until) : segment.to;
}

/** SVG cannot say "all the way round": arcs beyond three quarters become two. */
function withoutCircles(segment: Segment): readonly Segment[] {
  if (segment.kind !== 'arc' || Math.abs(segment.until - segment.from) < 1.5 * Math.PI) return [segment];
  const middle = (segment.from + segment.until) / 2;
  return [
    { ...segment, until: middle },
    { ...segment, from: middle },
  ];
}

function withoutArcs(segment: Segment): readonly Segment[] {
  if (segment.kind !== 'arc') return [segment];
  const middle = (segment.from + segment.until) / 2;
  return [arcCurve({ ...segment, until: middle }), arcCurve({ ...segment, from: middle })];
}

/** The cubic that follows an arc of at most half a circle. */
function arcCurve({ centre, radius, from, until }: Extract<Segment, { kind: 'arc' }>): Segment {
  const reach = (4 / 3) * Math.tan((until - from) / 4) * radius;
  const start = onCircle(centre, radius, from);
  const to = onCircle(centre, radius, until);
  return {
    kind: 'curve',
    control1: [start[0] - reach * Math.sin(from), start[1] + reach * Math.cos(from)],
    control2: [to[0] + reach * Math.sin(until), to[1] - reach * Math.cos(until)],
    to,
  };
}

/** Every point the path is built from, control points included: enough for a bounding box. */
export function pointsOf(path: Path): readonly Point[] {
  return path.flatMap((segment): readonly Point[] => {
    if (segment.kind === 'close') return [];
    if (segment.kind === 'curve') return [segment.control1, segment.control2, segment.to];
    if (segment.kind === 'arc')
      return [onCircle(segment.centre, segment.radius, segment.from), endOf(segment)];
    return [segment.to];
  });
}
