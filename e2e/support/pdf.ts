/** PDF: what stands on the pages of a printed file, read by pdf.js. */
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PrintedPage {
  readonly text: string;
  /** Colours that text and shapes are filled with, as `#rrggbb`. */
  readonly fills: readonly string[];
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
      fills: fnArray.flatMap((operator, at) =>
        operator === OPS.setFillRGBColor ? [String(argsArray[at][0])] : [],
      ),
      width,
      height,
    };
  });
  return Promise.all(pages);
}
