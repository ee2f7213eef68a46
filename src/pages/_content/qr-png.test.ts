import { Resvg } from '@resvg/resvg-js';
import readQr from 'jsqr';
import { expect, test } from 'vitest';
import { qrPng } from './qr-png.ts';

test.each([
  'https://unknot.example/exercises/neck-tilt/',
  'https://neck.example.org/clinic/neck/ur/exercises/simple-neck-stretch/',
])('a picture reader and a code reader made by others find %s in it', (address) => {
  const file = Buffer.from(qrPng(address));
  const size = file.readUInt32BE(16);
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><image href="data:image/png;base64,${file.toString('base64')}" width="${size}" height="${size}"/></svg>`;
  const { width, height, pixels } = new Resvg(picture).render();

  expect([width, height]).toEqual([size, size]);
  expect(readQr(new Uint8ClampedArray(pixels), width, height)?.data).toBe(address);
});
