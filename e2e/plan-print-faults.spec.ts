/** A plan that is printed where the network does not bring all of its sheets. */
import { expect, type Page, test } from '@playwright/test';
import { print } from './support/pdf.ts';
import { releasedLinks } from './support/plan-links.ts';

const [, , THREE = ''] = releasedLinks;

async function open(page: Page) {
  await page.goto(`plan/#${THREE}`);
  await page.getByText('On paper, with boxes to tick').click();
}

test('where the drawings cannot be had, that is said before the words are printed alone', async ({
  page,
}) => {
  let isBroken = true;
  await page.route('**/sheets.svg', (route) => {
    if (!isBroken) return route.continue();
    return route.fulfill({ contentType: 'text/html', body: '<p>Log in</p>' });
  });
  await page.addInitScript(() => {
    window.print = () => Object.assign(window, { prints: Number(Reflect.get(window, 'prints') ?? 0) + 1 });
  });
  const prints = () => page.evaluate(() => Reflect.get(window, 'prints') ?? 0);
  const press = () => page.getByRole('button', { name: 'Print the plan' }).click();
  await open(page);
  await press();
  await expect(page.getByText('The drawings did not load.')).toBeVisible();
  expect(await prints()).toBe(0);
  await press();
  await expect.poll(prints).toBe(1);

  isBroken = false;
  await press();
  await expect.poll(prints).toBe(2);
  await expect(page.locator('.sheets svg.figure').first()).toBeAttached();
});

test('where the sheets cannot be had, the page itself is printed', async ({ page }) => {
  await page.route('**/sheets.json', (route) => route.abort());
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await open(page);
  await page.getByRole('button', { name: 'Print the plan' }).click();
  await expect(page.getByText('The sheets did not load.')).toBeVisible();

  const [sheet] = await print(page, 'A4');

  expect(sheet?.text).toContain('Turning your neck');
  expect(sheet?.text).toContain('4 times on each side');
});
