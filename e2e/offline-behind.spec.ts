/** A device that a new version cannot reach: its reader is not left with old pages for ever. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { visitUntilSaved } from './support/offline.ts';
import { type OwnSite, ownSite } from './support/own-site.ts';

let site: OwnSite;

test.use({ serviceWorkers: 'allow' });
test.beforeEach(async () => {
  site = await ownSite();
  // A clock that a page can put forward.
  const worker = join(site.folder, 'sw.js');
  const clock =
    'let ahead=0;const now=Date.now;Date.now=()=>now()+ahead;addEventListener("message",({data})=>{ahead+=data.hours*36e5||0});';
  writeFileSync(worker, clock + readFileSync(worker, 'utf8'));
});
test.afterEach(() => site.remove());

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

async function hoursGoBy(page: Page, hours: number): Promise<void> {
  await page.evaluate((hours) => navigator.serviceWorker.controller?.postMessage({ hours }), hours);
}

async function visitAbout(page: Page): Promise<void> {
  await page.goto(`${site.origin}/about/`);
}

/** Stays until the host has been asked, with what is `expected` of it. So many hours go by after that. */
async function stay(
  page: Page,
  expected: 'has this version' | 'has another',
  hoursAfter: number,
): Promise<void> {
  const read = async () => {
    const cache = await caches.open((await caches.keys())[0] ?? '');
    const [mark] = (await cache.keys()).filter(({ url }) => url.includes('?host='));
    const seen = await (mark && (await cache.match(mark)))?.json();
    if (!seen) return 'nothing is known';
    return seen.otherSince === undefined ? 'has this version' : 'has another';
  };
  await expect.poll(() => page.evaluate(read)).toBe(expected);
  await hoursGoBy(page, hoursAfter);
}

test('a host that changes pages on their way is read from after a day, and the kept pages without network', async ({
  page,
}) => {
  await visitUntilSaved(page, site);
  await stay(page, 'has this version', 6);
  await site.change('about/index.html', 'Who wrote it', 'Who wrote this');
  const about = join(site.folder, 'about/index.html');
  writeFileSync(about, `${readFileSync(about, 'utf8')}<!-- Watched by the host. -->`);

  await visitAbout(page);
  await stay(page, 'has another', 23);
  await visitAbout(page);
  await stay(page, 'has another', 1);
  await expect(heading(page, 'Who wrote it')).toBeVisible();
  await visitAbout(page);
  await expect(heading(page, 'Who wrote this')).toBeVisible();

  site.hold = (path) => path === '/about/';
  await visitAbout(page);
  await expect(heading(page, 'Who wrote it'), 'a host that does not answer').toBeVisible();
  site.hold = () => false;
  await site.stop();
  await visitAbout(page);
  await expect(heading(page, 'Who wrote it'), 'no network').toBeVisible();
});

test('a site that has moved away is not shown from the device for ever', async ({ page }) => {
  await visitUntilSaved(page, site);
  await stay(page, 'has this version', 6);
  rmSync(join(site.folder, 'sw.js'));
  rmSync(join(site.folder, 'about'), { recursive: true });

  await visitAbout(page);
  await stay(page, 'has another', 24);
  await visitAbout(page);

  await expect(heading(page, 'This page is not here')).toBeVisible();
});
