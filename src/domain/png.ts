/** PNG: the chunks of a picture file around its compressed lines. Compressing them is left to others. */

export interface PngHead {
  readonly width: number;
  readonly height: number;
  /** Bits of a dot. */
  readonly depth: 1 | 8;
  /** PNG, 11.2.2. A `palette` is red, green and blue of each of its colours. */
  readonly colour: 'grey' | { readonly palette: Uint8Array };
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const GREY = 0;
const PALETTE = 3;

/** @param lines all lines, each after its filter byte, as one zlib stream */
export function pngFile(
  { width, height, depth, colour }: PngHead,
  lines: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([depth, colour === 'grey' ? GREY : PALETTE], 8);
  const chunks = [
    chunk('IHDR', head),
    ...(colour === 'grey' ? [] : [chunk('PLTE', colour.palette)]),
    chunk('IDAT', lines),
    chunk('IEND', new Uint8Array(0)),
  ];
  const file = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, SIGNATURE.length));
  file.set(SIGNATURE);
  let at = SIGNATURE.length;
  for (const each of chunks) {
    file.set(each, at);
    at += each.length;
  }
  return file;
}

/** Length, name, data, and a check sum of name and data. */
function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(
    [...name].map((letter) => letter.charCodeAt(0)),
    4,
  );
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

/** What a byte adds to the check sum: PNG, annex D. */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
  return remainder;
});

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (REMAINDERS[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}
