/** What must hold for every drawing that the site shows. */
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { arrowLine } from '../domain/figure/arrow.ts';
import { bodyOf } from '../domain/figure/body.ts';
import { drawFigure, frameOf } from '../domain/figure/draw.ts';
import { mirrorDrawing } from '../domain/figure/drawing.ts';
import { handAt } from '../domain/figure/hand.ts';
import { skullDistance } from '../domain/figure/head-surface.ts';
import { lensOn } from '../domain/figure/lens.ts';
import { drawMovement } from '../domain/figure/movement.ts';
import { musclesOf } from '../domain/figure/muscle.ts';
import { partsOf } from '../domain/figure/parts.ts';
import { pointsOf } from '../domain/figure/path.ts';
import { SIDES } from '../domain/figure/pose.ts';
import { inverse, rotate } from '../domain/figure/rotation.ts';
import { distance, type Point, subtract, type Vector } from '../domain/figure/vector.ts';
import { exerciseDrawings } from './exercise-drawings.ts';

const exercises = exerciseDrawings();
/** Drawn once: drawing all of them takes seconds. */
const all = exercises.flatMap(({ id, look, drawings }) =>
  Object.entries(drawings).map(([name, drawing]) => ({
    exercise: id,
    name: `${id} ${name}`,
    look,
    drawing,
    markup: drawFigure(drawing, { id: name, look }).markup,
  })),
);
const bytes = (text: string) => brotliCompressSync(text).length;
const ids = (markup: string) => [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
const box = (points: readonly Point[]) => ({
  left: Math.min(...points.map(([x]) => x)),
  right: Math.max(...points.map(([x]) => x)),
  top: Math.min(...points.map(([, y]) => y)),
  bottom: Math.max(...points.map(([, y]) => y)),
});

test('every step of every exercise has a drawing', () => {
  for (const { steps, drawings } of exercises)
    expect(Object.keys(drawings)).toEqual(expect.arrayContaining([...steps]));
});

describe.each(all)('$name', ({ name, exercise, drawing, look, markup }) => {
  const parts = partsOf(drawing.view, drawing.pose, 'short');

  test('is the same each time it is drawn', () => {
    const id = name.slice(exercise.length + 1);
    expect(drawFigure(drawing, { id, look }).markup).toBe(markup);
  });

  test('has no broken number, style or handler', () => {
    expect(markup).not.toMatch(/NaN|Infinity|undefined|style=| on\w+=/);
  });

  test('refers only to ids of its own, each used once', () => {
    const own = ids(markup);
    expect(new Set(own).size).toBe(own.length);
    for (const [, id] of markup.matchAll(/(?:href="#|url\(#)([^")]+)/g)) expect(own).toContain(id);
  });

  test('keeps the head inside the picture', () => {
    const [x, y, width] = frameOf(drawing.view, drawing.frame).box;
    const head = box(pointsOf(parts.head.skin));
    expect(head.left).toBeGreaterThan(x);
    expect(head.right).toBeLessThan(x + width);
    expect(head.top).toBeGreaterThan(y);
  });

  test('marks are large enough to see and lie on the body', () => {
    const body = box([...pointsOf(parts.neck), ...pointsOf(parts.torso), ...pointsOf(parts.head.skin)]);
    for (const { outline } of musclesOf(parts.lens, drawing.marks)) {
      const mark = box(pointsOf(outline));
      expect((mark.right - mark.left) * (mark.bottom - mark.top)).toBeGreaterThan(60);
      expect(mark.left).toBeGreaterThan(body.left - 4);
      expect(mark.right).toBeLessThan(body.right + 4);
      expect(mark.bottom).toBeLessThan(body.bottom);
    }
  });

  test('arrows stay in the picture and point where the head goes', () => {
    const [x, y, width, height] = frameOf(drawing.view, drawing.frame).box;
    for (const arrow of drawing.arrows) {
      const line = arrowLine(parts.lens, arrow);
      const [start, end] = [line[0], line.at(-1)];
      if (!start || !end) throw new RangeError('An arrow has two ends.');
      const drawn = box(line);
      expect(drawn.left).toBeGreaterThan(x);
      expect(drawn.right).toBeLessThan(x + width);
      expect(drawn.top).toBeGreaterThan(y - 12);
      expect(drawn.bottom).toBeLessThan(y + height);
      expect(distance(start, end)).toBeGreaterThan(20);
      if (arrow.kind !== 'follow') continue;
      const seen = (lens: typeof parts.lens) => lens.seeHead(arrow.point);
      const [from, to] = [seen(lensOn(drawing.view, arrow.from)), seen(parts.lens)];
      expect(
        (to[0] - from[0]) * (end[0] - start[0]) + (to[1] - from[1]) * (end[1] - start[1]),
      ).toBeGreaterThan(0);
    }
  });

  test('a hand on the head rests on it', () => {
    const body = bodyOf(drawing.pose);
    const toHead = inverse(body.headRotation);
    const local = (place: Vector) => rotate(toHead, subtract(place, body.fromHead([0, 0, 0])));
    for (const side of SIDES) {
      const arm = drawing.pose.arms[side];
      if (arm.kind !== 'reach' || arm.frame !== 'head') continue;
      for (const { joints } of handAt(body.arms[side], side).fingers)
        for (const joint of joints) {
          expect(skullDistance(local(joint))).toBeGreaterThan(1.08);
          expect(skullDistance(local(joint))).toBeLessThan(1.32);
        }
    }
  });

  test('its other side is as long and has as many marks', () => {
    const other = mirrorDrawing(drawing);
    expect(other.marks).toHaveLength(drawing.marks.length);
    expect(mirrorDrawing(other).view).toBe(drawing.view);
    expect(mirrorDrawing(other).marks).toEqual(drawing.marks);
  });
});

test('ids of different drawings never meet, also when one name begins like another', () => {
  const names = ['a', 'a1', 'a-1', 'a-c', 'b'];
  const [first] = all;
  if (!first) throw new RangeError('There is no drawing.');
  const used = names.flatMap((id) =>
    ids(drawFigure(first.drawing, { id: `${id}:`, look: first.look }).markup),
  );
  expect(new Set(used).size).toBe(used.length);
});

test('a drawing takes 5 KB on the wire on average, and all of a page 60 KB at most', () => {
  const sizes = all.map(({ markup }) => bytes(markup));
  expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThan(5000);
  for (const { id } of exercises) {
    const page = all.filter(({ exercise }) => exercise === id).map(({ markup }) => markup);
    expect(bytes(page.join('\n'))).toBeLessThan(60_000);
  }
});

test.each(exercises)('the movement of $id has the same numbers in each key picture', ({ movement, look }) => {
  const { changes, markup } = drawMovement(movement, 'm', look);
  const lengths = new Set(changes.map((change) => change.length));
  expect(lengths.size).toBe(1);
  expect(changes.flat().every(Number.isFinite)).toBe(true);
  expect(markup).not.toMatch(/NaN|undefined/);
});
