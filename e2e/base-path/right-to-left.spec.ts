import { expect, test } from '@playwright/test';
import { basePathPages } from '../pages.ts';

const rightToLeft = basePathPages.filter(({ path }) => path.includes('/ar-XB/'));

test('the second language has every page that English has', () => {
  const english = basePathPages.filter(({ path, indexed }) => indexed && !path.includes('/ar-XB/'));

  expect(rightToLeft.filter(({ indexed }) => indexed)).toHaveLength(english.length);
});

for (const { path } of rightToLeft) {
  test(`${path} runs from right to left and fits a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(path);

    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar-XB');
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });

  test(`the links of ${path} stay in its language, but for the ones that change it`, async ({ page }) => {
    await page.goto(path);

    const leaving = await page
      .locator('a[href^="/"]:not([hreflang])')
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute('href'))
          .filter((href) => !href?.startsWith('/clinic/neck/ar-XB/')),
      );

    expect(leaving).toEqual([]);
  });
}

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
