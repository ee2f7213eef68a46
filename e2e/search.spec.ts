import { brotliCompressSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, type Response, test } from '@playwright/test';

/** JavaScript, styles and words until the first result is on screen, as a host sends them. */
const FIRST_RESULT_BYTES = 15_000;

const field = (page: Page): Locator => page.getByRole('searchbox');
const results = (page: Page): Locator => page.getByRole('list', { name: 'Results' }).locator('> li');
const status = (page: Page): Locator => page.locator('site-search').getByRole('status');
const count = async (page: Page): Promise<number> =>
  Number.parseInt((await status(page).textContent()) ?? '', 10);

async function openDialog(page: Page): Promise<Locator> {
  await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
  return page.getByRole('dialog', { name: 'Search' });
}

/** What the page asks for, from now on. */
function recordResponses(page: Page): Response[] {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  return responses;
}

const weight = async (responses: readonly Response[]): Promise<number> => {
  const bodies = await Promise.all(responses.map((response) => response.body()));
  return bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
};

test.describe('the dialog', () => {
  test('opens by the button, with the field ready for words', async ({ page }) => {
    await page.goto('causes/');

    await expect(await openDialog(page)).toBeVisible();
    await expect(field(page)).toBeFocused();
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
      await expect(field(page)).toBeFocused();
      await page.keyboard.type('pillow');
      await expect(results(page).first()).toContainText('pillow');
      await page.keyboard.press('Escape');

      await expect(page.getByRole('dialog')).toBeHidden();
      await expect(link).toBeFocused();
    });

  test('is closed by its button and by a press beside it', { tag: '@desktop' }, async ({ page }) => {
    await page.goto('./');
    const dialog = await openDialog(page);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toBeHidden();

    await openDialog(page);
    await page.mouse.click(5, 400);

    await expect(dialog).toBeHidden();
  });

  test('keeps what was typed before its script had arrived', async ({ page }) => {
    await page.route('**/site-search*', async (route) => {
      await new Promise((resume) => setTimeout(resume, 800));
      await route.continue();
    });
    await page.goto('causes/');

    await openDialog(page);
    await field(page).pressSequentially('heat or ice');

    await expect(results(page).first().getByRole('link', { name: 'Heat or ice?' })).toBeVisible();
  });

  test('sends the reader to the search page when its script does not arrive', async ({ page }) => {
    await page.route('**/site-search*', (route) => route.abort());
    await page.goto('causes/');

    await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();

    await expect(page).toHaveURL(/\/search\/\?q=$/);
  });
});

test.describe('results', () => {
  test('answer in the words of a patient, and say how many they are', async ({ page }) => {
    await page.goto('search/?q=woke+up+and+cant+turn+my+head');

    await expect(results(page).first().getByRole('link')).toHaveAttribute('href', '/faq/#wry-neck');
    await expect(results(page).first()).toContainText('Question');
    await expect(status(page)).toHaveText(/^\d+ results$/);
    expect(await count(page)).toBe(await results(page).count());
  });

  test('mark the words of the query', async ({ page }) => {
    await page.goto('search/?q=turn+my+head');

    const marks = await results(page).locator('mark').allTextContents();

    expect(marks.length).toBeGreaterThan(2);
    expect(marks.join(' ').toLowerCase()).toMatch(/turn.*head|head.*turn/);
  });

  test('put help first for a sign of danger, before any other link', async ({ page }) => {
    await page.goto('search/?q=stif+nek+and+feaver');

    const first = page.locator('site-search [data-results] a').first();
    await expect(first).toHaveAttribute('href', '/get-help/');
    await expect(page.locator('site-search .box')).toContainText('help fast');
    await expect(results(page).first().getByRole('link', { name: 'Get help' })).toBeVisible();
  });

  test('lead to headings within a page', async ({ page }) => {
    await page.goto('search/?q=can+i+take+ibuprofen');

    await results(page).first().getByRole('link', { name: 'Painkillers' }).click();

    await expect(page).toHaveURL(/\/self-care\/#painkillers$/);
  });

  test('lead to an answer, which is open when the reader arrives', async ({ page }) => {
    await page.goto('faq/');
    await openDialog(page);
    await field(page).fill('does being upset tighten muscles');

    await results(page).first().getByRole('link').first().click();

    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page).toHaveURL(/\/faq\/#stress$/);
    await expect(page.locator('#stress')).toHaveAttribute('open');
  });

  test('can be kept to one kind', async ({ page }) => {
    await page.goto('search/?q=stretch+my+neck');
    await expect(results(page).nth(2)).toBeVisible();

    const option = page.getByRole('option', { name: /^Exercises/ });
    const expected = Number(/\d+/.exec((await option.textContent()) ?? '')?.[0]);
    await page.getByLabel('Show').selectOption('exercise');

    await expect(results(page)).toHaveCount(expected);
    expect(
      await results(page).evaluateAll((rows) => rows.every((row) => row.dataset['kind'] === 'exercise')),
    ).toBe(true);
    await expect(status(page)).toHaveText(new RegExp(`^${expected} result`));
  });

  test('are joined by those of the full text', async ({ page }) => {
    const responses = recordResponses(page);
    await page.goto('search/?q=thoracic+outlet+syndrome');

    await expect(results(page).first().getByRole('link', { name: 'Scalene stretch' })).toBeVisible();
    expect(responses.some((response) => response.url().endsWith('/pagefind/pagefind.js'))).toBe(true);
  });

  test('stand without the full text, when it does not arrive', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('search/?q=best+pillow');

    await expect(results(page).first()).toContainText('pillow');
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
    await page.goto(`search/?q=${encodeURIComponent('<img src=zzqqzz>')}`);

    await expect(page.getByRole('heading', { name: 'Nothing found for “<img src=zzqqzz>”' })).toBeVisible();
    await expect(page.locator('site-search img')).toHaveCount(0);
  });
});

test('the keyboard alone reaches and opens a result', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('search/?q=heat+or+ice');
  await expect(results(page).nth(1)).toBeVisible();
  const links = page.locator('site-search [data-results] a');
  await field(page).focus();

  await page.keyboard.press('ArrowDown');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(links.last()).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/\/faq\/#heat-or-ice$/);
});

test('the address of the search page follows what is typed', async ({ page }) => {
  await page.goto('search/');
  await field(page).fill('pillow');

  await expect(page).toHaveURL(/\/search\/\?q=pillow$/);
});

test.describe('what search weighs', { tag: '@phone' }, () => {
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
    await page.goto('causes/', { waitUntil: 'networkidle' });
    const responses = recordResponses(page);
    await page.route('**/pagefind/**', (route) => route.abort());

    await openDialog(page);
    await field(page).fill('numb hand after stretching');
    await expect(results(page).first()).toBeVisible();

    expect(responses.length).toBe(3);
    expect(await weight(responses)).toBeLessThanOrEqual(FIRST_RESULT_BYTES);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the dialog has no accessibility violations in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('causes/');
    await openDialog(page);
    await field(page).fill('fever and stiff neck');
    await expect(results(page).first()).toBeVisible();

    const { violations } = await new AxeBuilder({ page }).analyze();

    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    );
  });
}

test('the dialog fits the smallest phone, with controls for a thumb', { tag: '@phone' }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto('causes/');
  const dialog = await openDialog(page);
  await field(page).fill('stiff neck');
  await expect(results(page).first()).toBeVisible();

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

test.describe('without JavaScript', { tag: '@phone' }, () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says so and lists every page', async ({ page }) => {
    await page.goto('causes/');
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();

    await expect(page.locator('main noscript p')).toContainText('Search needs JavaScript');
    await expect(page.locator('main noscript p')).toBeVisible();
    await expect(field(page)).toBeHidden();
    const list = page.getByRole('region', { name: 'All pages' });
    for (const name of ['Scalene stretch', 'Get help', 'Heat or ice?', 'Privacy'])
      await expect(list.getByRole('link', { name, exact: true })).toBeVisible();
  });
});
