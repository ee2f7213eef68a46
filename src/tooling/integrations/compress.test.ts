import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { compressFolder, effortFor } from './compress.ts';

test('each text file of some size gets copies that unpack to it, and nothing else does', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'compress-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const page = 'Turn your head. '.repeat(200);
  mkdirSync(join(folder, 'faq'));
  writeFileSync(join(folder, 'faq/index.html'), page);
  writeFileSync(join(folder, 'small.css'), 'p{}');
  writeFileSync(join(folder, 'photo.png'), page);

  const { count } = await compressFolder(folder);

  expect(count).toBe(1);
  expect(readdirSync(folder).sort()).toEqual(['faq', 'photo.png', 'small.css']);
  expect(brotliDecompressSync(readFileSync(join(folder, 'faq/index.html.br'))).toString()).toBe(page);
  const gzipped = readFileSync(join(folder, 'faq/index.html.gz'));
  expect(gunzipSync(gzipped).toString()).toBe(page);
  // Made at the level of a site of some pages: the best.
  expect(gzipped).toEqual(gzipSync(page, { level: 9 }));
});

test('a site of some exercises gets the smallest copies, and one of a thousand gets them in time', () => {
  const [some, hundred, thousand] = [10e6, 70e6, 600e6].map((bytes) => effortFor(bytes));

  expect(some?.pages).toBe(11);
  expect(hundred?.pages).toBe(10);
  expect(thousand?.pages).toBe(5);
  expect([some?.gzip, hundred?.gzip, thousand?.gzip]).toEqual([9, 9, 4]);
});

test('whoever builds the site can ask for the smallest copies of any site, or for none', () => {
  expect(effortFor(600e6, 'best')).toEqual(effortFor(10e6));
  expect(effortFor(10e6, 'off')).toBeUndefined();
});
