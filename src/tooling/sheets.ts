/**
 * Sheets: ready PDFs of every exercise, and of all exercises together, beside the finished site.
 *
 * They are printed from the site itself by Chromium, so they are what a reader prints. The same site gives
 * the same bytes.
 */
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { ALL_SHEETS, SHEET_FORMATS, type SheetFormat, sheetPath } from '../domain/sheet-files.ts';
import { datePdf } from './pdf-dates.ts';
import { serve } from './serve.mjs';
import { root } from './setup/project.mjs';

const { BASE_PATH = '/', CHROMIUM_PATH } = process.env;
const dist = join(root, 'dist');

/** Prints every sheet of the language whose pages stand in `folder`, `''` for English. Returns how many files. */
async function printLanguage(browser: Browser, site: string, folder: string): Promise<number> {
  const page = await (await browser.newContext({ bypassCSP: true })).newPage();
  const prefix = site + folder.replace(/^\/?(.+)$/, '$1/');
  await page.goto(`${prefix}exercises/`);
  const addresses = await page
    .locator('.exercise-row a')
    .evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLAnchorElement).href))]);

  const write = async (id: string, format: SheetFormat) => {
    const file = join(dist, folder, sheetPath(id, format));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await printSheet(page, format));
  };
  for (const address of addresses) {
    await page.goto(address);
    for (const format of SHEET_FORMATS) await write(address.split('/').at(-2) ?? '', format);
  }

  await page.goto(addresses[0] ?? prefix);
  for (const address of addresses.slice(1)) await page.evaluate(addSheetOf, address);
  for (const format of SHEET_FORMATS) await write(ALL_SHEETS, format);
  await page.context().close();
  return (addresses.length + 1) * SHEET_FORMATS.length;
}

async function printSheet(page: Page, format: SheetFormat): Promise<Buffer> {
  const [paper, large] = format.split('-');
  await page.locator('#large-print').setChecked(large !== undefined);
  await page.evaluate(() => document.fonts.ready);
  const reviewed = await page.locator('.sheet').first().getAttribute('data-reviewed');
  return datePdf(await page.pdf({ format: paper === 'A4' ? 'A4' : 'Letter', tagged: true }), reviewed ?? '');
}

/** Runs in the page: adds the sheet of another exercise. */
async function addSheetOf(address: string): Promise<void> {
  const text = await (await fetch(address)).text();
  const sheet = new DOMParser().parseFromString(text, 'text/html').querySelector('.sheet');
  if (sheet) document.body.append(document.importNode(sheet, true));
}

const { server, base, close } = serve({ dir: dist, base: BASE_PATH });
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`;
const browser = await chromium.launch({
  args: ['--no-sandbox'],
  ...(CHROMIUM_PATH && { executablePath: CHROMIUM_PATH }),
});
try {
  let count = 0;
  for (const index of globSync('{,*/}exercises/index.html', { cwd: dist }))
    count += await printLanguage(browser, site, index.replace(/\/?exercises[/\\]index\.html$/, ''));
  process.stdout.write(`${count} files in ${join(dist, 'sheets')}\n`);
} finally {
  await browser.close();
  await close();
}
