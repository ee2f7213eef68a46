/** PDF: what stands on the pages of a printed file, read by pdf.js. */
import { expect, type Page } from '@playwright/test';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PrintedPage {
  readonly text: string;
  /** Runs of text and where they stand, in points from the lower left corner. */
  readonly runs: readonly PrintedRun[];
  /** Colours that text is written in, as `#rrggbb`. */
  readonly inks: readonly string[];
  /** Names of the fonts that come from the machine. The site's own face is variable and has outlines of its own here. */
  readonly systemFonts: readonly string[];
  /** Points: 1/72 inch. */
  readonly width: number;
  readonly height: number;
  /** The page as a printer draws it, in grey: 0 is black. */
  readonly draw: (dotsPerInch: number) => Promise<Raster>;
}

export interface PrintedRun {
  readonly text: string;
  readonly size: number;
  readonly start: number;
  readonly end: number;
  readonly baseline: number;
}

export interface Raster {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of each dot. */
  readonly dots: Uint8ClampedArray;
}

/** What pdf.js brings along to draw on outside of a browser. Its own types say only `object`. */
interface CanvasFactory {
  create(
    width: number,
    height: number,
  ): { readonly canvas: HTMLCanvasElement; readonly context: CanvasRenderingContext2D };
}

/** What the browser prints of the page, once its letters are there. */
export async function print(page: Page, format: keyof typeof FORMATS): Promise<readonly PrintedPage[]> {
  await page.evaluate(() => document.fonts.ready);
  return readPdf(await page.pdf({ format }));
}

export async function readPdf(file: Uint8Array): Promise<readonly PrintedPage[]> {
  const document = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
  const pages = Array.from({ length: document.numPages }, async (_, index): Promise<PrintedPage> => {
    const page = await document.getPage(index + 1);
    const { items } = await page.getTextContent();
    const { fnArray, argsArray } = await page.getOperatorList();
    const { width, height } = page.getViewport({ scale: 1 });
    const written = items.filter((item) => 'str' in item);
    const fonts = new Set(written.map(({ fontName }) => fontName));
    return {
      text: written
        .map(({ str }) => str)
        .join(' ')
        .replace(/\s+/g, ' '),
      runs: written
        .filter(({ str }) => str.trim() !== '')
        .map(({ str, height: size, width: length, transform }) => ({
          text: str,
          size,
          start: transform[4],
          end: transform[4] + length,
          baseline: transform[5],
        })),
      inks: inksOf(fnArray, argsArray),
      systemFonts: [...fonts].flatMap((name) => {
        const font: { isType3Font?: boolean; name?: string } = page.commonObjs.get(name);
        return font.isType3Font ? [] : [font.name ?? name];
      }),
      width,
      height,
      draw: async (dotsPerInch) => {
        const viewport = page.getViewport({ scale: dotsPerInch / 72 });
        const size = [Math.ceil(viewport.width), Math.ceil(viewport.height)] as const;
        const { canvas, context } = (document.canvasFactory as CanvasFactory).create(...size);
        await page.render({ canvas, canvasContext: context, viewport }).promise;
        const { width: columns, height: rows, data } = context.getImageData(0, 0, ...size);
        return { width: columns, height: rows, dots: data };
      },
    };
  });
  return Promise.all(pages);
}

/** The share of the page that is black, if all ink were black: 0 to 1. */
export function inkShare({ dots }: Raster): number {
  let ink = 0;
  for (let at = 0; at < dots.length; at += 4)
    ink += 1 - ((dots[at] ?? 255) + (dots[at + 1] ?? 255) + (dots[at + 2] ?? 255)) / (3 * 255);
  return ink / (dots.length / 4);
}

/** The fill colour in force at each run of text. Black is in force until another is set. */
function inksOf(operators: readonly number[], operands: readonly unknown[][]): readonly string[] {
  const inks = new Set<string>();
  const saved: string[] = [];
  let ink = '#000000';
  operators.forEach((operator, at) => {
    if (operator === OPS.save) saved.push(ink);
    else if (operator === OPS.restore) ink = saved.pop() ?? '#000000';
    else if (operator === OPS.setFillRGBColor) ink = String(operands[at]?.[0]);
    else if (operator === OPS.showText) inks.add(ink);
  });
  return [...inks];
}

/** Points. */
export const FORMATS = { A4: { width: 595, height: 842 }, Letter: { width: 612, height: 792 } } as const;
const MILLIMETRE = 72 / 25.4;
/** A printed size comes out a few thousandths of a point smaller. */
const ROUNDING = 0.05;

/** One side as a printer of any kind brings it out: its size, black on white, the site's own type, nothing at the edge. */
export function expectSound(
  sheet: PrintedPage | undefined,
  format: keyof typeof FORMATS,
  smallest: number,
): void {
  expect(Math.abs((sheet?.width ?? 0) - FORMATS[format].width)).toBeLessThan(2);
  expect(Math.abs((sheet?.height ?? 0) - FORMATS[format].height)).toBeLessThan(2);
  expect(sheet?.inks.filter(isPale)).toEqual([]);
  expect(sheet?.systemFonts).toEqual([]);
  expect(sheet?.runs.filter(({ size }) => size < smallest - ROUNDING)).toEqual([]);
  const edge = 7 * MILLIMETRE;
  const { width = 0, height = 0, runs = [] } = sheet ?? {};
  const outside = runs.filter(
    ({ start, end, baseline, size }) =>
      start < edge || end > width - edge || baseline < edge || baseline + size > height - edge / 2,
  );
  expect(outside).toEqual([]);
}

/** Paler than #595959, which is 7:1 on white: what a poor printer loses. */
function isPale(colour: string): boolean {
  const channels = colour.match(/[0-9a-f]{2}/gi)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  return Math.max(...channels) > 0x59;
}

/** The same as a poor copier gives it: the grey of each dot is off by up to `share` of the way from black to white. */
export function noisy({ dots, width, height }: Raster, share: number): Raster {
  const dirty = new Uint8ClampedArray(dots);
  let state = 1;
  for (let at = 0; at < dirty.length; at += 4) {
    // A generator of numbers that is the same in every run.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const off = (state / 2 ** 31 - 1) * share * 255;
    for (let channel = at; channel < at + 3; channel += 1) dirty[channel] = (dirty[channel] ?? 0) + off;
  }
  return { dots: dirty, width, height };
}

/**
 * The same through a lens, which gives each dot the mean of its neighbours. The decoder takes grey of more than a
 * tenth in white for a pattern, whatever the code is; no camera hands it grey of single dots.
 */
export function throughLens({ dots, width, height }: Raster): Raster {
  const soft = new Uint8ClampedArray(dots);
  for (let y = 1; y < height - 1; y += 1)
    for (let x = 1; x < width - 1; x += 1) {
      let sum = 0;
      for (let row = y - 1; row <= y + 1; row += 1)
        for (let column = x - 1; column <= x + 1; column += 1) sum += dots[(row * width + column) * 4] ?? 0;
      soft.fill(sum / 9, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  return { dots: soft, width, height };
}
