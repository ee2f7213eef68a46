import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { flatPngs } from './flat-png.ts';

const SIZE = 32;
const OPAQUE = 0xff << 24;
const dotsOf = (colour: (index: number) => number) =>
  Int32Array.from({ length: SIZE * SIZE }, (_, index) => colour(index) | OPAQUE);

/** As a reader of pictures made by others shows it. */
function shown(file: Uint8Array): Int32Array {
  const data = Buffer.from(file).toString('base64');
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}"><image href="data:image/png;base64,${data}" width="${SIZE}" height="${SIZE}" image-rendering="optimizeSpeed"/></svg>`;
  const { pixels } = new Resvg(picture).render();
  return new Int32Array(pixels.buffer, pixels.byteOffset, SIZE * SIZE);
}

test('a picture of few colours is kept as it is', () => {
  const dots = dotsOf((index) => (index % 7) * 0x102030);

  expect(shown(flatPngs(SIZE, SIZE)(dots))).toEqual(dots);
});

test('a colour too many becomes the nearest of those that more dots have', () => {
  // 400 greens and blues, the first 200 of which two or more dots have.
  const dots = dotsOf((index) => (index < 824 ? (index % 200) << 8 : ((index - 824) << 8) | 0x010000));
  const seen = shown(flatPngs(SIZE, SIZE)(dots));

  expect(new Set(seen).size).toBe(256);
  expect(seen.subarray(0, 824)).toEqual(dots.subarray(0, 824));
  // The last colours differ from those in blue alone, and by one.
  expect(seen.at(-1)).toBe((dots.at(-1) ?? 0) & ~0x010000);
});

test('the next picture has nothing of the one before', () => {
  const file = flatPngs(SIZE, SIZE);
  file(dotsOf((index) => index));

  expect(shown(file(dotsOf(() => 0x123456)))).toEqual(dotsOf(() => 0x123456));
});
