import { expect, test } from '@playwright/test';

test.use({ serviceWorkers: 'allow' });

test('a site under a base path keeps to it, in each language', async ({ page, context }) => {
  await page.goto('ar-XB/faq/');
  await expect(page.locator('.offline-note > div')).toBeVisible({ timeout: 40_000 });
  const { scope, caches: kept } = await page.evaluate(async () => ({
    scope: new URL((await navigator.serviceWorker.ready).scope).pathname,
    caches: await caches.keys(),
  }));
  expect(scope).toBe('/clinic/neck/');
  expect(kept).toEqual(['unknot /clinic/neck/']);
  await page.evaluate(async () => {
    const cache = await caches.open('unknot /clinic/neck/');
    for (const key of await cache.keys())
      if (key.url.includes('/ar-XB/about/')) await cache.put(key, new Response('<h1>Half of the'));
  });
  await page.goto('ar-XB/about/');
  await expect(page.getByRole('heading', { level: 1 }), 'what is damaged is fetched again').toContainText(
    '⟦',
  );
  await context.setOffline(true);

  await page.goto('ar-XB/about/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('⟦');

  await page.goto('ar-XB/exercises/neck-tilt/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('⟦');
  await page.goto('faq/');
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('⟦');
  expect((await page.goto('ar-XB/nothing/'))?.status()).toBe(404);
  await page.goto('ar-XB/sheets/nothing.pdf');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('[data-instead]')).toBeVisible();
});
