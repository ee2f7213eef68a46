import { expect, test } from '@playwright/test';

const results = 'site-search ol > li';

test('search works under a base path, its full text too', async ({ page }) => {
  await page.goto('causes/');
  await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
  await page.getByRole('searchbox').fill('ulcers');

  const found = page.locator(results).first().getByRole('link').first();
  await expect(found).toHaveAttribute('href', /^\/clinic\/neck\/self-care\//);
  await page.getByRole('searchbox').fill('does stress cause it');
  await expect(found).toHaveAttribute('href', '/clinic/neck/faq/#stress');
});

test('each language is searched in its own words', async ({ page }) => {
  await page.goto('ar-XB/causes/');
  await page.getByRole('banner').getByRole('button').first().click();
  await page.getByRole('searchbox').fill('pillow');

  const found = page.locator(results).first().getByRole('link').first();
  await expect(found).toHaveAttribute('href', '/clinic/neck/ar-XB/faq/#pillow');
  await expect(found).toContainText('⟦');
});
