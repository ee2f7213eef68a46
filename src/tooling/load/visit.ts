/** Visit: what a browser asks for when a patient comes for the first time, recorded from one. */
import { chromium, type Page } from '@playwright/test';

export interface Asked {
  /** Without the query. */
  readonly path: string;
  /** Over the wire: head and body of the answer. */
  readonly bytes: number;
}

/**
 * Opens the first page, does the exercise, looks where to get help, and searches.
 *
 * @param origin where the site is served, at its root
 */
export async function recordVisit(origin: string, exercise: string): Promise<readonly Asked[]> {
  const { CHROMIUM_PATH } = process.env;
  const browser = await chromium.launch(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {});
  try {
    const page = await browser.newPage();
    const pending: Promise<Asked>[] = [];
    page.on('requestfinished', (request) => {
      const { pathname, protocol } = new URL(request.url());
      if (!protocol.startsWith('http')) return;
      pending.push(
        request.sizes().then(({ responseBodySize, responseHeadersSize }) => ({
          path: pathname,
          bytes: responseBodySize + responseHeadersSize,
        })),
      );
    });
    await walk(page, origin, exercise);
    await page.waitForLoadState('networkidle');
    return await Promise.all(pending);
  } finally {
    await browser.close();
  }
}

async function walk(page: Page, origin: string, exercise: string): Promise<void> {
  await page.goto(`${origin}/`);
  await page.goto(`${origin}/exercises/${exercise}/`);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('button', { name: 'Pause', exact: true }).waitFor();
  await page.goto(`${origin}/get-help/`);
  await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
  // The last that a search fetches: a page that has the words.
  const found = page.waitForResponse(/pf_fragment/);
  await page.getByRole('searchbox').fill('hot water bottle');
  await found;
}
