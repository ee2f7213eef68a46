import type { Locator, Page } from '@playwright/test';

/** How far the page can be scrolled sideways, in pixels. */
export async function sideways(page: Page): Promise<number> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  // A phone shows a page that is too wide smaller, and then calls its whole width the inner width.
  return wide - (page.viewportSize()?.width ?? 0);
}

/** What a drawing is made of, whatever the names of its parts: equal for a drawing and its copy. */
export const outlines = (drawing: Locator): Promise<readonly string[]> =>
  drawing.locator('path').evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? ''));
