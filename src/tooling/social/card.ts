/** Social card: the picture of a page in a link preview, as SVG. */
import type { Picture } from '../../domain/figure/draw.ts';
import type { LookName } from '../../domain/figure/look.ts';
import { coloursOf, standaloneFigure } from '../figure-colours.ts';
import { isArabic, lineWidth, type Measure, textLine } from './text-line.ts';

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

const MARGIN = 72;
const BAND = 12;
const FIGURE_WIDTH = 560;
/** Between the figure and the edge of the card. */
const FIGURE_MARGIN = 16;
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
  readonly picture: Picture;
  readonly look: LookName;
}

/** A part of a card as high as the card: what it shows, and where it stands. */
export interface CardPart {
  readonly x: number;
  readonly width: number;
  readonly svg: string;
}

/**
 * The words and the picture, side by side. A renderer takes room as large as its whole picture for each group that it
 * clips, so two are drawn in less time than one.
 */
export function cardParts(
  { title, site, direction, picture, look }: CardContent,
  measure: Measure,
): readonly CardPart[] {
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
  const words = [
    `<g fill="${colour('ink')}">`,
    `<path transform="translate(${isRtl ? edge - 85 : edge} 64) scale(1.33)" d="M2 19h22c8 0 14-5 14-10a6 6 0 0 0-12 0c0 5 6 10 14 10h22" fill="none" stroke="${colour('action')}" stroke-width="4" stroke-linecap="round"/>`,
    textLine(site, { x: isRtl ? edge - 105 : edge + 105, y: 94, size: 40, anchor }, measure),
    ...text,
    '</g>',
  ].join('');
  const part = (x: number, width: number, shown: string): CardPart => ({
    x,
    width,
    svg: [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} 0 ${width} ${CARD_HEIGHT}" width="${width}" height="${CARD_HEIGHT}">`,
      `<rect x="${x}" width="${width}" height="${CARD_HEIGHT}" fill="${colour('paper')}"/>`,
      shown,
      `<rect x="${x}" y="${CARD_HEIGHT - BAND}" width="${width}" height="${BAND}" fill="${colour('band')}"/>`,
      '</svg>',
    ].join(''),
  });
  const wordsWidth = CARD_WIDTH - FIGURE_WIDTH - FIGURE_MARGIN;
  return [
    part(isRtl ? CARD_WIDTH - wordsWidth : 0, wordsWidth, words),
    part(
      isRtl ? 0 : wordsWidth,
      CARD_WIDTH - wordsWidth,
      figureAt(isRtl ? FIGURE_MARGIN : wordsWidth, picture, look, colour('paper')),
    ),
  ];
}

function figureAt(x: number, picture: Picture, look: LookName, paper: string): string {
  const scale = FIGURE_WIDTH / picture.width;
  const y = (CARD_HEIGHT - BAND - picture.height * scale) / 2;
  const figure = standaloneFigure(inWindow(picture, paper), look, 'light');
  return `<g transform="translate(${x} ${y.toFixed(2)}) scale(${scale.toFixed(4)})">${figure}</g>`;
}

/** The first clip of a drawing. */
const WINDOW = /<clipPath id="([^"]*-c0)"><path d="([^"]*)"\/><\/clipPath>/;
/** The line where the window cuts a body off, which only line drawings show. */
const RIM = /<g clip-path="[^"]*"><use href="[^"]*" class="rim"\/><\/g>/;

/**
 * The picture with paper laid around its window instead of a window cut for it. To cut the whole figure takes the
 * renderer as long as to draw it. A picture without a rim has another kind of window, and stays as it is.
 */
function inWindow(picture: Picture, paper: string): Picture {
  const { markup } = picture;
  const [, id, edge] = WINDOW.exec(markup) ?? [];
  if (id === undefined || !RIM.test(markup)) return picture;
  const around = `<path fill="${paper}" fill-rule="evenodd" d="M-9999-9999h19998v19998h-19998z${edge}"/>`;
  return { ...picture, markup: markup.replace(`<g clip-path="url(#${id})">`, '<g>').replace(RIM, around) };
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
