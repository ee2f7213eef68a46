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
import { LATIN_FAMILY, LATIN_WEIGHT, type Measure, oneRun } from './text-line.ts';

export interface CardFont {
  readonly files: readonly string[];
  /** Names the letters: another font is another picture. */
  readonly hash: string;
  /** Characters of the text that the font does not have. */
  readonly missing: (text: string) => readonly string[];
  /** Width of a run of one font in units of its size. */
  readonly measure: Measure;
}

const LATIN_FONTS = ['latin', 'latin-ext'].map(
  (letters) =>
    `@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${letters}-wght-normal.woff2`,
);
const ARABIC_FILE = '@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-700-normal.woff2';
const WEB_FONTS = [
  ...LATIN_FONTS.map((name) => ({ name, axes: { wght: LATIN_WEIGHT } })),
  { name: ARABIC_FILE, axes: undefined },
];

/** @param cache folder that may be deleted at any time */
export async function cardFont(cache: string): Promise<CardFont> {
  const { resolve } = createRequire(import.meta.url);
  const webFonts = WEB_FONTS.map(({ name, axes }) => ({ bytes: readFileSync(resolve(name)), axes }));
  const files = webFonts.map(({ bytes, axes }) =>
    join(cache, `${hashOf(bytes)}${axes ? `-${axes.wght}` : ''}.ttf`),
  );
  const fonts = await Promise.all(
    webFonts.map(({ bytes, axes }, index) => kept(itemAt(files, index), () => trueType(bytes, axes))),
  );
  const letters = fonts.map(lettersOf);
  const widths = new Map<string, number>();
  return {
    files,
    hash: fonts.map(hashOf).join('-'),
    missing: (text) => [
      ...new Set([...text].filter((letter) => !letters.some((set) => set.has(letter.codePointAt(0) ?? 0)))),
    ],
    // The same words are tried in each size.
    measure: (run) => {
      const width = widths.get(run) ?? measured(run, files);
      widths.set(run, width);
      return width;
    },
  };
}

const trueType = (webFont: Buffer, axes: Readonly<Record<string, number>> | undefined): Promise<Buffer> =>
  subsetFont(webFont, undefined, {
    targetFormat: 'sfnt',
    keepAllGlyphs: true,
    ...(axes && { variationAxes: axes }),
  });

const MEASURED_SIZE = 100;

function measured(run: string, files: readonly string[]): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${oneRun(run, { x: 0, y: 0, size: MEASURED_SIZE, anchor: 'start' })}</svg>`;
  const box = new Resvg(svg, renderOptions(files)).getBBox();
  return (box?.width ?? 0) / MEASURED_SIZE;
}

export const renderOptions = (files: readonly string[]) => ({
  font: { loadSystemFonts: false, fontFiles: [...files], defaultFontFamily: LATIN_FAMILY },
});

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16);
