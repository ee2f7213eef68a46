/** Brought names: the classes and elements that a page has or a script can add, and the files that may add more. */

export interface Brought {
  /** Classes and elements of the site's own, and whatever a script says beside them. */
  readonly words: Set<string>;
  /** Names of files, without their folders. */
  readonly files: Set<string>;
}

export const nothingYet = (): Brought => ({ words: new Set(), files: new Set() });

/** Most of a page are the outlines of its drawings, and no name is in them. */
const OUTLINE = / d="[^"]*"/g;
/** In JSON, markup has a backslash before its quotes. */
const CLASSES = /\bclass=\\?"([^"\\]*)/g;
const OWN_ELEMENT = /<([a-z]+-[a-z-]+)/g;
const SCRIPT = /<script(?![^>]*\btype="application\/)[^>]*>(.*?)<\/script>/gs;
const WORD = /[\w-]+/g;
/** Found by its ending, for most words are no names of files. */
const FILE = /\.(?:js|json|svg)\b(?<=([\w.-]+))/g;

/** @param text a page, a drawing or data */
export function readMarkup(text: string, into: Brought): void {
  const markup = text.replace(OUTLINE, '');
  for (const pattern of [CLASSES, OWN_ELEMENT, SCRIPT])
    for (const [, part = ''] of markup.matchAll(pattern)) addWords(part, into);
  addFiles(markup, into);
}

export function readScript(text: string, into: Brought): void {
  addWords(text, into);
  addFiles(text, into);
}

/** Whether the name is there, or a script may write its beginning and add the rest: `look-${name}`. */
export function hasName({ words }: Brought, name: string): boolean {
  const beginnings = [...name.matchAll(/-/g)].map(({ index }) => name.slice(0, index + 1));
  return (
    partsOf(name).every((part) => words.has(part)) || beginnings.some((beginning) => words.has(beginning))
  );
}

/** All that comes with these files, and with the files that they name. */
export function withFiles(start: Brought, known: ReadonlyMap<string, Brought>): Brought {
  const all: Brought = { words: new Set(start.words), files: new Set(start.files) };
  // A set hands out what is added to it on the way.
  for (const file of all.files) {
    const more = known.get(file);
    for (const word of more?.words ?? []) all.words.add(word);
    for (const next of more?.files ?? []) all.files.add(next);
  }
  return all;
}

const partsOf = (text: string): readonly string[] => text.match(WORD) ?? [];

function addWords(text: string, { words }: Brought): void {
  for (const word of partsOf(text)) words.add(word);
}

function addFiles(text: string, { files }: Brought): void {
  for (const [, file = ''] of text.matchAll(FILE)) files.add(file);
}
