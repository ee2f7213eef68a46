/** Until a plan is there: what its page shows meanwhile. */
import { expect, type Page, type Route, test } from '@playwright/test';
import { THREE_EXERCISES } from './support/plan-links.ts';

const open = (page: Page) => page.goto(`plan/#${THREE_EXERCISES}`);

test('nobody with a plan is told first that there is none', async ({ page }) => {
  const held: Route[] = [];
  await page.route(/PlanReader.*\.js/, (route) => {
    held.push(route);
  });
  await open(page);

  await expect(page.getByText('Opening your plan')).toBeVisible();
  await expect(page.getByText('Your clinic can give you a plan')).toBeHidden();
  await held[0]?.continue();
  await expect(page.getByText('Today: 3')).toBeVisible();
  await expect(page.getByText('Opening your plan')).toBeHidden();
});

test('where the script of a plan does not arrive, the page says so and shows the way in', async ({
  page,
}) => {
  await page.route(/PlanReader.*\.js/, (route) => route.abort());
  await open(page);

  await expect(page.getByRole('button', { name: 'Load the page again' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Neck tilt' })).toBeVisible();
});

test('a device whose clock has gone back to its first day opens a plan, without reminders', async ({
  page,
}) => {
  await page.clock.setFixedTime('1970-01-01T10:00:00');
  await page.goto('plan/new/');
  await page.goto(await page.locator('input[readonly]').inputValue());

  await expect(page.getByRole('list', { name: 'Exercises of the plan' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeEnabled();
});
