/**
 * Text line: a line of a card as SVG, in Latin or in Arabic letters.
 *
 * The renderer cannot change fonts within a text whose letters join, and takes every text for left to right. So a
 * line with Arabic letters is cut into runs of one font each, which are set from its right edge.
 */
export const LATIN_FAMILY = 'Atkinson Hyperlegible Next';
export const LATIN_WEIGHT = 750;

const LATIN = { family: LATIN_FAMILY, weight: LATIN_WEIGHT };
const ARABIC = { family: 'Noto Nastaliq Urdu', weight: 700 };
/** Numbers, brackets and Latin words, which the font of Arabic letters does not have. */
const RUNS = /[!-\u024f\u2010-\u2027]+(?: +[!-\u024f\u2010-\u2027]+)*|[^!-\u024f\u2010-\u2027]+/gu;
/** Between two runs, in parts of the size. */
const SPACE = 0.26;

/** Width of a run in units of its size. */
export type Measure = (run: string) => number;

interface Place {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  /** Which edge of the line is at `x`, whatever the direction of the text. */
  readonly anchor: 'start' | 'end';
}

/** Whether the text has letters of the Arabic script, as Urdu has. */
export const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);

export function textLine(text: string, { x, y, size, anchor }: Place, measure: Measure): string {
  if (!isArabic(text)) return oneRun(text, { x, y, size, anchor });
  let right = anchor === 'end' ? x : x + lineWidth(text, measure) * size;
  return runsOf(text)
    .map(({ run, gap }) => {
      right -= gap * size;
      const drawn = oneRun(run, { x: right, y, size, anchor: 'end' });
      right -= measure(run) * size;
      return drawn;
    })
    .join('');
}

/** Width of a line in units of its size. */
export function lineWidth(text: string, measure: Measure): number {
  if (!isArabic(text)) return measure(text);
  return runsOf(text).reduce((sum, { run, gap }) => sum + gap + measure(run), 0);
}

/** The runs of a line with Arabic letters, each with the space before it. */
function runsOf(text: string): readonly { readonly run: string; readonly gap: number }[] {
  const pieces = text.trim().match(RUNS) ?? [];
  return pieces.map((piece, index) => {
    const isApart = index > 0 && (piece.startsWith(' ') || pieces[index - 1]?.endsWith(' '));
    // Brackets turn towards the text that they stand in.
    return { run: `\u202b${piece.trim()}\u202c`, gap: isApart ? SPACE : 0 };
  });
}

/** Text of one font. */
export function oneRun(text: string, { x, y, size, anchor }: Place): string {
  const { family, weight } = isArabic(text) ? ARABIC : LATIN;
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<text x="${Math.round(x)}" y="${y}" font-family="${family}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}">${escaped}</text>`;
}
