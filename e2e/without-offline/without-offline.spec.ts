/** The site that a build with `OFFLINE=off` makes: as ever, but for what it keeps on a device. */
import { cpSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { withoutOfflineSite } from '../../src/tooling/test/built-sites.ts';
import { withoutOfflinePages } from '../pages.ts';
import { cacheNames, registrationCount, visitUntilSaved } from '../support/offline.ts';
import { ownSite } from '../support/own-site.ts';
import { sessionOn } from '../support/session.ts';

test.use({ serviceWorkers: 'allow' });

test('every page can be read, registers no worker, and does not say that it is saved', async ({
  page,
  context,
}) => {
  test.slow();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  const workers: string[] = [];
  context.on(
    'request',
    (request) => /sw\.js|offline-note/.test(request.url()) && workers.push(request.url()),
  );

  for (const { path } of withoutOfflinePages)
    await test.step(path, async () => {
      await page.goto(path);

      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      // Templates too: what a page may say later.
      expect(await page.content()).not.toMatch(/saves itself|works without internet|is saved on this device/);
    });
  await page.waitForLoadState('networkidle');

  expect(await registrationCount(page)).toBe(0);
  expect(await cacheNames(page)).toEqual([]);
  expect(workers).toEqual([]);
  expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
});

test('the pages on offline use and on privacy say what is so', async ({ page }) => {
  await page.goto('offline/');
  await expect(page.getByRole('main')).toContainText('This site needs internet.');
  await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /needs internet/);

  await page.goto('privacy/');
  await expect(page.getByRole('main')).toContainText(
    'What an earlier version of it saved on your device is removed',
  );
  await expect(page.getByRole('main')).not.toContainText('are saved too');
  await expect(page.getByRole('button', { name: 'Delete what is stored on this device' })).toBeVisible();
});

test('a session and search work', async ({ page }) => {
  const session = sessionOn(page);
  await session.open('neck-tilt');
  await session.begin();
  await session.button('Stop').click();

  await page.goto('search/?q=headache');
  await expect(page.getByRole('list', { name: 'Results' })).toBeVisible();
});

test('a device that has kept the site keeps nothing after the next visit', async ({ page }) => {
  const site = await ownSite();
  try {
    await visitUntilSaved(page, site, 'about/');
    cpSync(withoutOfflineSite.dir, site.folder, { recursive: true });

    await page.goto(`${site.origin}/causes/`);
    await expect(async () => {
      expect(await cacheNames(page)).toEqual([]);
      expect(await registrationCount(page)).toBe(0);
    }).toPass();
    await page.goto(`${site.origin}/offline/`);
    await expect(page.getByRole('main')).toContainText('This site needs internet.');
  } finally {
    await site.remove();
  }
});
