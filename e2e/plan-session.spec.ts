/** A session of a plan, and what becomes of it when the plan goes. */
import { expect, test } from '@playwright/test';
import { releasedLinks } from './support/plan-links.ts';
import { chooseSilence, sessionOn } from './support/session.ts';

const [, , LINK = '', , URDU = ''] = releasedLinks;

test('a plan that is left in the middle of its session lets the next plan start', async ({ page }) => {
  const session = sessionOn(page);
  await page.clock.setFixedTime('2026-12-02T10:00:00');
  await chooseSilence(page);
  await page.goto(`plan/#${URDU}`);
  await page.goto(`plan/#${LINK}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Today: 3 exercises' })).toBeVisible();
  await session.begin();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Today: 1 exercise' })).toBeVisible();

  await session.begin();
  await expect(page.getByRole('dialog')).toHaveCount(1);
});
