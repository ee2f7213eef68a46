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

/** How much has moved so far that nobody asked to move, as browsers count it. */
export const moved = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'));
    }).observe({ type: 'layout-shift', buffered: true });
    // What has arrived is in the next frame, and told in the one after it.
    for (let frames = 0; frames < 4; frames++) await new Promise(requestAnimationFrame);
    return sum;
  });

/** The largest thing painted so far, by which browsers tell when a page has come: its text or its name. */
export const largestPainted = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    let largest: Element | null | undefined;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) largest = Reflect.get(entry, 'element');
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    // What has arrived is in the next frame, and told in the one after it.
    for (let frames = 0; frames < 4; frames++) await new Promise(requestAnimationFrame);
    return largest?.textContent ?? '';
  });
