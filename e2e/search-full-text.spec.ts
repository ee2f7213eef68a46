/** Search where the full text does not come, or only later. */
import { expect, type Page, test } from '@playwright/test';
import { searchField, searchResults } from './support/search.ts';

const status = (page: Page) => page.locator('site-search [role="status"]');
const more = (page: Page) => page.getByRole('button', { name: 'Look in the full text of all pages' });
const FAILED = /^Not all of the search has loaded\. Check your connection, then type again\./;
/** A word that only the full text has. */
const RARE = 'unisuam';

const LIES = {
  'is cut off': { abort: true },
  'answers with an error': { status: 503, body: '' },
  'answers with the page of a hotel': { status: 200, contentType: 'text/html', body: '<p>Log in</p>' },
} as const;
const PARTS = [
  'pagefind.js',
  'pagefind-entry.json*',
  '*.pf_meta',
  'wasm.*.pagefind',
  'index/*',
  'fragment/*',
];

for (const [name, lie] of Object.entries(LIES))
  for (const part of PARTS)
    test(`a network that ${name} for ${part} is not taken for nothing found, and typing again helps`, async ({
      page,
    }) => {
      let isBroken = true;
      await page.route(`**/pagefind/${part}`, (route) => {
        if (!isBroken) return route.continue();
        return 'abort' in lie ? route.abort() : route.fulfill(lie);
      });
      await page.goto(`search/?q=${RARE}`);
      await expect(status(page)).toHaveText(FAILED, { timeout: 20_000 });
      await expect(page.getByText('Nothing found')).toHaveCount(0);

      isBroken = false;
      await searchField(page).fill('');
      await searchField(page).fill(RARE);
      await expect(status(page)).toHaveText('1 result', { timeout: 20_000 });
    });

test('results stand without the full text, and it is said that more may be missing', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('search/?q=best+pillow');
  await more(page).click();

  await expect(page.locator('site-search').getByText(FAILED)).toBeFocused();
  await expect(searchResults(page).first()).toContainText('pillow');
});

test('a full text that never answers is given up', async ({ page }) => {
  await page.clock.install();
  await page.route('**/pagefind/pagefind.js', () => undefined);
  await page.goto('search/?q=best+pillow');
  await more(page).click();
  await expect(page.getByText('Looking in all pages …')).toBeVisible();
  await page.clock.runFor(31_000);

  await expect(page.locator('site-search').getByText(FAILED)).toBeFocused();
});
