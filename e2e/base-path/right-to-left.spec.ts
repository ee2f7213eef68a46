import { expect, type Page, test } from '@playwright/test';
import { basePathPages } from '../pages.ts';
import { sideways } from '../support/layout.ts';

const rightToLeft = basePathPages.filter(({ path }) => path.includes('/ar-XB/'));

test('the second language has every page that English has', () => {
  const english = basePathPages.filter(({ path, indexed }) => indexed && !path.includes('/ar-XB/'));

  expect(rightToLeft.filter(({ indexed }) => indexed)).toHaveLength(english.length);
});

test('every page runs from right to left, fits a phone, and its links stay in its language', async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 568 });
  for (const { path } of rightToLeft)
    await test.step(path, async () => {
      await page.goto(path);

      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      await expect(page.locator('html')).toHaveAttribute('lang', 'ar-XB');
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      expect(await linksOutOf(page, '/clinic/neck/ar-XB/')).toEqual([]);
    });
});

/** Links that leave the language of the page, but for the ones that are there to change it. */
const linksOutOf = (page: Page, start: string): Promise<readonly string[]> =>
  page
    .locator('a[href^="/"]:not([hreflang])')
    .evaluateAll(
      (links, own) =>
        links.map((link) => link.getAttribute('href') ?? '').filter((href) => !href.startsWith(own)),
      start,
    );

test('a page leads to itself in the other language', async ({ page }) => {
  await page.goto('ar-XB/exercises/neck-tilt/');

  await page.getByRole('link', { name: 'English' }).click();

  await expect(page).toHaveURL(/\/clinic\/neck\/exercises\/neck-tilt\/$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Neck tilt' })).toBeVisible();
});

test('numbers are not turned round', async ({ page }) => {
  await page.goto('ar-XB/exercises/scalene-stretch/');

  await expect(page.getByRole('definition').first().locator('bdi')).toHaveText(/15 to 20/);
});
