/** Offline use, as a person meets it: the note that all is kept, and the offer of a new version. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { OwnSite } from './own-site.ts';

export const savedNote = (page: Page): Locator => page.getByText('this site now works without internet');

export const updateOffer = (page: Page): Locator => page.getByText('A newer version of this site is ready.');

/** A visit that stays until all is kept. */
export async function visitUntilSaved(page: Page, site: OwnSite, path = ''): Promise<void> {
  await page.goto(`${site.origin}/${path}`);
  await expect(savedNote(page)).toBeVisible({ timeout: 40_000 });
}

/** Waits until the browser has a new version ready. */
export async function fetchUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (registration.waiting?.state !== 'installed') await new Promise((done) => setTimeout(done, 50));
  });
}

export const cacheNames = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

export function registrationCount(page: Page): Promise<number> {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
}
