/** The plan builder and its address: a plan to be changed, another exercise, a link that cannot be read. */
import { expect, type Page, test } from '@playwright/test';
import { releasedLinks } from './support/plan-links.ts';

const [, , THREE = '', , URDU = ''] = releasedLinks;

const note = (page: Page) => page.getByLabel('Note');
const exercises = (page: Page) => page.locator('.plan-chosen h3');

async function open(page: Page, fragment: string) {
  await page.goto(`plan/new/#${fragment}`);
  await expect(page.getByRole('button', { name: 'Clear this plan' })).toBeEnabled();
}

test('a plan that is opened to be changed keeps its changes when the page is loaded again', async ({
  page,
}) => {
  await open(page, THREE);
  await expect(exercises(page)).toHaveCount(3);
  await note(page).fill('Start on the right.');
  await page.reload();

  await expect(note(page)).toHaveValue('Start on the right.');
  await expect(exercises(page)).toHaveCount(3);
});

test('a plan that was opened and not changed survives a look at the link and a reload', async ({ page }) => {
  await open(page, THREE);
  const before = await note(page).inputValue();
  await page.locator('.plan-dock').getByRole('link', { name: 'Hand it over' }).click();
  await page.reload();

  await expect(note(page)).toHaveValue(before);
});

test('a plan that was opened and cleared does not come back', async ({ page }) => {
  await open(page, THREE);
  await page.getByRole('button', { name: 'Clear this plan' }).click();
  await page.reload();

  await expect(note(page)).toHaveValue('');
});

test('another link in the same tab opens another plan', async ({ page }) => {
  await open(page, THREE);
  await page.evaluate((fragment) => location.assign(`#${fragment}`), URDU);

  await expect(exercises(page)).toHaveCount(1);
});

test('a link that cannot be read says so, and takes nothing away', async ({ page }) => {
  await open(page, '');
  await note(page).fill('Start on the right.');
  await page.evaluate((fragment) => location.assign(`#${fragment}`), THREE.slice(0, 40));

  await expect(page.getByRole('alert')).toContainText('The plan in this link cannot be read');
  await expect(note(page)).toHaveValue('Start on the right.');
});

test('a day that no link can say is refused by its name', async ({ page }) => {
  await open(page, '');
  await page.getByLabel('Starts').fill('2200-01-01');

  await expect(page.getByText('Check the day on which the plan starts')).toBeVisible();
  await page.getByLabel('Starts').fill('2026-12-01');
  await expect(page.getByText('Check the day on which the plan starts')).toBeHidden();
});
