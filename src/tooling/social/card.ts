/** Social card: the picture of a page in a link preview, as SVG. */
import type { Drawing } from '../../domain/figure/drawing.ts';
import type { LookName } from '../../domain/figure/look.ts';
import { coloursOf, standaloneFigure } from '../figure-colours.ts';
import { textLine } from './card-font.ts';

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

const MARGIN = 72;
const FIGURE_WIDTH = 560;
const TEXT_WIDTH = CARD_WIDTH - FIGURE_WIDTH - MARGIN - 24;
/** Sizes of the title, from the one that is tried first, with the lines that fit. */
const SIZES = [
  { size: 96, lines: 2 },
  { size: 80, lines: 3 },
  { size: 64, lines: 4 },
  { size: 48, lines: 6 },
] as const;
const LINE_HEIGHT = 1.1;

export interface CardContent {
  readonly title: string;
  readonly site: string;
  readonly direction: 'ltr' | 'rtl';
  readonly drawing: Drawing;
  readonly look: LookName;
}

/** @param widthOf width of a text in units of its size */
export function cardSvg(
  { title, site, direction, drawing, look }: CardContent,
  widthOf: (text: string) => number,
): string {
  const colours = coloursOf(look, 'light');
  const colour = (name: string) => colours[`--color-${name}`] ?? 'none';
  const { size, lines } = fitted(title, widthOf);
  const isRtl = direction === 'rtl';
  const edge = isRtl ? CARD_WIDTH - MARGIN : MARGIN;
  const anchor = isRtl ? 'end' : 'start';
  const first = CARD_HEIGHT / 2 + size * 0.35 - ((lines.length - 1) * size * LINE_HEIGHT) / 2;
  const text = lines.map((line, index) =>
    textLine(line, edge, Math.round(first + index * size * LINE_HEIGHT), size, anchor),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CARD_WIDTH} ${CARD_HEIGHT}" width="${CARD_WIDTH}" height="${CARD_HEIGHT}">`,
    `<rect width="${CARD_WIDTH}" height="${CARD_HEIGHT}" fill="${colour('paper')}"/>`,
    `<rect y="${CARD_HEIGHT - 12}" width="${CARD_WIDTH}" height="12" fill="${colour('band')}"/>`,
    figureAt(isRtl ? 16 : CARD_WIDTH - FIGURE_WIDTH - 16, drawing, look),
    `<g fill="${colour('ink')}">`,
    `<path transform="translate(${isRtl ? edge - 85 : edge} 64) scale(1.33)" d="M2 19h22c8 0 14-5 14-10a6 6 0 0 0-12 0c0 5 6 10 14 10h22" fill="none" stroke="${colour('action')}" stroke-width="4" stroke-linecap="round"/>`,
    textLine(site, isRtl ? edge - 105 : edge + 105, 94, 40, anchor),
    ...text,
    '</g></svg>',
  ].join('');
}

function figureAt(x: number, drawing: Drawing, look: LookName): string {
  const figure = standaloneFigure({ ...drawing, inset: undefined }, look, 'light');
  const [, width = 0, height = 0] = (/width="(\d+)" height="(\d+)"/.exec(figure) ?? []).map(Number);
  const scale = FIGURE_WIDTH / width;
  const y = (CARD_HEIGHT - 12 - height * scale) / 2;
  return `<g transform="translate(${x} ${y.toFixed(2)}) scale(${scale.toFixed(4)})">${figure}</g>`;
}

/** The title in its largest size that fits, or in the smallest there is. */
function fitted(
  title: string,
  widthOf: (text: string) => number,
): { readonly size: number; readonly lines: readonly string[] } {
  const tries = SIZES.map(({ size, lines: most }) => {
    const lines = wrapped(title, TEXT_WIDTH / size, widthOf);
    const fits = lines.length <= most && lines.every((line) => widthOf(line) * size <= TEXT_WIDTH);
    return { size, lines, fits };
  });
  return tries.find(({ fits }) => fits) ?? { size: 48, lines: wrapped(title, TEXT_WIDTH / 48, widthOf) };
}

/** A text in lines of at most this width. A longer word is a line of its own. */
export function wrapped(text: string, width: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || widthOf(longer) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
