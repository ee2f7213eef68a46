/** Logo: what must be true of a clinic's picture, and how large it is. */
import type { Logo } from '../domain/clinic.ts';
import { faultOfSvg } from './svg-picture.ts';

export type ReadLogo =
  | { readonly ok: true; readonly logo: Logo }
  | { readonly ok: false; readonly fault: string };

/** Every page loads it. */
const MOST_BYTES = 40_000;
/** Beside it in the header of the narrowest phone stand a search, "Get help" and a menu. */
const MOST_WIDE = 5;
/** On paper it is 7 mm high: fewer dots would show. */
const LEAST_DOTS = 100;

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Reads the picture `file`. A fault completes "`logo.svg` …". */
export function readLogo(file: string, bytes: Uint8Array): ReadLogo {
  if (bytes.length > MOST_BYTES)
    return refuse(`has ${bytes.length} bytes, more than ${MOST_BYTES}: save it smaller, or as a simpler SVG`);
  const size = file.endsWith('.svg') ? sizeOfSvg(bytes) : sizeOfPng(bytes);
  if (typeof size === 'string') return refuse(size);
  const [width, height] = size;
  if (width > MOST_WIDE * height)
    return refuse(
      `is ${width} wide and ${height} high: use a form at most ${MOST_WIDE} times as wide as high`,
    );
  if (height > width)
    return refuse(`is ${width} wide and ${height} high: use a form that is at least as wide as high`);
  return { ok: true, logo: { file, width, height } };
}

function refuse(fault: string): ReadLogo {
  return { ok: false, fault };
}

type Size = readonly [width: number, height: number];

function sizeOfPng(bytes: Uint8Array): Size | string {
  if (PNG.some((byte, index) => bytes[index] !== byte) || bytes.length < 24)
    return 'is no PNG picture, whatever its name says: save it again as PNG';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  if (height < LEAST_DOTS)
    return `is ${height} dots high and must be at least ${LEAST_DOTS}, to be sharp on paper: save it larger`;
  return [width, height];
}

function sizeOfSvg(bytes: Uint8Array): Size | string {
  const text = new TextDecoder().decode(bytes);
  const root = /<svg\b[^>]*>/i.exec(text)?.[0];
  if (!root) return 'is no SVG picture, whatever its name says: save it again as SVG';
  const fault = faultOfSvg(text);
  if (fault !== undefined) return fault;
  const box = /\bviewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/i.exec(root);
  const [width, height] = [Number(box?.[1]), Number(box?.[2])];
  return width > 0 && height > 0 ? [width, height] : 'has no viewBox, so nobody knows its shape: add one';
}
