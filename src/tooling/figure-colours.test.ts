import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { drawFigure } from '../domain/figure/draw.ts';
import { NEUTRAL } from '../domain/figure/pose.ts';
import { coloursOf, LOOK_NAMES, plainStyle, standaloneFigure } from './figure-colours.ts';
import { contrast } from './style-colours.ts';

const LEAST = 3;
const GROUNDS = ['--skin', '--shirt', '--ground'] as const;

const combinations = LOOK_NAMES.flatMap((look) =>
  (['light', 'dark'] as const).map((theme) => ({ look, theme })),
);

describe.each(combinations)('$look in $theme', ({ look, theme }) => {
  const colours = coloursOf(look, theme);
  const between = (a: string, b: string) => contrast(colours[a] ?? '', colours[b] ?? '');

  test.each(['--stretch', '--work', '--arrow', '--mistake', '--guide'])(
    '%s stands out from its halo',
    (mark) => {
      expect(between(mark, '--halo')).toBeGreaterThanOrEqual(LEAST);
    },
  );

  // Two lines side by side: on a ground close to one of them the other one is seen.
  test.each(['--stretch', '--work', '--arrow', '--mistake', '--guide'])(
    '%s or its halo stands out everywhere',
    (mark) => {
      for (const ground of GROUNDS)
        expect(Math.max(between(mark, ground), between('--halo', ground))).toBeGreaterThanOrEqual(LEAST);
    },
  );

  test.each([
    ['--stretch-pattern', '--stretch'],
    ['--work-pattern', '--work'],
    ['--silhouette', '--ground'],
    ['--feature', '--skin'],
    ['--shirt-line', '--shirt'],
    ['--prop', '--halo'],
    ['--trousers', '--ground'],
    ['--shoe', '--bed'],
  ])('%s stands out from %s', (line, ground) => {
    // On a dark ground the light line round the figure sets them off.
    if (theme === 'dark' && ['--prop', '--trousers', '--shoe'].includes(line)) return;
    expect(between(line, ground)).toBeGreaterThanOrEqual(LEAST);
  });
});

test('a stretch and work differ in more than their pattern', () => {
  const { '--stretch': stretch, '--work': work } = coloursOf('ben', 'light');
  expect(stretch).not.toBe(work);
});

test('the plain style leaves no reference for a renderer without custom properties', () => {
  for (const { look, theme } of combinations) expect(plainStyle(look, theme)).not.toContain('var(');
});

test('contrast agrees with the published extremes', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#777')).toBe(1);
});

test('a drawing of its own is rendered in its colours outside a browser', () => {
  const drawing = {
    view: 'front',
    frame: 'bust',
    pose: NEUTRAL,
    marks: [],
    arrows: [],
    guide: false,
  } as const;
  const { pixels, width } = new Resvg(
    standaloneFigure(drawFigure(drawing, { id: 'a', look: 'ben' }), 'ben', 'light'),
  ).render();
  const at = (x: number, y: number) => [...pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)];

  const shirt = coloursOf('ben', 'light')
    ['--shirt']?.match(/[\da-f]{2}/gi)
    ?.map((pair) => Number.parseInt(pair, 16));
  expect(at(172, 260)).toEqual(shirt);
});
