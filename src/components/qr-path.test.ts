import readQr from 'jsqr';
import { expect, test } from 'vitest';
import { qrPath } from './qr-path.ts';

const SCALE = 4;

/** Paints the path as a screen does: white, with a black rectangle for each run. */
function paint({ size, path }: ReturnType<typeof qrPath>): { pixels: Uint8ClampedArray; edge: number } {
  const edge = size * SCALE;
  const pixels = new Uint8ClampedArray(edge * edge * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row += 1)
      for (let column = Number(x) * SCALE; column < (Number(x) + Number(length)) * SCALE; column += 1)
        pixels.fill(0, (row * edge + column) * 4, (row * edge + column) * 4 + 3);
  return { pixels, edge };
}

const decode = (text: string) => {
  const { pixels, edge } = paint(qrPath(text));
  return readQr(pixels, edge, edge)?.data;
};

test.each([
  'https://unknot.example/exercises/simple-neck-stretch/',
  'https://neck.example.org/clinic/neck/ur/exercises/turning-your-neck/',
  `https://unknot.example/plan/#${'A7'.repeat(200)}`,
])('an independent decoder reads %s', (text) => {
  expect(decode(text)).toBe(text);
});

test('4 modules around the code stay white', () => {
  const { size, path } = qrPath('https://unknot.example/exercises/neck-tilt/');
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => [
    Number(x),
    Number(y),
    Number(x) + Number(length),
  ]);

  expect(Math.min(...runs.map(([x = 0]) => x))).toBe(4);
  expect(Math.min(...runs.map(([, y = 0]) => y))).toBe(4);
  expect(Math.max(...runs.map(([, , end = 0]) => end))).toBe(size - 4);
  expect(Math.max(...runs.map(([, y = 0]) => y))).toBe(size - 5);
});

test('the address of an exercise fits version 4', () => {
  expect(qrPath('https://unknot.example/exercises/simple-neck-stretch/').size).toBeLessThanOrEqual(33 + 8);
});
