/** QR PNG: a code as a picture of black and white dots, for programs that take no SVG. */
import { deflateSync } from 'node:zlib';
import { qrModules } from '../../components/qr-path.ts';
import { pngFile } from '../../domain/png.ts';

/** Dots along an edge of a module: sharp at 3 cm on the finest printer. A whole number of bytes at one bit a dot. */
const DOTS = 24;

/** The code of `text` as a PNG file. */
export function qrPng(text: string): Uint8Array<ArrayBuffer> {
  const modules = qrModules(text);
  const size = modules.length * DOTS;
  const lines = modules.flatMap((row) => Array<Buffer>(DOTS).fill(lineOf(row)));
  return pngFile(
    { width: size, height: size, depth: 1, colour: 'grey' },
    // Of rows that repeat, a higher level makes more bytes and takes 6 times as long.
    deflateSync(Buffer.concat(lines), { level: 6 }),
  );
}

/** A line of dots after its filter byte: none. */
function lineOf(row: readonly boolean[]): Buffer {
  const bytes = DOTS / 8;
  const line = Buffer.alloc(1 + row.length * bytes);
  for (const [x, dark] of row.entries()) line.fill(dark ? 0 : 255, 1 + x * bytes, 1 + (x + 1) * bytes);
  return line;
}
