/** Paper: real files of Chromium's printer, read back by pdf.js. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import readQr from 'jsqr';
import { parse } from 'yaml';
import { builtPages } from './pages.ts';
import { expectSound, inkShare, print } from './support/pdf.ts';

const exercises = builtPages.filter(({ path }) => /\/exercises\/[^/]+\/$/.test(path));

/** Without spaces: a line may end inside a sentence, and after a hyphen. */
const joined = (text: string) => text.replace(/\s+/g, '');

test.describe('in large print, without JavaScript', { tag: '@desktop' }, () => {
  test.use({ javaScriptEnabled: false });

  for (const { path } of exercises)
    test(`${path} takes 2 sides, with "Stop if" on both`, async ({ page }) => {
      await page.goto(path);
      await page.getByRole('checkbox', { name: 'Large print' }).check();

      for (const format of ['A4', 'Letter'] as const) {
        const sheets = await print(page, format);

        expect(sheets).toHaveLength(2);
        for (const sheet of sheets) {
          expectSound(sheet, format, 16);
          expect(sheet.text).toContain('Stop if');
        }
        expect(
          sheets[0]?.runs.filter(({ text }) => text.startsWith('Start.')).map(({ size }) => Math.round(size)),
        ).toEqual([18]);
      }
    });
});

for (const { path } of exercises)
  test(`${path} prints on one side of A4 and of Letter, with all that a patient needs`, {
    tag: '@desktop',
  }, async ({ page }) => {
    await page.goto(path);
    const wanted = await wordsWanted(page, path);
    expect(wanted.length).toBeGreaterThan(25);

    for (const [format, colorScheme] of [
      ['A4', 'light'],
      ['Letter', 'dark'],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      const sheets = await print(page, format);
      const [sheet] = sheets;
      const text = joined(sheet?.text ?? '');

      expect(sheets).toHaveLength(1);
      expectSound(sheet, format, 11);
      expect(wanted.filter((words) => !text.includes(joined(words)))).toEqual([]);
      expect(sheet?.text).not.toMatch(/Menu|Search|Common mistakes/);
      const body = sheet?.runs.filter(({ text: run }) => /^(Start\.|You feel:|Stop if)/.test(run)) ?? [];
      expect(body.map(({ size }) => Math.round(size))).toEqual([14, 14, 14]);
      await test.step('the code leads here, also from a plain office printer, and little ink is used', async () => {
        const raster = await sheet?.draw(150);
        expect(raster && readQr(raster.dots, raster.width, raster.height)?.data).toBe(
          `https://unknot.example${path}`,
        );
        const ink = raster ? inkShare(raster) : 1;
        expect(ink).toBeGreaterThan(0.03);
        expect(ink).toBeLessThan(0.12);
      });
    }

    await test.step('there is a box to tick for each time of each of 7 days', () => expectBoxes(page));
  });

/** What must stand on the sheet, as the page itself says it. */
async function wordsWanted(page: Page, path: string): Promise<readonly string[]> {
  const all = (selector: string) => page.locator(`main ${selector}`).allTextContents();
  const safety = parse(readFileSync('content/safety/en.yaml', 'utf8')) as {
    stop: string[];
    painGuide: { short: string }[];
  };
  return [
    ...(await all('h1')),
    ...(await all('.exercise-hero .lead')),
    ...(await all('ol.steps > li p:first-of-type')),
    ...(await all('.stop-if li')),
    ...(await all('[data-feel]')),
    ...safety.stop,
    ...safety.painGuide.map(({ short }) => short),
    ...['Name', 'Started on', 'Day 7', 'Pain, 0 to 10', 'Stop and get help now', 'Easier:', 'Next check due'],
    'Not yet reviewed by a clinician',
    `unknot.example${path.replace(/\/$/, '')}`,
  ];
}

async function expectBoxes(page: Page): Promise<void> {
  const perDay = (await page.locator('main [data-dose] dd').allTextContents()).at(-1) ?? '';
  const most = Number(perDay.match(/\d+$/)?.[0]);

  await page.emulateMedia({ media: 'print' });

  await expect(page.locator('.sheet [data-tick]:visible')).toHaveCount(7 * most);
  await expect(page.locator('.sheet [data-pain]:visible')).toHaveCount(7);
  await expect(page.locator('.sheet-steps p b'), 'the hold is strong').toHaveText(/^Hold for \d/);
  const code = await page.locator('.sheet .qr-code path').boundingBox();
  expect(code?.width).toBeGreaterThanOrEqual((30 / 25.4) * 96);
}

test('search prints all pages on one side, or else what was found', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('search/');

  const [all, ...others] = await print(page, 'Letter');

  expect(others).toEqual([]);
  expect(all?.text).toMatch(/^Search .*All pages Exercises .*Scalene stretch.* Sources$/);

  await page.goto('search/?q=headache');
  await expect(page.getByRole('button', { name: 'Look in the full text of all pages' })).toBeVisible();
  const [found, ...more] = await print(page, 'A4');

  expect(more).toEqual([]);
  expect(found?.text).toContain('3 results');
  expect(found?.text).not.toMatch(/All pages|full text|Everything/);
});

test('closed answers are on the paper, and still closed on the screen', { tag: '@desktop' }, async ({
  page,
}) => {
  await page.goto('faq/');

  const sheets = await print(page, 'A4');

  expect(sheets.map(({ text }) => text).join(' ')).toContain('When you are stressed');
  await expect(page.getByText('When you are stressed')).toBeHidden();
});
