import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardFigures } from '../exercise-drawings.ts';
import { type CardContent, cardParts, wrapped } from './card.ts';
import { type CardFont, cardFont, renderOptions } from './card-font.ts';
import { isArabic, textLine } from './text-line.ts';

const cache = mkdtempSync(join(tmpdir(), 'card-font-'));
let font: CardFont;
const { pages, other } = cardFigures();
const causes = pages['causes'] ?? other;

beforeAll(async () => {
  font = await cardFont(cache);
});

afterAll(() => rmSync(cache, { recursive: true }));

const svgOf = (card: CardContent) =>
  cardParts(card, font.measure)
    .map(({ svg }) => svg)
    .join('');

describe('the font of cards', () => {
  it('knows the letters that it does not have', () => {
    expect(font.missing('Can’t turn your head? 5 × – “à” ş')).toEqual([]);
    expect(font.missing('گردن کے پٹھوں کا کھچاؤ کیا ہے؟ (10 منٹ)')).toEqual([]);
    expect(font.missing('a 颈 b 痛')).toEqual(['颈', '痛']);
  });

  it('has a width for each letter', () => {
    expect(font.measure('W')).toBeGreaterThan(font.measure('i') * 2);
    expect(font.measure('neck tilt')).toBeGreaterThan(font.measure('neck') + font.measure('tilt'));
  });
});

describe('a title', () => {
  const oneEach = (text: string) => text.length;

  it('is broken between words only', () => {
    expect(wrapped('What is a neck spasm?', 10, oneEach)).toEqual(['What is a', 'neck', 'spasm?']);
    expect(wrapped('a sternocleidomastoid', 10, oneEach)).toEqual(['a', 'sternocleidomastoid']);
    expect(wrapped('', 10, oneEach)).toEqual([]);
  });

  it.each([1, 4, 12])('never gets too wide: %i words', (words) => {
    const title = Array.from({ length: words }, () => 'sternomastoid').join(' ');
    const card = { title, site: 'Unknot', direction: 'ltr', ...causes } as const;
    const lines = [...svgOf(card).matchAll(/font-size="(\d+)"[^>]*>([^<]+)</g)];

    expect(lines.length).toBeGreaterThan(1);
    for (const [, size, text = ''] of lines) expect(font.measure(text) * Number(size)).toBeLessThan(560);
  });

  it('is escaped', () => {
    const card = { title: 'R&B < C', site: 'Unknot', direction: 'ltr', ...other } as const;

    expect(svgOf(card)).toContain('>R&amp;B &lt; C<');
  });
});

describe('an Urdu title', () => {
  it('has its letters joined', () => {
    const word = 'گھمانا';
    const apart = [...word].reduce((sum, letter) => sum + font.measure(letter), 0);

    expect(font.measure(word)).toBeLessThan(apart * 0.8);
  });

  it('begins at the right', () => {
    // A tall letter, and the low dash that ends a sentence.
    const { pixels, width, height } = new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200">${textLine('ا۔', { x: 150, y: 120, size: 60, anchor: 'end' }, font.measure)}</svg>`,
      renderOptions(font.files),
    ).render();
    const isInk = (x: number, y: number) => (pixels[(y * width + x) * 4 + 3] ?? 0) > 128;
    const columns = Array.from({ length: width }, (_, x) => x);
    const inkOf = (x: number) =>
      Array.from({ length: height }, (_, y) => y).filter((y) => isInk(x, y)).length;
    const inked = columns.filter((x) => inkOf(x) > 0);
    const tallest = inked.reduce((best, x) => (inkOf(x) > inkOf(best) ? x : best));
    const [left = 0, right = 0] = [inked[0], inked.at(-1)];

    expect(right).toBeGreaterThan(left + 10);
    expect(tallest).toBeGreaterThan((left + right) / 2);
  });

  it('has a number where a reader meets it, in a font that has it', () => {
    const line = textLine('5 ورزشیں (10 منٹ)', { x: 1000, y: 100, size: 50, anchor: 'end' }, font.measure);
    const runs = [...line.matchAll(/x="(\d+)"[^>]*font-family="([^"]+)"[^>]*>\u202b([^<]+)\u202c</g)].map(
      ([, x, family, run]) => ({ x: Number(x), family, run }),
    );

    expect(runs.map(({ run }) => run)).toEqual(['5', 'ورزشیں', '(10', 'منٹ', ')']);
    expect(runs.map(({ x }) => x)).toEqual(runs.map(({ x }) => x).toSorted((a, b) => b - a));
    expect(new Set(runs.filter(({ run = '' }) => !isArabic(run)).map(({ family }) => family)).size).toBe(1);
    expect(runs[0]?.x).toBe(1000);
  });

  it.each(['گردن گھمانا', 'کندھے کو پیچھے لے جانے کی ورزش اور گردن کے لیے آسان مشقیں گھر پر کیسے کریں'])(
    'stays in its place on the card: %s',
    (title) => {
      const card = { title, site: 'Unknot', direction: 'rtl', ...causes } as const;
      const lines = [...svgOf(card).matchAll(/x="1128" y="(\d+)"[^>]*font-size="(\d+)"[^>]*>([^<]+)</g)];

      expect(lines.length).toBeGreaterThan(0);
      for (const [, y, size, text = ''] of lines) {
        expect(font.measure(text) * Number(size)).toBeLessThan(560);
        // Below the name of the site, above the band.
        expect(Number(y) - Number(size) * 1.3).toBeGreaterThan(100);
        expect(Number(y) + Number(size) * 0.8).toBeLessThan(618);
      }
    },
  );
});

describe('the figure', () => {
  it.each([pages['causes'], pages['neck-spasm'], other])('ends where its window does', (figure = other) => {
    const card = { title: 'Causes', site: 'Unknot', direction: 'ltr', ...figure } as const;
    const part = cardParts(card, font.measure)[1] ?? { svg: '', width: 0 };
    const { pixels } = new Resvg(part.svg).render();
    const dots = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
    const coloursAt = (y: number) => new Set(dots.subarray(y * part.width, (y + 1) * part.width)).size;

    expect(coloursAt(550)).toBeGreaterThan(2);
    // Between the window and the band.
    expect(coloursAt(590)).toBe(1);
  });
});
