/** A network that is slow, or cut in the middle: the page can be read, and what did not arrive is said in words. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { sessionOn } from './support/session.ts';

const [, , LINK = ''] = (
  JSON.parse(
    readFileSync(new URL('../src/domain/fixtures/plan-links.json', import.meta.url), 'utf8'),
  ) as readonly { fragment: string }[]
).map(({ fragment }) => fragment);

test.describe('when the network is cut', { tag: '@phone' }, () => {
  test('an exercise whose scripts, styles and fonts do not arrive is complete, and says what is missing', async ({
    page,
  }) => {
    await page.route('**/_astro/**', (route) => route.abort());
    await page.goto('exercises/neck-tilt/');

    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('img').first()).toBeVisible();
    await page.getByRole('button', { name: 'Start', exact: true }).scrollIntoViewIfNeeded();
    await expect(
      page.getByRole('alert').filter({ hasText: 'This part of the page did not load.' }),
    ).toBeVisible();
    await page.unroute('**/_astro/**');
    await page.getByRole('button', { name: 'Load the page again' }).click();
    await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeEnabled();
  });

  test('a timer that does not arrive says so, and starts with another press', async ({ page }) => {
    const session = sessionOn(page);
    await page.route('**/_astro/parts*', (route) => route.abort());
    await session.open('neck-tilt');

    await session.start.click();
    await expect(page.getByRole('alert').filter({ hasText: 'The timer did not load.' })).toBeVisible();
    await page.unroute('**/_astro/parts*');
    await session.begin();

    await expect(page.getByRole('alert').filter({ hasText: 'The timer did not load.' })).toBeHidden();
  });

  test('a plan without its drawings is complete in words, and draws when it is asked again', async ({
    page,
  }) => {
    await page.route('**/drawings.svg', (route) => route.abort());
    await page.goto(`plan/#${LINK}`);

    await expect(page.getByText('The drawings did not load.')).toBeVisible();
    await page.unroute('**/drawings.svg');
    await page.getByRole('button', { name: 'Load the drawings again' }).click();
    await expect(page.getByText('The drawings did not load.')).toBeHidden();
    const exercise = page.getByRole('list', { name: 'Exercises of the plan' }).locator('> li').first();
    await exercise.getByRole('heading').first().click();

    await expect(exercise.locator('.plan-steps svg').first()).toBeVisible();
  });

  test('a plan whose script does not arrive is not taken for no plan', async ({ page }) => {
    await page.route('**/_astro/PlanReader*', (route) => route.abort());
    await page.goto(`plan/#${LINK}`);

    await expect(
      page.getByRole('alert').filter({ hasText: 'This part of the page did not load.' }),
    ).toBeVisible();
  });
});
