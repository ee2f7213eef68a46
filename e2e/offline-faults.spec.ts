/** Offline use when things go wrong: damage, a cut, little room, no permission, and the way to end it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { killSwitch } from '../src/tooling/offline/write-worker.ts';
import { cacheNames, fetchUpdate, registrationCount, visitUntilSaved } from './support/offline.ts';
import { type OwnSite, ownSite } from './support/own-site.ts';
import { sessionOn } from './support/session.ts';

let site: OwnSite;

test.use({ serviceWorkers: 'allow' });
test.beforeEach(async () => {
  site = await ownSite();
});
test.afterEach(() => site.remove());

test.describe('what goes wrong', () => {
  test('a damaged file and a lost one are fetched again', async ({ page }) => {
    await visitUntilSaved(page, site);
    await page.evaluate(async () => {
      const cache = await caches.open((await caches.keys())[0] ?? '');
      for (const key of await cache.keys()) {
        if (key.url.includes('/about/')) await cache.put(key, new Response('<h1>Half of the'));
        if (key.url.includes('/causes/')) await cache.delete(key);
      }
    });

    await page.goto(`${site.origin}/about/`);
    await expect(page.getByRole('heading', { name: 'Who wrote it' })).toBeVisible();
    await page.goto(`${site.origin}/causes/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('auses');
    await site.stop();
    await page.goto(`${site.origin}/about/`);
    await expect(page.getByRole('heading', { name: 'Who wrote it' })).toBeVisible();
    await page.goto(`${site.origin}/causes/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('auses');
  });

  test('a first visit that is cut off is completed by the next, which fetches nothing twice', async ({
    page,
  }) => {
    let left = 3;
    site.cut = (path) => path.startsWith('/exercises/') && left-- < 0;
    await page.goto(`${site.origin}/about/`);
    await expect.poll(() => left).toBeLessThan(0);
    await expect.poll(() => registrationCount(page)).toBe(0);
    const before = new Set(site.requests);
    site.requests.length = 0;
    site.cut = () => false;

    await visitUntilSaved(page, site, 'causes/');

    const twice = site.requests.filter((path) => before.has(path) && path.startsWith('/faq'));
    expect(twice).toEqual([]);
  });

  test('a busy device that saves data keeps what is opened, and all when it is asked to', async ({
    page,
  }) => {
    // Never idle, as a slow phone with many pages open.
    await page.addInitScript(() => {
      window.requestIdleCallback = (run, { timeout = Number.POSITIVE_INFINITY } = {}) =>
        timeout < 10_000 ? window.setTimeout(run, timeout) : 0;
    });
    const worker = join(site.folder, 'sw.js');
    const saving = "Object.defineProperty(navigator,'connection',{value:{saveData:true}});";
    writeFileSync(worker, saving + readFileSync(worker, 'utf8'));
    await page.goto(`${site.origin}/about/`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    await page.goto(`${site.origin}/about/`);
    await page.goto(`${site.origin}/offline/`);
    await expect(page.getByText(/^\d+ of \d+ files are saved/)).toBeVisible();
    await site.stop();

    await page.goto(`${site.origin}/about/`);
    await expect(page.getByRole('heading', { name: 'Who wrote it' })).toBeVisible();
    await page.goto(`${site.origin}/causes/`);
    await expect(page.getByText('the page you asked for is not saved on this device')).toBeVisible();
    await site.start();
    await page.getByRole('button', { name: 'Save the whole site now' }).click();
    await expect(page.getByText('All of it is saved on this device')).toBeVisible({ timeout: 40_000 });
  });

  test('a worker that another site left at the same address is replaced', async ({ page }) => {
    const worker = join(site.folder, 'sw.js');
    const ours = readFileSync(worker, 'utf8');
    const theirs =
      "self.addEventListener('fetch',(e)=>e.respondWith(new Response('<h1>Old site</h1>',{headers:{'Content-Type':'text/html'}})));";
    writeFileSync(worker, theirs);
    await page.goto(`${site.origin}/about/`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.goto(`${site.origin}/about/`);
    await expect(page.getByRole('heading', { name: 'Old site' })).toBeVisible();

    writeFileSync(worker, ours);
    await fetchUpdate(page);
    await expect(async () => {
      // As when the browser is closed: no page of the old site is open any more.
      await page.goto('about:blank');
      await page.goto(`${site.origin}/about/`);
      await expect(page.getByRole('heading', { name: 'Who wrote it' })).toBeVisible({ timeout: 500 });
    }).toPass();
  });

  test('the kill switch removes the worker and all that it kept, and lets a session run on', async ({
    page,
  }) => {
    const session = sessionOn(page);
    await visitUntilSaved(page, site, 'exercises/neck-tilt/');
    await session.start.scrollIntoViewIfNeeded();
    await session.begin();
    let loads = 0;
    page.on('load', () => {
      loads += 1;
    });
    writeFileSync(join(site.folder, 'sw.js'), killSwitch('/'));
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());

    await expect(async () => {
      expect(await cacheNames(page)).toEqual([]);
      expect(await registrationCount(page)).toBe(0);
    }).toPass();
    await expect(session.button('Pause')).toBeVisible();
    expect(loads).toBe(0);
    await session.button('Stop').click();
    await session.button('Done').click();
    await expect.poll(() => loads, 'then the page is loaded as it is now').toBe(1);
  });

  test('a browser that keeps nothing shows the site as ever', async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.addInitScript(() => {
      const forbidden = () => {
        throw new DOMException('No', 'SecurityError');
      };
      Object.defineProperty(window, 'localStorage', { get: forbidden });
      Object.defineProperty(window, 'caches', { get: forbidden });
      navigator.serviceWorker.register = () => Promise.reject(new DOMException('No', 'SecurityError'));
    });
    await page.goto(`${site.origin}/offline/`);

    await expect(page.getByText('Nothing is saved on this device yet.')).toBeVisible();
    expect(site.requests).not.toContain('/sw.js');
    expect(faults).toEqual([]);
  });
});
