import { expect, type Page, test } from '@playwright/test';
import { builtPages } from './pages.ts';

/** How far the page can be scrolled sideways, in pixels. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

for (const { path } of builtPages) {
  test(`${path} fits the smallest phone`, { tag: '@phone' }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(path);

    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });

  test(`${path} fits with text at twice its size`, { tag: '@phone' }, async ({ page }) => {
    await page.goto(path);
    await page.addStyleTag({ content: 'html { font-size: 200% }' });

    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });

  test(`everything to press on ${path} is big enough for a thumb`, { tag: '@phone' }, async ({ page }) => {
    await page.goto(path);

    // A link inside a sentence is as tall as its line: WCAG 2.5.8 leaves it out, and so does this list.
    const small = await page.getByRole('main').evaluate((main) => {
      const controls = main.ownerDocument.querySelectorAll<HTMLElement>(
        'button, summary, header a, footer a, a.alone, a.button, nav a',
      );
      return [...controls]
        .filter((control) => control.checkVisibility() && !control.classList.contains('skip-link'))
        .filter((control) => control.getBoundingClientRect().height < 44)
        .map((control) => control.outerHTML.slice(0, 120));
    });

    expect(small).toEqual([]);
  });
}
