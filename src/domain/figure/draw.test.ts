import { expect, test } from 'vitest';
import { drawFigure } from './draw.ts';
import type { Drawing } from './drawing.ts';
import { NEUTRAL } from './pose.ts';

const drawing = (): Drawing => ({
  view: 'front',
  frame: 'bust',
  pose: NEUTRAL,
  marks: [],
  arrows: [],
  guide: false,
});

test('a drawing that several pages show is the same on each, under an id of its own', () => {
  const shown = drawing();
  const first = drawFigure(shown, { id: 'card', look: 'ben' }).markup;
  const again = drawFigure(shown, { id: 'hold', look: 'ben' }).markup;

  expect(first).toContain('id="card-0"');
  expect(again).not.toContain('card');
  expect(again.replaceAll('hold-', 'card-')).toBe(first);
  expect(drawFigure(drawing(), { id: 'card', look: 'ben' }).markup).toBe(first);
});

test('another person and another crop are other pictures of one drawing', () => {
  const shown = drawing();
  const pictures = [
    drawFigure(shown, { id: 'a', look: 'ben' }),
    drawFigure(shown, { id: 'a', look: 'zainab' }),
    drawFigure(shown, { id: 'a', look: 'ben', crop: 'flat' }),
  ];

  expect(new Set(pictures.map(({ markup }) => markup)).size).toBe(3);
});

test('what nothing can be seen of is not written', () => {
  const frames = ['bust', 'whole'] as const;
  const pictures = (['front', 'side', 'back', 'top'] as const).flatMap((view) =>
    frames.map((frame) => drawFigure({ ...drawing(), view, frame }, { id: 'a', look: 'zainab' }).markup),
  );

  expect(pictures.filter((markup) => markup.includes('d=""'))).toEqual([]);
});
