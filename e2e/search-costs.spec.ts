import { brotliCompressSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, type Response, type Route, test } from '@playwright/test';
import { openSearch, searchField, searchResults } from './support/search.ts';

/** JavaScript, styles and words until the first result is on screen, as a host sends them. */
const FIRST_RESULT_BYTES = 15_000;
/** The same with the words that follow, before the full text. */
const WITH_MORE_WORDS_BYTES = 40_000;

/** What the page is sent, from now on. */
function recordResponses(page: Page): Response[] {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  return responses;
}

async function weight(responses: readonly Response[]): Promise<number> {
  const bodies = await Promise.all(responses.map((response) => response.body()));
  return bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
}

test.describe('what search weighs', () => {
  test('nothing of it is loaded before it is asked for', async ({ page }) => {
    const responses = recordResponses(page);
    await page.goto('causes/', { waitUntil: 'networkidle' });

    const loaded = responses.map((response) => new URL(response.url()).pathname);
    expect(loaded.filter((path) => /search|pagefind/.test(path))).toEqual([]);
    const scripts = await page
      .locator('script:not([src]):not([type="application/ld+json"])')
      .allTextContents();
    const opener = scripts.filter((script) => script.includes('data-search'));
    expect(opener).toHaveLength(1);
    expect(brotliCompressSync(opener.join('')).length).toBeLessThan(700);
  });

  test('the first result is there after 15 KB', async ({ page }) => {
    // It comes when the browser finds the time, and is no part of search.
    await page.route('**/offline-note*', (route) => route.abort());
    await page.goto('causes/', { waitUntil: 'networkidle' });
    const responses = recordResponses(page);
    await page.route(/\/pagefind\/|\/full-text/, (route) => route.abort());
    const held: Route[] = [];
    await page.route('**/more-words.json', (route) => {
      held.push(route);
    });

    await openSearch(page);
    await searchField(page).fill('numb hand after stretching');
    await expect(searchResults(page).first()).toBeVisible();

    expect(responses.length).toBe(3);
    expect(await weight(responses)).toBeLessThanOrEqual(FIRST_RESULT_BYTES);

    // A word that no page has: only those that follow know it.
    await searchField(page).fill('keeled over');
    await expect(page.getByText('Looking in all pages')).toBeVisible();
    await held[0]?.continue();
    await expect(searchResults(page).first()).toContainText('Get help');
    expect(await weight(responses)).toBeLessThanOrEqual(WITH_MORE_WORDS_BYTES);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the dialog has no accessibility violations in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('causes/');
    await openSearch(page);
    await searchField(page).fill('fever and stiff neck');
    await expect(searchResults(page).first()).toBeVisible();

    const { violations } = await new AxeBuilder({ page }).analyze();

    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    );
  });
}

test('the dialog fits the smallest phone, with controls for a thumb', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto('causes/');
  const dialog = await openSearch(page);
  await searchField(page).fill('stiff neck');
  await expect(searchResults(page).first()).toBeVisible();

  expect(await dialog.evaluate((node) => node.scrollWidth - node.clientWidth)).toBeLessThanOrEqual(0);
  const small = await dialog.evaluate((node) =>
    [...node.querySelectorAll<HTMLElement>('button, input, select, .box a, li')]
      .filter(
        (control) =>
          control.checkVisibility() && control.tagName !== 'A' && control.getBoundingClientRect().height < 44,
      )
      .map((control) => control.outerHTML.slice(0, 100)),
  );
  expect(small).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says so and lists every page', async ({ page }) => {
    await page.goto('causes/');
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();

    await expect(page.locator('main noscript p')).toContainText('Search needs JavaScript');
    await expect(page.locator('main noscript p')).toBeVisible();
    await expect(searchField(page)).toBeHidden();
    const list = page.getByRole('region', { name: 'All pages' });
    for (const name of ['Scalene stretch', 'Get help', 'Heat or ice?', 'Privacy'])
      await expect(list.getByRole('link', { name, exact: true })).toBeVisible();
  });
});
