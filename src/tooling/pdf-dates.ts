/** PDF dates: a PDF says when it was made. Here that is the day of the review, so that the same sheet is the same file. */

const DATES = /\/(CreationDate|ModDate) \(D:\d{14}\+00'00'\)/g;

/** @param day `2026-11-24`. @throws {Error} when the file does not say when it was made, as Chromium's do. */
export function datePdf(file: Uint8Array, day: string): Buffer {
  const text = Buffer.from(file).toString('latin1');
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || !text.match(DATES))
    throw new Error(`The PDF cannot be dated "${day}": it has no dates in the known form.`);
  // The length stays the same: a PDF finds its parts by their place in the file.
  const dated = text.replace(DATES, (_, name) => `/${name} (D:${day.replaceAll('-', '')}000000+00'00')`);
  return Buffer.from(dated, 'latin1');
}
