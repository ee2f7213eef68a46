/** It hurts: always in sight, and nobody is hurried back. */
import { expect } from '@playwright/test';
import { chooseSilence } from './support/session.ts';
import { test } from './support/session-test.ts';

test.beforeEach(async ({ page }) => {
  await chooseSilence(page);
});

test('after It hurts in a hold, the timer goes on with the way into it and not in its middle', async ({
  session,
}) => {
  await session.open('simple-neck-stretch');
  await session.begin();
  await session.wait(24);
  await expect(session.timer).toContainText('seconds left');
  await session.button('It hurts').click();
  await session.button('Back to the timer').click();
  await session.button('Carry on').click();

  await expect(session.timer).toContainText('seconds to go');
});

test('a session that is ended because it hurt leads to help, and asks nobody to go on', async ({
  page,
  session,
}) => {
  await session.open();
  await session.begin();
  await session.wait(12);
  await session.button('It hurts').click();
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('');
  await session.button('End here').click();

  await expect(page.getByRole('dialog').getByRole('link', { name: 'When to get help' })).toBeVisible();
  await expect(session.button('Done')).toBeVisible();
  await expect(session.button('Carry on')).toHaveCount(0);
  await expect(session.button('Again')).toHaveCount(0);
});

for (const viewport of [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
])
  test(`with letters of twice the size It hurts is on the screen at ${viewport.width} pixels`, async ({
    page,
    session,
  }) => {
    await page.setViewportSize(viewport);
    await session.open('simple-neck-stretch');
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await session.begin();

    await expect(session.button('It hurts')).toBeInViewport({ ratio: 1 });
    await expect(session.button('Pause')).toBeInViewport({ ratio: 1 });
  });
