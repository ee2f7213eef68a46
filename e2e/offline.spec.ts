/** Offline use: after one visit the site works with the cable pulled, and keeps up with new versions. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { builtPages } from './pages.ts';
import { largestPainted, moved } from './support/layout.ts';
import {
  cacheNames,
  fetchUpdate,
  registrationCount,
  savedNote,
  updateOffer,
  visitUntilSaved,
} from './support/offline.ts';
import { type OwnSite, ownSite } from './support/own-site.ts';
import { expectSound, inkShare, type PrintedPage, print } from './support/pdf.ts';
import { THREE_EXERCISES } from './support/plan-links.ts';
import { openSearch, searchField, searchResults } from './support/search.ts';
import { sessionOn } from './support/session.ts';

let site: OwnSite;

test.use({ serviceWorkers: 'allow' });
test.beforeEach(async () => {
  site = await ownSite();
});
test.afterEach(() => site.remove());

/** In the site's own type, so that the fonts are kept too, and with its drawings and code. */
async function expectSheet(sheet: PrintedPage | undefined, ...words: readonly string[]): Promise<void> {
  expectSound(sheet, 'A4', 11);
  for (const each of [...words, 'Stop if', 'Day 7']) expect(sheet?.text).toContain(each);
  const raster = await sheet?.draw(50);
  expect(raster ? inkShare(raster) : 0).toBeGreaterThan(0.03);
}

const useIt = (page: Page) => page.getByRole('button', { name: 'Use it now' });

test.describe('after one visit', () => {
  test('everything works without network', async ({ page }) => {
    test.slow();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await visitUntilSaved(page, site);
    await site.stop();

    await page.goto(`${site.origin}/exercises/neck-tilt/`);
    await page.getByRole('button', { name: 'Show the movement' }).click();
    await expect(page.getByRole('button', { name: 'Pause the movement' })).toBeVisible();
    const session = sessionOn(page);
    await session.start.scrollIntoViewIfNeeded();
    await session.begin();
    await expect(session.timer).toContainText('Repetition 1 of', { timeout: 40_000 });
    await session.button('Stop').click();

    await page.goto(`${site.origin}/exercises/scalene-stretch/`);
    const sheets = await print(page, 'A4');
    expect(sheets).toHaveLength(1);
    await expectSheet(sheets[0], 'Scalene stretch', '15 to 20 seconds');

    await page.goto(`${site.origin}/causes`);
    await expect(page).toHaveURL(`${site.origin}/causes/`);
    await openSearch(page);
    await searchField(page).fill('cant turn my head');
    await expect(searchResults(page).first()).toContainText('Can’t turn your head?');
    // The vocabulary does not have this word; the full text does.
    await searchField(page).fill('cochrane');
    await expect(searchResults(page).first()).toBeVisible();

    await page.goto(`${site.origin}/plan/#${THREE_EXERCISES}`);
    await expect(page.getByRole('heading', { level: 1, name: 'Today: 3 exercises' })).toBeVisible();
    const exercise = page.getByRole('list', { name: 'Exercises of the plan' }).locator('> li').first();
    await exercise.getByRole('heading').first().click();
    await expect(exercise.locator('svg').first()).toBeVisible();
    await page.getByText('On paper, with boxes to tick').click();
    await expect(page.locator('.sheets svg.figure').first()).toBeAttached();
    const planned = await print(page, 'A4');
    expect(planned).toHaveLength(3);
    await expectSheet(planned[0], 'Exercise 1 of 3', 'Turning your neck', '4 times on each side');
    await expectSheet(planned[1], 'Neck tilt');
    await expectSheet(planned[2], 'Shoulder extension');

    await page.goto(`${site.origin}/help/`);
    await expect(page).toHaveURL(`${site.origin}/get-help/`);
    const answer = await page.goto(`${site.origin}/exercises/no-such-thing/`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'This page is not here' })).toBeVisible();
    await page.goto(`${site.origin}/sheets/neck-tilt-a4.pdf`);
    await expect(page.getByText('the page you asked for is not saved on this device')).toBeVisible();
    await page.goto(`${site.origin}/offline/`);
    await expect(page.getByText(/^All of it is saved on this device \([\d.]+ MB\)\.$/)).toBeVisible();

    // The pages that were not opened, with the files that each names.
    const missing = await page.evaluate(
      async (paths) => {
        const absent: string[] = [];
        const named = new Map<string, string>();
        for (const path of paths) {
          const page = await fetch(path);
          if (!page.ok) absent.push(path);
          for (const [, file = ''] of (await page.text()).matchAll(
            /(?:href|src|component-url|renderer-url|data-script|data-style)="(\/[^"#?]+\.(?:css|js|svg|png|ico|json|webmanifest))"/g,
          ))
            named.set(file, path);
        }
        for (const [file, path] of named) {
          const answer = await fetch(file).catch(() => undefined);
          if (!answer?.ok) absent.push(`${path}: ${file}`);
        }
        return absent;
      },
      // What stands in the frame of another site keeps nothing.
      builtPages.map(({ path }) => path).filter((path) => !path.startsWith('/embed/')),
    );
    expect(missing).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('a page counts as there when its own words are, not when the note about it comes', async ({
    page,
  }) => {
    // The phone of Lighthouse: the safety line is short there.
    await page.setViewportSize({ width: 412, height: 823 });
    await visitUntilSaved(page, site, 'exercises/neck-tilt/');

    expect(await largestPainted(page)).toMatch(/Helps your neck bend forward|Call an ambulance/);
  });

  test('the device says so once, and what it keeps can be deleted', async ({ page }) => {
    await page.goto(`${site.origin}/privacy/`);
    await page.evaluate(() => document.fonts.ready);
    const before = await moved(page);
    await expect(savedNote(page)).toBeVisible({ timeout: 40_000 });
    expect(await moved(page)).toBe(before);
    const { violations } = await new AxeBuilder({ page }).include('.offline-note').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(savedNote(page)).toBeHidden();
    await page.reload();

    await page.getByRole('button', { name: 'Delete what is stored on this device' }).click();
    await page.getByRole('button', { name: 'Yes, delete it' }).click();
    await expect(page.getByText('It is deleted from this device.')).toBeVisible();

    await expect(savedNote(page)).toBeHidden();
    expect(await cacheNames(page)).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    expect(await registrationCount(page)).toBe(0);
  });
});

test.describe('a new version', () => {
  test('fetches what has changed, and is used when the reader says so', async ({ page }) => {
    await visitUntilSaved(page, site, 'about/');
    await site.change('about/index.html', 'Who wrote it', 'Who has written it');
    site.requests.length = 0;
    await fetchUpdate(page);

    expect(site.requests.filter((path) => path !== '/sw.js')).toEqual(['/about/']);
    await page.reload();
    await expect(updateOffer(page)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Who wrote it' })).toBeVisible();
    let loads = 0;
    page.on('load', () => {
      loads += 1;
    });
    await useIt(page).click();
    await expect(page.getByRole('heading', { name: 'Who has written it' })).toBeVisible();
    await expect(updateOffer(page)).toBeHidden();
    expect(loads).toBe(1);
  });

  test('never comes into a session', async ({ page, context }) => {
    const session = sessionOn(page);
    await visitUntilSaved(page, site, 'exercises/neck-tilt/');
    await session.start.scrollIntoViewIfNeeded();
    await session.begin();
    await site.change('about/index.html', 'Who wrote it', 'Who has written it');
    await fetchUpdate(page);

    await expect(updateOffer(page)).toBeHidden();
    const other = await context.newPage();
    await other.goto(`${site.origin}/about/`);
    await useIt(other).click();
    await expect(other.getByText('A timer or a new plan may be open on this device.')).toBeVisible();
    await expect(session.button('Pause')).toBeVisible();
    await other.close();

    await session.button('Stop').click();
    await session.button('Done').click();
    await useIt(page).click();
    await expect(updateOffer(page)).toBeHidden();
    await page.goto(`${site.origin}/about/`);
    await expect(page.getByRole('heading', { name: 'Who has written it' })).toBeVisible();
  });
});
