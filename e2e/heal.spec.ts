/** What a host or a network has answered once, wrongly, and what becomes of it when it answers rightly again. */
import { expect, type Page, test } from '@playwright/test';
import { updateOffer, visitUntilSaved } from './support/offline.ts';
import { type Lie, LOG_IN, type OwnSite, ownSite } from './support/own-site.ts';
import { chooseSilence, sessionOn } from './support/session.ts';

let site: OwnSite;

test.beforeEach(async () => {
  site = await ownSite();
});
test.afterEach(() => site.remove());

/** As hosts do that choose headers by the address alone. */
const MISSING_FOR_A_YEAR: Lie = {
  status: 404,
  headers: { 'Content-Type': 'text/html', 'Cache-Control': 'public, max-age=31536000, immutable' },
  body: '<p>Not here</p>',
};

test('a script that was missing once comes when the page is loaded again', async ({ page }) => {
  await chooseSilence(page);
  const session = sessionOn(page);
  site.lie = (path) => (/_astro\/SessionTimer/.test(path) ? MISSING_FOR_A_YEAR : undefined);
  await page.goto(`${site.origin}/exercises/neck-tilt/`);
  const again = page.getByRole('button', { name: 'Load the page again' });
  await expect(again).toBeVisible();

  site.lie = () => undefined;
  await again.click();
  await expect(session.start).toBeEnabled();
});

test('a script of the timer that was missing once comes when the page is loaded again', async ({ page }) => {
  await chooseSilence(page);
  const session = sessionOn(page);
  site.lie = (path) => (/_astro\/parts\./.test(path) ? MISSING_FOR_A_YEAR : undefined);
  await page.goto(`${site.origin}/exercises/neck-tilt/`);
  await session.start.click();
  await expect(page.getByText('The timer did not load.')).toBeVisible();

  site.lie = () => undefined;
  await page.getByRole('button', { name: 'Load the page again' }).click();
  await expect(page.getByText('The timer did not load.')).toHaveCount(0);
  await session.start.click();
  await expect(session.button('Pause')).toBeVisible();
});

test('an address that is missing below a folder has its style', async ({ page }) => {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  for (const path of ['no-such-page/', 'plan/nope/', 'exercises/nope/', 'embed/nope/']) {
    await page.goto(`${site.origin}/${path}`);
    await expect(page.getByRole('heading', { name: 'This page is not here' })).toBeVisible();
    const logo = await page.getByRole('banner').locator('svg').first().boundingBox();
    expect(logo?.width).toBeLessThan(100);
  }

  expect(faults.filter((text) => !text.includes('404'))).toEqual([]);
});

test.describe('on a device that keeps the site', () => {
  test.use({ serviceWorkers: 'allow' });

  test('an order to save all is carried out, though the network has lied a moment ago', async ({ page }) => {
    site.lie = (path) => (/^\/(pagefind|qr)\//.test(path) ? LOG_IN : undefined);
    await page.goto(`${site.origin}/offline/`);
    const save = page.getByRole('button', { name: 'Save the whole site now' });
    await expect.poll(() => site.requests.some((path) => /^\/(pagefind|qr)\//.test(path))).toBe(true);
    await save.click();
    await expect(page.getByText('The rest could not be fetched.')).toBeVisible();

    site.lie = () => undefined;
    await save.click();
    await expect(page.getByText(/^All of it is saved on this device/)).toBeVisible();
  });

  test.describe('a page that was loaded past the worker goes over to the new version', () => {
    let page: Page;
    let other: Page;

    test.beforeEach(async ({ page: first, context }) => {
      [page, other] = [first, await context.newPage()];
      await visitUntilSaved(page, site);
      await other.goto(`${site.origin}/about/`);
      await site.change('causes/index.html', '</h1>', ' (new)</h1>');
      // As with Ctrl, Shift and R: no worker serves the page.
      const browser = await context.newCDPSession(page);
      await browser.send('Page.reload', { ignoreCache: true });
      await expect(updateOffer(page)).toBeVisible({ timeout: 20_000 });
    });
    test.afterEach(async () => {
      await page.getByRole('button', { name: 'Use it now' }).click();
      await expect(updateOffer(page)).toHaveCount(0);
      await page.goto(`${site.origin}/causes/`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('(new)');
    });

    test('while another tab keeps it waiting', () => expect(updateOffer(other)).toBeVisible());

    test('when it is in use already', async () => {
      await other.close();
      const isInUse = () =>
        page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting === null);
      await expect.poll(isInUse).toBe(true);
    });
  });
});
