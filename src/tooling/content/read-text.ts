/**
 * Read text: the text of one content file, or what is wrong with the file itself.
 *
 * A file is refused for what its author cannot see: another encoding, letters that steer the direction of the text
 * so that it reads otherwise than it is published, or a link to a place outside of the content.
 */
import { lstatSync, readFileSync } from 'node:fs';

/** Several times the longest page. More is a picture or a paste that went wrong. */
export const MOST_BYTES = 200_000;

const LINK = 'is a link to another place: put the file itself here';

export interface Unreadable {
  readonly message: string;
  readonly line: number;
}

/** Twice the longest clip that a session can use. */
const MOST_CLIP_BYTES = 600_000;

/** The bytes of a recorded clip. */
export function readClip(path: string): Uint8Array | Unreadable {
  const file = lstatSync(path);
  if (!file.isFile()) return refused(LINK);
  if (file.size > MOST_CLIP_BYTES)
    return refused(`has ${file.size} bytes, more than ${MOST_CLIP_BYTES}: make the clip shorter`);
  return readFileSync(path);
}

export function readText(path: string): string | Unreadable {
  const file = lstatSync(path);
  if (!file.isFile()) return refused(LINK);
  if (file.size > MOST_BYTES)
    return refused(`has ${file.size} bytes, more than ${MOST_BYTES}: split it, or remove what is no text`);
  const bytes = readFileSync(path);
  const encoding = encodingOf(bytes);
  if (encoding)
    return refused(`is written in ${encoding}: save the file as UTF-8, without a byte order mark`);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return invisibleIn(text) ?? text;
  } catch {
    return refused('has letters that are not UTF-8: save the file as UTF-8', lineOfBadByte(bytes));
  }
}

const refused = (message: string, line = 1): Unreadable => ({ message, line });

/** An encoding that gives itself away by its first bytes, or by every other byte being 0. */
function encodingOf(bytes: Buffer): string | undefined {
  const start = bytes.subarray(0, 3).toString('hex');
  if (start === 'efbbbf') return 'UTF-8 with a byte order mark';
  if (start.startsWith('fffe') || start.startsWith('feff')) return 'UTF-16';
  return bytes[0] === 0 || bytes[1] === 0 ? 'UTF-16' : undefined;
}

/** Control characters, and those that turn the direction of text. Marks of one letter, which Urdu needs, may stand. */
const INVISIBLE = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/u;

function invisibleIn(text: string): Unreadable | undefined {
  const index = text.search(INVISIBLE);
  if (index < 0) return undefined;
  const code = text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
  return refused(
    `has an invisible character here, U+${code}: remove it, and write <bdi> for words of another direction`,
    text.slice(0, index).split('\n').length,
  );
}

function lineOfBadByte(bytes: Buffer): number {
  const lines = bytes.toString('utf8').split('\n');
  return lines.findIndex((line) => line.includes('\uFFFD')) + 1;
}
