/** The picture of each page in a link preview. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { CARD_HEIGHT, CARD_WIDTH } from '../../src/tooling/social/card.ts';
import { cardFont } from '../../src/tooling/social/card-font.ts';
import { type BuiltPage, builtSite } from './site.ts';

const MOST_BYTES = 120_000;
/** Width and height stand at the same place in every PNG. */
const PNG_START = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

const site = builtSite();
const listed = site.pages.filter((page) => page.listed);
const meta = ({ root }: BuiltPage, name: string) =>
  root.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '';
const addressOf = (page: BuiltPage) => meta(page, 'og:image');
const fileOf = (page: BuiltPage) => addressOf(page).slice(site.origin.length + site.base.length);

const cache = mkdtempSync(join(tmpdir(), 'card-font-'));
afterAll(() => rmSync(cache, { recursive: true }));

test('every listed page has a card of its own', () => {
  const addresses = listed.map(addressOf);

  expect(addresses.filter((address) => !address.startsWith(site.origin + site.base))).toEqual([]);
  expect(new Set(addresses).size).toBe(listed.length);
  expect(listed.map(fileOf).filter((file) => !site.files.has(file))).toEqual([]);
});

describe.each(listed.map((page) => ({ path: page.path, page })))('the card of $path', ({ page }) => {
  const png = readFileSync(join(site.folder, fileOf(page)));

  test('has the size that the page names', () => {
    expect(png.subarray(0, PNG_START.length)).toEqual(PNG_START);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([CARD_WIDTH, CARD_HEIGHT]);
    expect([meta(page, 'og:image:width'), meta(page, 'og:image:height')]).toEqual([
      String(CARD_WIDTH),
      String(CARD_HEIGHT),
    ]);
    expect(meta(page, 'twitter:card')).toBe('summary_large_image');
    expect(png.length).toBeLessThan(MOST_BYTES);
  });

  test('says its title in words too', () => {
    expect(meta(page, 'og:image:alt')).toContain(meta(page, 'og:title'));
  });
});

test('no letter of a title is missing from the font', async () => {
  const { missing } = await cardFont(cache);
  const english = listed.filter(({ locale }) => locale === 'en');

  expect(english.length).toBeGreaterThan(14);
  expect(english.flatMap((page) => missing(meta(page, 'og:title')))).toEqual([]);
});
