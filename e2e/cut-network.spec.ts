/** A network that is slow, or cut in the middle: the page can be read, and what did not arrive is said in words. */
import { expect, test } from '@playwright/test';
import { THREE_EXERCISES } from './support/plan-links.ts';
import { sessionOn } from './support/session.ts';

test('on a slow network the text comes before any script, and the timer before any font', async ({
  page,
  context,
}) => {
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  let letScriptsPass = () => {};
  const textIsRead = new Promise<void>((read) => {
    letScriptsPass = read;
  });
  await page.route(/\.js(\?|$)/, (route) => textIsRead.then(() => route.continue()));
  // They are on their way until the end.
  await page.route('**/*.woff2', () => undefined);
  const session = sessionOn(page);
  await page.goto('exercises/neck-tilt/', { waitUntil: 'commit' });

  await expect(page.getByRole('heading', { name: 'Stop if' })).toBeVisible();
  await expect(page.locator('ol.steps > li').last()).toBeVisible();
  const awaited = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loading').map(({ display }) => display),
  );
  expect(awaited.length).toBeGreaterThan(0);
  expect(new Set(awaited), 'other letters stand in for them').toEqual(new Set(['optional']));

  letScriptsPass();
  await session.start.scrollIntoViewIfNeeded();
  await session.begin();
  await expect(session.timer).toBeVisible();
  expect(await page.evaluate(() => document.fonts.status)).toBe('loading');
});

test.describe('when the network is cut', () => {
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
    await page.goto(`plan/#${THREE_EXERCISES}`);

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
    await page.goto(`plan/#${THREE_EXERCISES}`);

    await expect(
      page.getByRole('alert').filter({ hasText: 'This part of the page did not load.' }),
    ).toBeVisible();
  });
});
