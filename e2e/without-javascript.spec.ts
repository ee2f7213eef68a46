import { expect, test } from '@playwright/test';
import { builtPages } from './pages.ts';

test.use({ javaScriptEnabled: false });

test('every page says what it is and where help is', async ({ page }) => {
  test.slow();
  for (const { path } of builtPages)
    await test.step(path, async () => {
      await page.goto(path);

      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('banner').getByRole('link', { name: 'Get help' })).toBeVisible();
    });
});

test('an exercise teaches everything: dose, steps, what to feel, when to stop', async ({ page }) => {
  await page.goto('exercises/scalene-stretch/');

  await expect(page.getByRole('definition').filter({ hasText: '15 to 20' })).toBeVisible();
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Put both hands behind your back.' }),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What you should feel' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Stop if' })).toBeVisible();
  await expect(page.getByText('The timer needs JavaScript.')).toBeVisible();
});

test('nothing is offered that cannot work', async ({ page }) => {
  await page.goto('exercises/scalene-stretch/');

  await expect(page.getByRole('button', { name: 'Start' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
});

test('the emergency numbers can be called', async ({ page }) => {
  await page.goto('get-help/');

  await expect(page.getByRole('link', { name: 'Call 1122 Pakistan' })).toHaveAttribute('href', 'tel:1122');
  await expect(page.getByRole('link', { name: 'Call 999 UK' })).toHaveAttribute('href', 'tel:999');
});

test('the menu opens', async ({ page }) => {
  await page.goto('./');

  await page.getByText('Menu', { exact: true }).click();

  await expect(
    page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Exercises' }),
  ).toBeVisible();
});

test('an answer opens', async ({ page }) => {
  await page.goto('faq/');

  await page.getByRole('heading', { name: 'Can stress cause neck spasms?' }).click();

  await expect(page.getByText('It can play a part.')).toBeVisible();
});

test('without a clinic in the settings, none is spoken of', async ({ page }) => {
  await page.goto('exercises/neck-tilt/');

  await expect(page.getByRole('heading', { name: 'Ask a physiotherapist' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Tell us about this page' })).toHaveCount(0);
});
