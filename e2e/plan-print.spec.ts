/** Plans on paper: real files of Chromium's printer, made from one page load for each plan. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import readQr from 'jsqr';
import { expectSound, inkShare, noisy, print, type Raster, throughLens } from './support/pdf.ts';

/** Links that were handed out: see src/domain/plan-link-released.test.ts. */
const [ONE = '', , THREE = '', FIVE = ''] = (
  JSON.parse(
    readFileSync(new URL('../src/domain/fixtures/plan-links.json', import.meta.url), 'utf8'),
  ) as readonly { fragment: string }[]
).map(({ fragment }) => fragment);

/** The four longest exercises, with a short note. */
const FOUR = 'p=12GC0KRS0GY6852JJ0RMN1B4B7G584HRE7JG75HWWE71910D628JFGRGM221H043520CP281B086ZJTK';

const FORMS = {
  full: 'One side for each exercise',
  large: 'Large print, two sides for each exercise',
  compact: 'Small, several exercises on one side',
} as const;

async function choose(page: Page, form: keyof typeof FORMS) {
  await page.getByRole('radio', { name: FORMS[form] }).check();
  await expect(page.locator(`body[data-paper="${form}"] .sheets svg.figure`).first()).toBeAttached();
}

async function open(page: Page, link: string) {
  await page.goto(`plan/#${link}`);
  await page.getByText('On paper, with boxes to tick').click();
}

const scan = ({ dots, width, height }: Raster) => readQr(dots, width, height)?.data;
const one = (text: string) => text.replace(/\s+/g, '');

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`from ${colorScheme} colours`, { tag: '@desktop' }, () => {
    test.use({ colorScheme });

    test('a plan prints a side for each exercise, with the doses that were chosen', async ({ page }) => {
      await open(page, THREE);
      await choose(page, 'full');

      for (const format of ['A4', 'Letter'] as const) {
        const sheets = await print(page, format);

        expect(sheets.map(({ text }) => /Exercise \d of \d/.exec(text)?.[0])).toEqual([
          'Exercise 1 of 3',
          'Exercise 2 of 3',
          'Exercise 3 of 3',
        ]);
        for (const sheet of sheets) {
          expectSound(sheet, format, 11);
          for (const words of [
            'Stop if',
            'Stop and get help now',
            'Easier:',
            'Day 7',
            'Pain, 0 to 10',
            'Next check due',
          ])
            expect(sheet.text).toContain(words);
          expect(one(sheet.text)).toContain('unknot.example/exercises/');
        }
        const [first, second, third] = sheets.map(({ text }) => text);
        expect(first).toContain('Start on the left. Written by Example Physiotherapy, who made this link.');
        expect(first).toContain('4 times on each side');
        expect(first).toContain('2nd time');
        expect(second).not.toMatch(/2nd time|Start on the left/);
        expect(third).toContain('Hold for 5 seconds');
      }
    });

    test('a plan prints small: 3 exercises and their week on a side, 4 exercises on a side, 5 on few', async ({
      page,
    }) => {
      await open(page, THREE);
      await choose(page, 'compact');
      for (const format of ['A4', 'Letter'] as const) {
        const [sheet, ...others] = await print(page, format);
        expect(others.length).toBe(0);
        expectSound(sheet, format, 11);
        for (const words of [
          '1 Turning your neck',
          '3 Shoulder extension',
          'Start on the left.',
          'Stop if',
          'Day 7',
        ])
          expect(sheet?.text).toContain(words);
      }

      await page.goto('about:blank');
      await open(page, FOUR);
      await choose(page, 'compact');
      for (const format of ['A4', 'Letter'] as const) {
        const [front, back, ...others] = await print(page, format);
        expect(others.length).toBe(0);
        expect(front?.text.match(/You feel:/g)).toHaveLength(4);
        for (const side of [front, back]) {
          expectSound(side, format, 11);
          expect(side?.text).toContain('Stop and get help now');
        }
        expect(back?.text).toContain('Day 7');
      }

      await page.goto('about:blank');
      await open(page, FIVE);
      await choose(page, 'compact');
      const sides = await print(page, 'Letter');
      expect(sides.length).toBeLessThanOrEqual(3);
      for (const side of sides) {
        expectSound(side, 'Letter', 11);
        expect(side.text).toContain('Stop and get help now');
      }
      const titles = ['1 Scalene stretch', '2 Simple neck', '3 Turning', '4 Neck tilt', '5 Shoulder'];
      for (const title of titles) {
        const holders = sides.filter(({ text }) => text.includes(`${title}`) && text.includes('You feel:'));
        expect(holders.length, title).toBeGreaterThan(0);
      }
    });
  });

test('the code of a plan scans from a plain office printer, also a bad one, in every form', {
  tag: '@desktop',
}, async ({ page }) => {
  test.slow();
  await open(page, THREE);
  const address = page.url();

  for (const form of ['full', 'large', 'compact'] as const) {
    await choose(page, form);
    const sheets = await print(page, 'Letter');
    const sides = await Promise.all(
      sheets.filter(({ text }) => text.includes('Scan to open your plan')).map(({ draw }) => draw(150)),
    );

    expect(sides.length).toBe(form === 'compact' ? 1 : 3);
    for (const side of sides) {
      expect(scan(side)).toBe(address);
      expect(scan(noisy(side, 0.05))).toBe(address);
      if (form === 'compact') expect(scan(throughLens(noisy(side, 0.2)))).toBe(address);
      expect(inkShare(side)).toBeLessThan(0.12);
    }
  }
  await page.emulateMedia({ media: 'print' });
  const code = await page.locator('.sheets .qr-code path').first().boundingBox();
  expect(code?.width).toBeGreaterThanOrEqual((25 / 25.4) * 96);
});

test('in large print each exercise of a plan takes 2 sides', { tag: '@desktop' }, async ({ page }) => {
  test.slow();
  for (const [link, sides] of [
    [THREE, 6],
    [FIVE, 10],
  ] as const) {
    await page.goto('about:blank');
    await open(page, link);
    await choose(page, 'large');

    for (const format of ['A4', 'Letter'] as const) {
      const sheets = await print(page, format);

      expect(sheets).toHaveLength(sides);
      for (const sheet of sheets) expectSound(sheet, format, 16);
    }
  }
});

test('there is a box for each time of each of 7 days', { tag: '@desktop' }, async ({ page }) => {
  await open(page, THREE);
  await choose(page, 'full');
  await page.emulateMedia({ media: 'print' });

  const boxes = await page
    .locator('.sheets .sheet')
    .evaluateAll((sheets) => sheets.map((sheet) => sheet.querySelectorAll('[data-tick]').length));

  expect(boxes).toEqual([14, 7, 7]);
});

test('the browser prints the plan without a press, and the longest note is not cut', {
  tag: '@desktop',
}, async ({ page }) => {
  await page.goto('plan/new/');
  await expect(page.getByRole('button', { name: 'Clear this plan' })).toBeEnabled();
  await page.getByRole('radio', { name: 'Empty plan' }).check();
  await page.getByRole('button', { name: 'Add Simple neck stretch' }).click();
  const note = `${'Go slowly and stop early. '.repeat(5)}Thank you`.slice(0, 140);
  await page.getByLabel('Clinic name').fill('Example Physiotherapy and Sports Medicine, Northfield');
  await page.getByLabel('Note').fill('Go slowly.');
  await expect(page.locator('.sheets .paper-note')).toContainText('Go slowly.');
  // The sheets are not drawn at every letter, but what is printed at once is what stands there.
  await page.getByLabel('Note').fill(note);

  const sheets = await print(page, 'Letter');

  expect(sheets).toHaveLength(1);
  expectSound(sheets[0], 'Letter', 11);
  expect(sheets[0]?.text).toContain('Thank you');
  expect(sheets[0]?.text).toContain('Next check due');
  const raster = await sheets[0]?.draw(150);
  expect(raster && scan(raster)).toBe(await page.getByLabel('Link', { exact: true }).inputValue());
});

test('what is fetched to print does not tell what is in the plan', { tag: '@desktop' }, async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, ONE);
  await choose(page, 'full');

  expect(asked.filter((url) => /sheets\.(json|svg)$/.test(url))).toHaveLength(2);
  expect(asked.filter((url) => url.includes(ONE.slice(2)) || url.includes('neck-tilt'))).toEqual([]);
});
