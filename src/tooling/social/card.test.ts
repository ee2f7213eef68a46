import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardDrawings } from '../exercise-drawings.ts';
import { cardSvg, wrapped } from './card.ts';
import { type CardFont, cardFont } from './card-font.ts';

const cache = mkdtempSync(join(tmpdir(), 'card-font-'));
let font: CardFont;

beforeAll(async () => {
  font = await cardFont(cache);
});

afterAll(() => rmSync(cache, { recursive: true }));

describe('the font of cards', () => {
  it('knows the letters that it does not have', () => {
    expect(font.missing('Can’t turn your head? 5 × – “à” ş')).toEqual([]);
    expect(font.missing('سوال a؟ س')).toEqual(['س', 'و', 'ا', 'ل', '؟']);
  });

  it('has a width for each letter', () => {
    expect(font.widthOf('W')).toBeGreaterThan(font.widthOf('i') * 2);
    expect(font.widthOf('neck tilt')).toBeGreaterThan(font.widthOf('neck') + font.widthOf('tilt'));
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
    const card = { title, site: 'Unknot', direction: 'ltr', ...cardDrawings()('causes') } as const;
    const lines = [...cardSvg(card, font.widthOf).matchAll(/font-size="(\d+)"[^>]*>([^<]+)</g)];

    expect(lines.length).toBeGreaterThan(1);
    for (const [, size, text = ''] of lines) expect(font.widthOf(text) * Number(size)).toBeLessThan(560);
  });

  it('is escaped', () => {
    const card = { title: 'R&B < C', site: 'Unknot', direction: 'ltr', ...cardDrawings()('') } as const;

    expect(cardSvg(card, font.widthOf)).toContain('>R&amp;B &lt; C<');
  });
});
