import { expect, type Page, test } from '@playwright/test';
import { sideways } from '../support/layout.ts';

async function makePlan(page: Page, language: string): Promise<string> {
  await page.goto(`${language}plan/new/`);
  const link = page.locator('#hand-over input[type="url"]');
  await expect(link).not.toHaveValue('');
  return link.inputValue();
}

test('a plan made under a base path opens there', async ({ page }) => {
  const link = await makePlan(page, '');
  expect(new URL(link).pathname).toBe('/clinic/neck/plan/');

  await page.goto(link);

  await expect(page.getByRole('heading', { level: 1, name: 'Today: 3 exercises' })).toBeVisible();
  await page.getByRole('heading', { level: 2, name: 'Turning your neck' }).click();
  await expect(page.locator('.plan-steps svg').first()).toBeVisible();
});

test('the other language reads the same plan, from right to left', async ({ page }) => {
  await page.goto(await makePlan(page, ''));
  await expect(page.getByRole('heading', { level: 1, name: 'Today: 3 exercises' })).toBeVisible();

  await page.getByRole('link', { name: 'Pseudo' }).click();

  await expect(page).toHaveURL(/\/clinic\/neck\/ar-XB\/plan\/#p=1/);
  await expect(page.getByRole('heading', { level: 1, name: '⟦Today: 3 exercises⟧' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: '⟦Turning your neck⟧' })).toBeVisible();
});

for (const path of ['ar-XB/plan/new/', 'ar-XB/plan/'])
  test(`${path} with a plan fits a small phone from right to left`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    const link = await makePlan(page, 'ar-XB/');
    if (path.endsWith('plan/')) await page.goto(link);
    await expect(page.getByText('⟦Today: 3 exercises⟧')).toBeVisible();

    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });
