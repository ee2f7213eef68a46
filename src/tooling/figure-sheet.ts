/**
 * Figure sheet: drawings that share a look, side by side in one picture, made outside a browser.
 *
 * The kept pictures in `fixtures/figures/` are such sheets. What a browser makes of the style sheets is
 * compared with the same pictures, so they must agree wherever they are drawn.
 */
import { Resvg } from '@resvg/resvg-js';
import { drawFigure } from '../domain/figure/draw.ts';
import type { Drawing } from '../domain/figure/drawing.ts';
import type { LookName } from '../domain/figure/look.ts';
import { exerciseDrawings, pageDrawings } from './exercise-drawings.ts';
import { coloursOf, plainStyle, type Theme } from './figure-colours.ts';

export interface Sheet {
  /** Also the name of its kept picture: `neck-tilt`, `pages-ben`. */
  readonly name: string;
  readonly look: LookName;
  readonly drawings: readonly { readonly name: string; readonly drawing: Drawing }[];
}

/** A drawing is this wide and high, which keeps all pictures under a megabyte. */
export const TILE = 120;
export const COLUMNS = 4;

/** Every drawing of the content, by exercise; those of other pages by the person they show. */
export function allSheets(): readonly Sheet[] {
  const pages = pageDrawings();
  const looks = [...new Set(pages.map(({ look }) => look))];
  return [
    ...exerciseDrawings().map(({ id, look, drawings }) => ({
      name: id,
      look,
      drawings: Object.entries(drawings).map(([name, drawing]) => ({ name, drawing })),
    })),
    ...looks.map((look) => ({
      name: `pages-${look}`,
      look,
      drawings: pages.filter((page) => page.look === look),
    })),
  ];
}

/** Where a picture of a sheet is kept. */
export const keptPicture = (sheet: Sheet, theme: Theme): URL =>
  new URL(`fixtures/figures/${sheet.name}-${theme}.png`, import.meta.url);

/** The drawings of a sheet as `<svg>` elements, without the colours of a page. */
export function sheetPictures({ name, look, drawings }: Sheet): readonly string[] {
  return drawings.map(({ drawing }, i) => {
    const { markup, viewBox, className } = drawFigure(drawing, { id: `${name}${i}`, look });
    return `<svg class="${className}" width="${TILE}" height="${TILE}" viewBox="${viewBox}">${markup}</svg>`;
  });
}

/** The PNG of a sheet. The same drawings give the same bytes. */
export function renderSheet(sheet: Sheet, theme: Theme): Buffer {
  const pictures = sheetPictures(sheet);
  const rows = Math.ceil(pictures.length / COLUMNS);
  const placed = pictures.map(
    (picture, i) =>
      `<g transform="translate(${(i % COLUMNS) * TILE} ${Math.floor(i / COLUMNS) * TILE})">${picture}</g>`,
  );
  const style = `<style>${plainStyle(sheet.look, theme)}</style>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${COLUMNS * TILE}" height="${rows * TILE}">${style}${placed.join('')}</svg>`;
  const background = coloursOf(sheet.look, theme)['--color-paper'] ?? '#fff';
  return new Resvg(svg, { background }).render().asPng();
}

export interface Tolerance {
  /** Two pixels are alike when no colour differs by more, of 255. */
  readonly shade: number;
  /** The share of a drawing's pixels that may be unlike. */
  readonly share: number;
}

/** Names of the drawings of a sheet that differ between two of its pictures; all when the sizes differ. */
export function differentDrawings(
  { drawings }: Sheet,
  one: Buffer,
  other: Buffer,
  { shade, share }: Tolerance,
): readonly string[] {
  const [a, b] = [pixelsOf(one), pixelsOf(other)];
  const names = drawings.map(({ name }) => name);
  if (a.width !== b.width || a.height !== b.height) return names;
  const unlike = new Array<number>(names.length).fill(0);
  for (let pixel = 0; pixel < a.width * a.height; pixel++) {
    const from = pixel * 4;
    const most = Math.max(
      ...[0, 1, 2].map((part) => Math.abs((a.pixels[from + part] ?? 0) - (b.pixels[from + part] ?? 0))),
    );
    if (most <= shade) continue;
    const [column, row] = [pixel % a.width, Math.floor(pixel / a.width)];
    const tile = Math.floor(row / TILE) * COLUMNS + Math.floor(column / TILE);
    unlike[tile] = (unlike[tile] ?? 0) + 1;
  }
  return names.filter((_, tile) => (unlike[tile] ?? 0) / TILE ** 2 > share);
}

/** Reads a PNG by showing it: the renderer is the only reader of pictures here. */
function pixelsOf(png: Buffer) {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/></svg>`;
  // Each reading of `pixels` copies them all.
  const { pixels } = new Resvg(svg).render();
  return { width, height, pixels };
}
