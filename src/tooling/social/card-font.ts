/**
 * Card font: the site's own letters as files that the renderer of social cards can read.
 *
 * It reads TrueType files and nothing else, and takes no variable weight. They are made once from the fonts
 * of the site and kept.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import subsetFont from 'subset-font';
import { itemAt } from '../../domain/figure/list.ts';
import { kept } from './keep.ts';
import { lettersOf } from './letters.ts';

export interface CardFont {
  readonly files: readonly string[];
  /** Names the letters: another font is another picture. */
  readonly hash: string;
  /** Characters of the text that the font does not have. */
  readonly missing: (text: string) => readonly string[];
  /** Width of the text in units of its size. */
  readonly widthOf: (text: string) => number;
}

export const FONT_FAMILY = 'Atkinson Hyperlegible Next';
export const FONT_WEIGHT = 750;

const WEB_FONTS = ['latin', 'latin-ext'].map(
  (letters) =>
    `@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${letters}-wght-normal.woff2`,
);

/** @param cache folder that may be deleted at any time */
export async function cardFont(cache: string): Promise<CardFont> {
  const { resolve } = createRequire(import.meta.url);
  const webFonts = WEB_FONTS.map((name) => readFileSync(resolve(name)));
  const files = webFonts.map((webFont) => join(cache, `${hashOf(webFont)}-${FONT_WEIGHT}.ttf`));
  const fonts = await Promise.all(
    webFonts.map((webFont, index) => kept(itemAt(files, index), () => trueType(webFont))),
  );
  const letters = fonts.map(lettersOf);
  return {
    files,
    hash: fonts.map(hashOf).join('-'),
    missing: (text) => [
      ...new Set([...text].filter((letter) => !letters.some((set) => set.has(letter.codePointAt(0) ?? 0)))),
    ],
    widthOf: (text) => measure(text, files),
  };
}

const trueType = (webFont: Buffer): Promise<Buffer> =>
  subsetFont(webFont, undefined, {
    targetFormat: 'sfnt',
    keepAllGlyphs: true,
    variationAxes: { wght: FONT_WEIGHT },
  });

const MEASURED_SIZE = 100;

function measure(text: string, files: readonly string[]): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${textLine(text, 0, 0, MEASURED_SIZE)}</svg>`;
  const box = new Resvg(svg, renderOptions(files)).getBBox();
  return (box?.width ?? 0) / MEASURED_SIZE;
}

export const renderOptions = (files: readonly string[]) => ({
  font: { loadSystemFonts: false, fontFiles: [...files], defaultFontFamily: FONT_FAMILY },
});

/** One line of text with its baseline at `y`. `end` puts its last letter at `x`, whatever its direction. */
export function textLine(
  text: string,
  x: number,
  y: number,
  size: number,
  anchor: 'start' | 'end' = 'start',
): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<text x="${x}" y="${y}" font-family="${FONT_FAMILY}" font-size="${size}" font-weight="${FONT_WEIGHT}" text-anchor="${anchor}">${escaped}</text>`;
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16);
