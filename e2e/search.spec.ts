import { expect, type Locator, type Page, type Route, test } from '@playwright/test';
import { openSearch, searchField, searchResults } from './support/search.ts';

const status = (page: Page): Locator => page.locator('site-search').getByRole('status');

test.describe('the dialog', () => {
  test('opens by the button, with the field ready for words', { tag: '@both' }, async ({ page }) => {
    await page.goto('causes/');

    await expect(await openSearch(page)).toBeVisible();
    await expect(searchField(page)).toBeFocused();
    await expect(page.getByRole('link', { name: 'When to get help' })).toBeVisible();
  });

  for (const keys of ['Control+k', 'Meta+k'])
    test(`opens by ${keys}, closes by Escape, and gives the focus back`, { tag: '@desktop' }, async ({
      page,
    }) => {
      await page.goto('faq/');
      const link = page.getByRole('banner').getByRole('link', { name: 'Get help' });
      await link.focus();

      await page.keyboard.press(keys);
      await expect(searchField(page)).toBeFocused();
      await page.keyboard.type('pillow');
      await expect(searchResults(page).first()).toContainText('pillow');
      await page.keyboard.press('Escape');

      await expect(page.getByRole('dialog')).toBeHidden();
      await expect(link).toBeFocused();
    });

  test('is closed by its button and by a press beside it', { tag: '@desktop' }, async ({ page }) => {
    await page.goto('./');
    const dialog = await openSearch(page);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toBeHidden();

    await openSearch(page);
    await page.mouse.click(5, 400);

    await expect(dialog).toBeHidden();
  });

  test('keeps what was typed before its script had arrived', async ({ page }) => {
    const held: Route[] = [];
    await page.route('**/site-search*', (route) => {
      held.push(route);
    });
    await page.goto('causes/');

    await openSearch(page);
    await searchField(page).pressSequentially('heat or ice');
    await expect.poll(() => held.length).toBeGreaterThan(0);
    await Promise.all(held.map((route) => route.continue()));

    await expect(searchResults(page).first().getByRole('link', { name: 'Heat or ice?' })).toBeVisible();
  });

  test('says so when its script or its words do not arrive, and tries again', async ({ page }) => {
    await page.route('**/site-search*', (route) => route.abort());
    await page.route('**/words.json', (route) => route.abort());
    await page.goto('causes/');

    const dialog = await openSearch(page);
    await expect(dialog).toContainText('Not all of the search has loaded.');
    await page.unroute('**/site-search*');
    await searchField(page).fill('heat');
    await expect(dialog.getByRole('alert')).toContainText('Not all of the search has loaded.');
    await page.unroute('**/words.json');
    await searchField(page).fill('heat or ice');

    await expect(searchResults(page).first().getByRole('link', { name: 'Heat or ice?' })).toBeVisible();
  });
});

test.describe('results', () => {
  test('answer in the words of a patient, and say how many they are', async ({ page }) => {
    await page.goto('search/?q=woke+up+and+cant+turn+my+head');

    await expect(searchResults(page).first().getByRole('link')).toHaveAttribute('href', '/faq/#wry-neck');
    await expect(searchResults(page).first()).toContainText('Question');
    await expect(status(page)).toHaveText(/^\d+ results$/);
    const count = Number.parseInt((await status(page).textContent()) ?? '', 10);
    await expect(searchResults(page)).toHaveCount(count);
  });

  test('mark the words of the query', async ({ page }) => {
    await page.goto('search/?q=turn+my+head');

    // The list is drawn again when more words have come.
    await expect(async () => {
      const marks = await searchResults(page).locator('mark').allTextContents();

      expect(marks.length).toBeGreaterThan(2);
      expect(marks.join(' ').toLowerCase()).toMatch(/turn.*head|head.*turn/);
    }).toPass();
  });

  test('put help first for a sign of danger, before any other link', async ({ page }) => {
    await page.goto('search/?q=stif+nek+and+feaver');

    const first = page.locator('site-search [data-results] a').first();
    await expect(first).toHaveAttribute('href', '/get-help/');
    await expect(page.locator('site-search .box')).toContainText('help fast');
    await expect(searchResults(page).first().getByRole('link', { name: 'Get help' })).toBeVisible();
  });

  test('lead to headings within a page', { tag: '@both' }, async ({ page }) => {
    await page.goto('search/?q=can+i+take+ibuprofen');

    await searchResults(page).first().getByRole('link', { name: 'Painkillers' }).click();

    await expect(page).toHaveURL(/\/self-care\/#painkillers$/);
  });

  test('lead to an answer, which is open when the reader arrives', async ({ page }) => {
    await page.goto('faq/');
    await openSearch(page);
    await searchField(page).fill('does being upset tighten muscles');

    await searchResults(page).first().getByRole('link').first().click();

    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page).toHaveURL(/\/faq\/#stress$/);
    await expect(page.locator('#stress')).toHaveAttribute('open');
  });

  test('can be kept to one kind', async ({ page }) => {
    // The number of a kind is final when all words have come.
    await page.goto('search/?q=stretch+my+neck', { waitUntil: 'networkidle' });
    await expect(searchResults(page).nth(2)).toBeVisible();

    const option = page.getByRole('option', { name: /^Exercises/ });
    const expected = Number(/\d+/.exec((await option.textContent()) ?? '')?.[0]);
    await page.getByLabel('Show').selectOption('exercise');

    await expect(searchResults(page)).toHaveCount(expected);
    expect(
      await searchResults(page).evaluateAll((rows) =>
        rows.every((row) => row.dataset['kind'] === 'exercise'),
      ),
    ).toBe(true);
    await expect(status(page)).toHaveText(new RegExp(`^${expected} result`));
  });

  test('are joined by those of the full text where a word is unknown', async ({ page }) => {
    await page.goto('search/?q=ulcers');

    await expect(searchResults(page).first().getByRole('link').first()).toHaveAttribute('href', /self-care/);
  });

  test('need no full text for an unknown word where the page is clear', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto('search/?q=zorbing+then+which+pillow+for+my+neck+tonight', { waitUntil: 'networkidle' });

    await expect(searchResults(page).first()).toContainText('pillow');
    await expect(page.getByRole('button', { name: 'Look in the full text of all pages' })).toBeVisible();
    expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  });

  test('still come from the full text when more words have not arrived', async ({ page }) => {
    await page.route('**/more-words.json', (route) => route.abort());
    await page.goto('search/?q=ulcers');

    await expect(searchResults(page).first().getByRole('link').first()).toHaveAttribute('href', /self-care/);
  });

  test('are enough where all words are known, and the full text comes when it is asked for', async ({
    page,
  }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto('search/?q=sore+neck+after+sleeping');
    const more = page.getByRole('button', { name: 'Look in the full text of all pages' });
    await expect(more).toBeVisible();
    const before = await searchResults(page).count();
    expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);

    await more.press('Enter');

    await expect(searchResults(page).nth(before).getByRole('link').first()).toBeFocused();
    await expect(status(page)).toHaveText(`${await searchResults(page).count()} results`);
    await expect(more).toBeHidden();
  });

  test('say something helpful when there are none', async ({ page }) => {
    await page.goto('search/?q=knee+brace');

    await expect(status(page)).toHaveText('0 results');
    await expect(page.getByRole('heading', { name: 'Nothing found for “knee brace”' })).toBeVisible();
    const ways = page.locator('.search-ways').getByRole('link');
    await expect(ways).toHaveCount(3);
    await expect(ways.first()).toHaveAttribute('href', '/get-help/');
  });

  test('show a query that looks like markup as plain words', async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent('<b>zzqqzz</b>')}`);

    await expect(page.getByRole('heading', { name: 'Nothing found for “<b>zzqqzz</b>”' })).toBeVisible();
    await expect(page.locator('site-search b')).toHaveCount(0);
  });
});

test('the keyboard alone reaches and opens a result', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('search/?q=heat+or+ice');
  await expect(searchResults(page).nth(1)).toBeVisible();
  const links = page.locator('site-search [data-results] a');
  await searchField(page).focus();

  await page.keyboard.press('ArrowDown');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(links.last()).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  await expect(searchField(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/\/faq\/#heat-or-ice$/);
});

test('the address of the search page follows what is typed', async ({ page }) => {
  await page.goto('search/');
  await searchField(page).fill('pillow');

  await expect(page).toHaveURL(/\/search\/\?q=pillow$/);
});
