/** Social card: the picture of a page in a link preview, as SVG. */
import { type Drawing, withoutInset } from '../../domain/figure/drawing.ts';
import type { LookName } from '../../domain/figure/look.ts';
import { coloursOf, standaloneFigure } from '../figure-colours.ts';
import { isArabic, lineWidth, type Measure, textLine } from './text-line.ts';

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

const MARGIN = 72;
const FIGURE_WIDTH = 560;
const TEXT_WIDTH = CARD_WIDTH - FIGURE_WIDTH - MARGIN - 24;

interface Setting {
  /** Sizes of the title, from the one that is tried first, with the lines that fit. */
  readonly sizes: readonly { readonly size: number; readonly lines: number }[];
  /** In parts of the size. */
  readonly lineHeight: number;
  /** How far the middle of a line is above its baseline, in parts of the size. */
  readonly middle: number;
}

const LATIN: Setting = {
  sizes: [
    { size: 96, lines: 2 },
    { size: 80, lines: 3 },
    { size: 64, lines: 4 },
    { size: 48, lines: 6 },
  ],
  lineHeight: 1.1,
  middle: 0.35,
};
/** Words of Nastaliq begin high above the line and end below it. */
const NASTALIQ: Setting = {
  sizes: [
    { size: 84, lines: 2 },
    { size: 68, lines: 3 },
    { size: 52, lines: 4 },
    { size: 40, lines: 5 },
  ],
  lineHeight: 1.8,
  middle: 0.55,
};

export interface CardContent {
  readonly title: string;
  readonly site: string;
  readonly direction: 'ltr' | 'rtl';
  readonly drawing: Drawing;
  readonly look: LookName;
}

export function cardSvg({ title, site, direction, drawing, look }: CardContent, measure: Measure): string {
  const widthOf = (text: string) => lineWidth(text, measure);
  const colours = coloursOf(look, 'light');
  const colour = (name: string) => colours[`--color-${name}`] ?? 'none';
  const setting = isArabic(title) ? NASTALIQ : LATIN;
  const { size, lines } = fitted(title, setting, widthOf);
  const lineHeight = size * setting.lineHeight;
  const isRtl = direction === 'rtl';
  const edge = isRtl ? CARD_WIDTH - MARGIN : MARGIN;
  const anchor = isRtl ? 'end' : 'start';
  const first = CARD_HEIGHT / 2 + size * setting.middle - ((lines.length - 1) * lineHeight) / 2;
  const text = lines.map((line, index) =>
    textLine(line, { x: edge, y: Math.round(first + index * lineHeight), size, anchor }, measure),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CARD_WIDTH} ${CARD_HEIGHT}" width="${CARD_WIDTH}" height="${CARD_HEIGHT}">`,
    `<rect width="${CARD_WIDTH}" height="${CARD_HEIGHT}" fill="${colour('paper')}"/>`,
    `<rect y="${CARD_HEIGHT - 12}" width="${CARD_WIDTH}" height="12" fill="${colour('band')}"/>`,
    figureAt(isRtl ? 16 : CARD_WIDTH - FIGURE_WIDTH - 16, drawing, look),
    `<g fill="${colour('ink')}">`,
    `<path transform="translate(${isRtl ? edge - 85 : edge} 64) scale(1.33)" d="M2 19h22c8 0 14-5 14-10a6 6 0 0 0-12 0c0 5 6 10 14 10h22" fill="none" stroke="${colour('action')}" stroke-width="4" stroke-linecap="round"/>`,
    textLine(site, { x: isRtl ? edge - 105 : edge + 105, y: 94, size: 40, anchor }, measure),
    ...text,
    '</g></svg>',
  ].join('');
}

function figureAt(x: number, drawing: Drawing, look: LookName): string {
  const figure = standaloneFigure(withoutInset(drawing), look, 'light');
  const [, width = 0, height = 0] = (/width="(\d+)" height="(\d+)"/.exec(figure) ?? []).map(Number);
  const scale = FIGURE_WIDTH / width;
  const y = (CARD_HEIGHT - 12 - height * scale) / 2;
  return `<g transform="translate(${x} ${y.toFixed(2)}) scale(${scale.toFixed(4)})">${figure}</g>`;
}

/** The title in its largest size that fits, or in the smallest there is. */
function fitted(
  title: string,
  { sizes }: Setting,
  widthOf: (text: string) => number,
): { readonly size: number; readonly lines: readonly string[] } {
  const tries = sizes.map(({ size, lines: most }) => {
    const lines = wrapped(title, TEXT_WIDTH / size, widthOf);
    const fits = lines.length <= most && lines.every((line) => widthOf(line) * size <= TEXT_WIDTH);
    return { size, lines, fits };
  });
  const smallest = tries.at(-1);
  if (!smallest) throw new RangeError('A title has at least one size.');
  return tries.find(({ fits }) => fits) ?? smallest;
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
