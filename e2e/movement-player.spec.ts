import { expect, type Page, test } from '@playwright/test';

/** Every outline of the drawing that moves, as one text. */
const outlines = (page: Page) =>
  page
    .locator('movement-player svg [d]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('d')).join());

test('the movement plays when asked, can be paused, and leaves the drawing as it was', async ({ page }) => {
  await page.clock.install();
  await page.goto('exercises/simple-neck-stretch/');
  const before = await outlines(page);

  await page.getByRole('button', { name: 'Show the movement' }).click();
  await expect(page.locator('movement-player[data-moving]')).toBeVisible();
  const start = await outlines(page);
  await page.clock.runFor(3000);
  await page.getByRole('button', { name: 'Pause the movement' }).click();
  const paused = await outlines(page);
  expect(paused === start, 'it has moved').toBe(false);
  await page.clock.runFor(5000);
  expect((await outlines(page)) === paused, 'it stays while it is paused').toBe(true);

  await page.getByRole('button', { name: 'Carry on' }).click();
  await page.clock.runFor(60_000);
  await expect(page.getByRole('button', { name: 'Show the movement' })).toBeVisible();
  expect((await outlines(page)) === before, 'the drawing is there again').toBe(true);
});

test('nothing jumps when the movement begins', async ({ page }) => {
  await page.goto('exercises/scalene-stretch/');
  const drawing = page.locator('movement-player svg');
  const before = await drawing.boundingBox();

  await page.getByRole('button', { name: 'Show the movement' }).click();
  await expect(page.locator('movement-player[data-moving]')).toBeVisible();

  expect(await drawing.boundingBox()).toEqual(before);
});

test('a movement that does not arrive is said in words, and comes with another press', async ({ page }) => {
  await page.route('**/movement.svg', (route) => route.abort());
  await page.goto('exercises/neck-tilt/');

  await page.getByRole('button', { name: 'Show the movement' }).click();
  await expect(page.getByText('The movement could not be loaded.')).toBeVisible();
  await page.unroute('**/movement.svg');
  await page.getByRole('button', { name: 'Show the movement' }).click();

  await expect(page.getByRole('button', { name: 'Pause the movement' })).toBeVisible();
  await expect(page.getByText('The movement could not be loaded.')).toBeHidden();
});

test('a reader who asks for less motion is offered none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('exercises/neck-tilt/');

  await expect(page.getByRole('img').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show the movement' })).toBeHidden();
});
