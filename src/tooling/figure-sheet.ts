/** Figure sheet: drawings that share a look, side by side in one picture, made outside a browser. */
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
  readonly drawings: readonly Drawing[];
}

/** A picture is this wide, the smallest at which a drawing must still read. */
const WIDTH = 160;
const HEIGHT = 160;
const COLUMNS = 4;

/** Every drawing of the content, by exercise; those of other pages by the person they show. */
export function allSheets(): readonly Sheet[] {
  const pages = pageDrawings();
  const looks = [...new Set(pages.map(({ look }) => look))];
  return [
    ...exerciseDrawings().map(({ id, look, drawings }) => ({
      name: id,
      look,
      drawings: Object.values(drawings),
    })),
    ...looks.map((look) => ({
      name: `pages-${look}`,
      look,
      drawings: pages.filter((page) => page.look === look).map(({ drawing }) => drawing),
    })),
  ];
}

/** The PNG of a sheet. The same drawings give the same bytes. */
export function renderSheet({ look, drawings }: Sheet, theme: Theme): Buffer {
  const rows = Math.ceil(drawings.length / COLUMNS);
  const pictures = drawings.map((drawing, i) => {
    const { markup, viewBox, className } = drawFigure(drawing, { id: `d${i}`, look });
    const [x, y] = [(i % COLUMNS) * WIDTH, Math.floor(i / COLUMNS) * HEIGHT];
    return `<svg class="${className}" x="${x}" y="${y}" width="${WIDTH}" height="${HEIGHT}" viewBox="${viewBox}">${markup}</svg>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${COLUMNS * WIDTH}" height="${rows * HEIGHT}"><style>${plainStyle(look, theme)}</style>${pictures.join('')}</svg>`;
  return new Resvg(svg, { background: coloursOf(look, theme)['--color-paper'] ?? '#fff' }).render().asPng();
}

/** The share of pixels that differ by more than `most` of 255 in any colour; 1 when the sizes differ. */
export function differentShare(one: Buffer, other: Buffer, most: number): number {
  const [a, b] = [pixelsOf(one), pixelsOf(other)];
  if (a.width !== b.width || a.height !== b.height) return 1;
  const pixels = a.width * a.height;
  let different = 0;
  for (let pixel = 0; pixel < pixels; pixel++)
    if (
      [0, 1, 2].some(
        (part) => Math.abs((a.pixels[pixel * 4 + part] ?? 0) - (b.pixels[pixel * 4 + part] ?? 0)) > most,
      )
    )
      different++;
  return different / pixels;
}

/** Reads a PNG by showing it: the renderer is the only reader of pictures here. */
function pixelsOf(png: Buffer) {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/></svg>`;
  // Each reading of `pixels` copies them all.
  const { pixels } = new Resvg(svg).render();
  return { width, height, pixels };
}
