/** Presses that a shaking hand makes twice. */
import { expect } from '@playwright/test';
import { chooseSilence } from './support/session.ts';
import { test } from './support/session-test.ts';

test.beforeEach(async ({ page, session }) => {
  await chooseSilence(page);
  await session.open();
});

test('a double click on Start starts once, and does not pause', async ({ page, session }) => {
  await session.start.dblclick();
  await expect(session.button('Pause')).toBeVisible();
  await session.wait(2);

  await expect(session.timer).toContainText('3 seconds to go');
  await expect(page.getByRole('dialog')).toHaveCount(1);
});

test('the second half of a double click on Start does nothing, wherever it lands', async ({
  page,
  session,
}) => {
  await session.start.click();
  for (const name of ['Skip', 'Back', 'Stop', 'It hurts']) {
    const box = await session.button(name).boundingBox();
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
  }
  await session.wait(2);

  await expect(session.timer).toContainText('3 seconds to go');
});

test('two presses of Skip at once skip twice', async ({ page, session }) => {
  await session.begin();
  await session.button('Skip').dblclick();

  await expect(session.timer).toContainText('15 seconds left');
  await expect(page.getByRole('dialog')).toContainText('Repetition 1 of 3');
});

test('two presses of Pause at once pause', async ({ session }) => {
  await session.begin();
  await session.button('Pause').dblclick();

  await expect(session.button('Carry on')).toBeVisible();
});

test('Enter that is held down on Start starts once, and presses nothing else', async ({ page, session }) => {
  await session.start.focus();
  await page.keyboard.down('Enter');
  await expect(session.button('Pause')).toBeFocused();
  for (let count = 0; count < 4; count += 1) {
    await page.keyboard.down('Enter');
    await expect(session.button('Pause')).toBeFocused();
  }
  await page.keyboard.up('Enter');

  await page.keyboard.press('Enter');
  await expect(session.button('Carry on')).toBeFocused();
});
