/**
 * Every page, opened once for all that must hold on each: readable by everybody, on every width, in both
 * colour schemes, with large text.
 */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { builtPages } from './pages.ts';
import { sideways } from './support/layout.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules of the checker that look at colours: the others find the same in both schemes. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** A site of one frame needs no page of its own to put the findings together. */
const checkerOn = (page: Page) => new AxeBuilder({ page }).setLegacyMode();

async function faultsOf(checker: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await checker.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** A link inside a sentence is as tall as its line: WCAG 2.5.8 leaves it out, and so does this list. */
const targetsTooSmall = (page: Page) =>
  page.getByRole('main').evaluate((main) => {
    const controls = main.ownerDocument.querySelectorAll<HTMLElement>(
      'button, summary, header a, footer a, a.alone, a.button, nav a',
    );
    return [...controls]
      .filter((control) => control.checkVisibility() && !control.classList.contains('skip-link'))
      .filter((control) => control.getBoundingClientRect().height < 44)
      .map((control) => control.outerHTML.slice(0, 120));
  });

for (const { path } of builtPages) {
  test(`${path} can be read and pressed by everybody`, async ({ page }) => {
    await page.goto(path);

    await test.step('it has no accessibility violations in light colours', async () => {
      expect(await faultsOf(checkerOn(page).withTags(STANDARDS))).toEqual([]);
    });

    await test.step('nor in dark ones', async () => {
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await faultsOf(checkerOn(page).withRules(RULES_OF_COLOUR))).toEqual([]);
    });

    await test.step('everything to press is big enough for a thumb', async () => {
      expect(await targetsTooSmall(page)).toEqual([]);
    });

    await test.step('it fits the smallest phone', async () => {
      await page.setViewportSize({ width: 320, height: 568 });
      expect(await sideways(page)).toBeLessThanOrEqual(0);
    });

    await test.step('it fits with text at twice its size', async () => {
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await sideways(page)).toBeLessThanOrEqual(0);
    });
  });
}
