import type { Locator, Page } from '@playwright/test';

/** How far the page can be scrolled sideways, in pixels. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** What a drawing is made of, whatever the names of its parts: equal for a drawing and its copy. */
export const outlines = (drawing: Locator): Promise<readonly string[]> =>
  drawing.locator('path').evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? ''));
