/** QR PNG: a code as a picture of black and white dots, for programs that take no SVG. */
import { crc32, deflateSync } from 'node:zlib';
import { qrModules } from '../../components/qr-path.ts';

/** Dots along an edge of a module: sharp at 3 cm on the finest printer. A whole number of bytes at one bit a dot. */
const DOTS = 24;

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** One bit a dot, grey, and nothing interlaced: PNG, 11.2.2. */
const ONE_BIT_GREY = [1, 0, 0, 0, 0];

/** The code of `text` as a PNG file. */
export function qrPng(text: string): Buffer<ArrayBuffer> {
  const modules = qrModules(text);
  const size = modules.length * DOTS;
  const head = Buffer.alloc(8 + ONE_BIT_GREY.length);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set(ONE_BIT_GREY, 8);
  const lines = modules.flatMap((row) => Array<Buffer>(DOTS).fill(lineOf(row)));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    // Of rows that repeat, a higher level makes more bytes and takes 6 times as long.
    chunk('IDAT', deflateSync(Buffer.concat(lines), { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A line of dots after its filter byte: none. */
function lineOf(row: readonly boolean[]): Buffer {
  const bytes = DOTS / 8;
  const line = Buffer.alloc(1 + row.length * bytes);
  for (const [x, dark] of row.entries()) line.fill(dark ? 0 : 255, 1 + x * bytes, 1 + (x + 1) * bytes);
  return line;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
