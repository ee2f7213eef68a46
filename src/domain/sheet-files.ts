/** Sheet files: the names of the ready PDFs, agreed between what makes them and what links to them. */

export const SHEET_FORMATS = ['A4', 'A4-large', 'Letter', 'Letter-large'] as const;

export type SheetFormat = (typeof SHEET_FORMATS)[number];

/** The full set, all exercises in one file. No exercise has this id. */
export const ALL_SHEETS = 'all';

/** `/sheets/neck-tilt-a4.pdf` */
export function sheetPath(id: string, format: SheetFormat): string {
  return `/sheets/${id}-${format.toLowerCase()}.pdf`;
}
