/** Visit: what a patient does who comes for the first time, in a browser that has nothing of the site yet. */
import { type BrowserContextOptions, chromium, type Page } from '@playwright/test';

/**
 * What the reader waits for: opens the first page, does the exercise, looks where to get help, and searches.
 *
 * @param origin where the site is served, at its root
 */
export function visit(origin: string, exercise: string): Promise<void> {
  return inNewBrowser({ serviceWorkers: 'block' }, async (page) => {
    await page.goto(`${origin}/`);
    await page.goto(`${origin}/exercises/${exercise}/`);
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await page.getByRole('button', { name: 'Pause', exact: true }).waitFor();
    await page.goto(`${origin}/get-help/`);
    await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
    // The last that a search fetches whose results the vocabulary knows: where the full text has the words.
    const index = page.waitForResponse(/pf_index/);
    await page.getByRole('searchbox').fill('hot water bottle');
    await index;
    await page.waitForLoadState('networkidle');
  });
}

/** Opens the first page, and stays until the service worker has kept the whole site. */
export function stayUntilSaved(origin: string): Promise<void> {
  return inNewBrowser({}, async (page) => {
    await page.goto(`${origin}/`);
    await page.locator('.offline-note > div').waitFor({ timeout: 120_000 });
  });
}

async function inNewBrowser(
  options: BrowserContextOptions,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const { CHROMIUM_PATH } = process.env;
  const browser = await chromium.launch(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {});
  try {
    await act(await browser.newPage(options));
  } finally {
    await browser.close();
  }
}
