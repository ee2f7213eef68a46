import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test('every answer, opened, has no accessibility violations', async ({ page }) => {
  await page.goto('faq/');
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

  const { violations } = await new AxeBuilder({ page }).analyze();

  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('the keyboard reaches the page past the header in one press', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('exercises/scalene-stretch/');

  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('main')).toBeFocused();
});
