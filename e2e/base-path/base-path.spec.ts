import { expect, test } from '@playwright/test';
import { basePathPages } from '../pages.ts';

test('a journey through the site stays under its base path', async ({ page }) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    const { pathname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && !pathname.startsWith('/clinic/neck/')) outside.push(request.url());
  });

  await page.goto('./');
  await page.getByRole('link', { name: 'Scalene stretch' }).first().click();
  await page.getByRole('banner').getByRole('link', { name: 'Get help' }).click();

  await expect(page).toHaveURL(/\/clinic\/neck\/get-help\/$/);
  expect(outside).toEqual([]);
});

test('an address that has moved leads on', async ({ page }) => {
  await page.goto('questions/');

  await expect(page).toHaveURL(/\/clinic\/neck\/faq\/$/);
});

test('a lost address gets a page that helps', async ({ page }) => {
  const response = await page.goto('no/such/page/');

  expect(response?.status()).toBe(404);
  await expect(page.getByRole('main').getByRole('link', { name: 'Get help' })).toHaveAttribute(
    'href',
    '/clinic/neck/get-help/',
  );
});

test('pages name themselves by the address of the clinic', async ({ page }) => {
  await page.goto('exercises/neck-tilt/');

  const canonical = page.locator('link[rel="canonical"]');
  await expect(canonical).toHaveAttribute(
    'href',
    'https://neck.example.org/clinic/neck/exercises/neck-tilt/',
  );
});

test('there is a page for every address', () => {
  expect(basePathPages.every(({ path }) => path.startsWith('/clinic/neck/'))).toBe(true);
});
