/**
 * Plan text: the free words of a plan, made harmless and made short.
 *
 * A link can put any words on the page, so what could reorder, hide or break the words around them is taken out.
 */
import type { BitReader, BitWriter } from './plan-bits.ts';

/** One line of plain text. Cleaning twice changes nothing. */
export function cleanText(text: string): string {
  return (
    text
      .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
      // Formatting characters, which turn words round or hide them. Joiners stay: Urdu and emoji need them.
      .replace(/(?![\u200c\u200d])[\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '')
      .normalize('NFC')
      // Marks piled on one letter would reach over the lines above it.
      .replace(/(\p{M}{4})\p{M}+/gu, '$1')
      .replace(/\s+/gu, ' ')
      .trim()
  );
}

/** Characters as a reader of the limit counts them: a letter outside the first plane is one, not two. */
export function lengthOf(text: string): number {
  return [...cleanText(text)].length;
}

/** The text cut to `most` characters. */
export function cutText(text: string, most: number): string {
  return [...text].slice(0, most).join('');
}

/** What the list of recent characters begins with. A part of the format: never changed. */
const FIRST_RECENT = ' etaoinshrldcumfpgwybvk.,012345S';
const BLOCK_BITS = 8;
const CODE_POINT_BITS = 21;
const RECENT_BITS = 5;

/** The characters used last, and the block of 256 that the last new one came from. Writer and reader keep the same. */
interface Memory {
  readonly recent: number[];
  block: number;
}

function newMemory(): Memory {
  return { recent: [...FIRST_RECENT].map((letter) => letter.codePointAt(0) ?? 0), block: 0 };
}

function remember(memory: Memory, code: number, place: number): void {
  memory.recent.splice(place === -1 ? memory.recent.length - 1 : place, 1);
  memory.recent.unshift(code);
  memory.block = place === -1 ? code >> BLOCK_BITS : memory.block;
}

/**
 * Writes a length of `lengthBits`, then each character: `0` and its place among the recent ones, `10` and its
 * place in the current block, or `11` and its whole number. So one script costs at most 10 bits a letter.
 */
export function writeText(bits: BitWriter, text: string, lengthBits: number): void {
  const codes = [...text].map((letter) => letter.codePointAt(0) ?? 0);
  const memory = newMemory();
  bits.write(codes.length, lengthBits);
  for (const code of codes) {
    const place = memory.recent.indexOf(code);
    if (place !== -1) {
      bits.write(0, 1);
      bits.write(place, RECENT_BITS);
    } else if (code >> BLOCK_BITS === memory.block) {
      bits.write(0b10, 2);
      bits.write(code & (2 ** BLOCK_BITS - 1), BLOCK_BITS);
    } else {
      bits.write(0b11, 2);
      bits.write(code, CODE_POINT_BITS);
    }
    remember(memory, code, place);
  }
}

/** Undefined when the bits are no text of at most `most` characters. */
export function readText(bits: BitReader, lengthBits: number, most: number): string | undefined {
  const length = bits.read(lengthBits);
  if (length > most) return undefined;
  const memory = newMemory();
  let text = '';
  for (let index = 0; index < length; index += 1) {
    const code = readCode(bits, memory);
    if (code === undefined || bits.isOver()) return undefined;
    text += String.fromCodePoint(code);
  }
  return text;
}

function readCode(bits: BitReader, memory: Memory): number | undefined {
  if (bits.read(1) === 0) {
    const place = bits.read(RECENT_BITS);
    const code = memory.recent[place];
    if (code !== undefined) remember(memory, code, place);
    return code;
  }
  const code =
    bits.read(1) === 0 ? (memory.block << BLOCK_BITS) | bits.read(BLOCK_BITS) : bits.read(CODE_POINT_BITS);
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  if (code > 0x10ffff || isSurrogate) return undefined;
  remember(memory, code, -1);
  return code;
}
