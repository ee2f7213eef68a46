/** Heading: a part of a page that a result can lead to. */
export interface Heading {
  readonly id: string;
  readonly text: string;
}

/** The anchor that a heading gets from its text. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

/** Reads a heading as it is packed: its text, and `#anchor` when that is not made of the text. */
export function readHeading(packed: string): Heading {
  const [text = '', id = slugOf(text)] = packed.split('#');
  return { id, text };
}
