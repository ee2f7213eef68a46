/** PDF: what stands on the pages of a printed file, read by pdf.js. */
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PrintedPage {
  readonly text: string;
  /** Colours that text is written in, as `#rrggbb`. */
  readonly inks: readonly string[];
  /** Points: 1/72 inch. */
  readonly width: number;
  readonly height: number;
}

export async function readPdf(file: Uint8Array): Promise<readonly PrintedPage[]> {
  const document = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
  const pages = Array.from({ length: document.numPages }, async (_, index): Promise<PrintedPage> => {
    const page = await document.getPage(index + 1);
    const { items } = await page.getTextContent();
    const { fnArray, argsArray } = await page.getOperatorList();
    const { width, height } = page.getViewport({ scale: 1 });
    return {
      text: items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' '),
      inks: inksOf(fnArray, argsArray),
      width,
      height,
    };
  });
  return Promise.all(pages);
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
