/** Offline use on a device that is full: the browser itself refuses, in the middle of it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { fetchUpdate, visitUntilSaved } from './support/offline.ts';
import { type OwnSite, ownSite } from './support/own-site.ts';

/** Less than the first files take, which are those a version is not used without. */
const LITTLE_ROOM = 600_000;

let site: OwnSite;

test.use({ serviceWorkers: 'allow' });
test.beforeEach(async () => {
  site = await ownSite();
  // As in browsers that do not tell how much room there is: the worker only finds out.
  const worker = join(site.folder, 'sw.js');
  writeFileSync(worker, `delete StorageManager.prototype.estimate;${readFileSync(worker, 'utf8')}`);
});
test.afterEach(() => site.remove());

/** Lets the site have so many bytes on the device; without a number, as many as any other. */
async function allow(page: Page, quotaSize?: number): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Storage.overrideQuotaForOrigin', {
    origin: site.origin,
    ...(quotaSize !== undefined && { quotaSize }),
  });
}

test('what fits is kept, the rest comes from the network, and with room again all is saved', async ({
  page,
}) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await allow(page, LITTLE_ROOM);
  await page.goto(`${site.origin}/offline/`);
  await page.waitForFunction(() => navigator.serviceWorker.controller);

  await page.goto(`${site.origin}/sources/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(`${site.origin}/offline/`);
  await expect(page.getByText(/^\d+ of \d+ files are saved on this device\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Save the whole site now' }).click();
  await expect(page.getByText(/Check the internet and the free space \(\d/)).toBeVisible();

  await allow(page);
  await page.getByRole('button', { name: 'Save the whole site now' }).click();
  await expect(page.getByText('All of it is saved on this device')).toBeVisible({ timeout: 40_000 });
  expect(faults).toEqual([]);
});

test('a new version that does not fit does not take away what works without network', async ({ page }) => {
  await visitUntilSaved(page, site);
  await allow(page, LITTLE_ROOM);
  await site.change('about/index.html', 'Who wrote it', 'Who wrote this');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update().catch(() => undefined));
  await expect.poll(() => page.evaluate(workersOnTheWay)).toEqual([]);
  await site.stop();

  await page.goto(`${site.origin}/about/`);
  await expect(page.getByRole('heading', { name: 'Who wrote it' })).toBeVisible();
});

test('for a new version that would fit, a full device gives up what no page needs', async ({ page }) => {
  await visitUntilSaved(page, site, 'about/');
  const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
  await allow(page, usage + 10_000);
  await site.change('about/index.html', 'Who wrote it', 'Who wrote this');
  await fetchUpdate(page);
  await page.getByRole('button', { name: 'Use it now' }).click();
  await expect(page.getByRole('heading', { name: 'Who wrote this' })).toBeVisible();
  await site.stop();

  await page.reload();
  await expect(page.getByRole('heading', { name: 'Who wrote this' })).toBeVisible();
  await page.goto(`${site.origin}/faq/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

async function workersOnTheWay(): Promise<readonly string[]> {
  const registration = await navigator.serviceWorker.getRegistration();
  return [registration?.installing, registration?.waiting].flatMap((worker) =>
    worker ? [worker.state] : [],
  );
}
