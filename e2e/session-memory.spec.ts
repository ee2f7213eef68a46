/** What a device keeps of the timer: the choices, and a session that was cut off. */
import { expect } from '@playwright/test';
import { chooseSilence, sessionOn } from './support/session.ts';
import { test } from './support/session-test.ts';

test.beforeEach(async ({ page }) => {
  await chooseSilence(page);
});

test('a reload offers the session at the hold that was cut off, and does not start it', async ({
  page,
  session,
}) => {
  await session.open();
  await session.begin();
  await session.wait(55);
  await expect(session.timer).toContainText('Repetition 2 of 3');
  await page.reload();
  await session.wait(10);
  await expect(page.getByText('Your last session was cut off.')).toBeVisible();
  await expect(page.getByText('Left side stretched. Repetition 2 of 3.')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await session.button('Carry on from there').click();
  await expect(session.timer).toContainText('16 seconds to go Left side stretched Repetition 2 of 3');
  await session.wait(200);
  await expect(page.getByRole('dialog')).toContainText('Left side: 3 of 3 holds done.');
});

test('when storage fills up in the middle, the timer says once that nothing is kept, and keeps no older place', async ({
  page,
  session,
}) => {
  const words = page.getByRole('dialog').getByText('Nothing is kept here.');
  await session.open();
  await session.begin();
  await session.wait(20);
  await expect(words).toHaveCount(0);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
  });
  await session.wait(10);
  await expect(words).toBeVisible();
  await session.wait(30);
  await expect(words).toHaveCount(0);
  await page.reload();
  await expect(session.start).toBeEnabled();

  await expect(page.getByText('Your last session was cut off.')).toHaveCount(0);
});

test('a session that came to its end is not offered again', async ({ page, session }) => {
  await session.open('neck-tilt');
  await session.begin();
  await session.wait(120);
  await session.button('Done').click();
  await page.reload();
  await expect(session.start).toBeEnabled();

  await expect(page.getByText('Your last session was cut off.')).toHaveCount(0);
});

test('a session that was left because it hurt is not offered again', async ({ page, session }) => {
  await session.open();
  await session.begin();
  await session.wait(30);
  await session.button('It hurts').click();
  await page.getByRole('dialog').getByRole('link', { name: 'Get help' }).first().click();
  await expect(page).toHaveURL(/get-help/);
  await session.open();
  await session.button('Sound and voice').click();
  await expect(page.getByRole('radio', { name: 'Silent' })).toBeVisible();

  await expect(page.getByText('Your last session was cut off.')).toHaveCount(0);
});

test('a session that goes on after It hurts is kept again', async ({ page, session }) => {
  await session.open();
  await session.begin();
  await session.wait(30);
  await session.button('It hurts').click();
  await session.button('Back to the timer').click();
  await page.reload();

  await expect(page.getByText('Your last session was cut off.')).toBeVisible();
});

test('a session of yesterday is not offered', async ({ page, session }) => {
  await session.open();
  await session.begin();
  await session.wait(30);
  await page.evaluate(() => {
    const memory = JSON.parse(localStorage.getItem('unknot.session') ?? '');
    localStorage.setItem('unknot.session', JSON.stringify({ ...memory, wall: memory.wall - 24 * 3_600_000 }));
  });
  await page.reload();
  await expect(session.start).toBeEnabled();

  await expect(page.getByText('Your last session was cut off.')).toHaveCount(0);
});

test('damaged memory breaks nothing', async ({ page, session }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.addInitScript(() => {
    localStorage.setItem('unknot.session', '{"version":1,"wall":');
    localStorage.setItem('unknot.timer', '{"version":1,"sound":7,"doses":[3]}');
  });
  await session.open();
  await session.begin();

  await expect(session.timer).toContainText('5 seconds to go');
  expect(faults).toEqual([]);
});

test('the offer can be turned down', async ({ page, session }) => {
  await session.open();
  await session.begin();
  await session.wait(30);
  await page.reload();
  await session.button('Forget it').click();
  await expect(session.start).toBeFocused();
  await page.reload();
  await expect(session.start).toBeEnabled();

  await expect(page.getByText('Your last session was cut off.')).toHaveCount(0);
});

test('the choices are there again on the next visit', async ({ page, session }) => {
  await session.open();
  await session.button('Change the hold').click();
  await page.getByLabel('Seconds of each hold').selectOption('18');
  await session.button('Sound and voice').click();
  await page.getByRole('radio', { name: 'Sounds only' }).check();
  await page.reload();
  await expect(page.getByText('Hold 18 seconds, 3 times on each side.')).toBeVisible();

  await session.button('Sound and voice').click();
  await expect(page.getByRole('radio', { name: 'Sounds only' })).toBeChecked();
});

test('of two tabs only one runs a session', async ({ context, session }) => {
  await session.open();
  await session.begin();
  const other = await context.newPage();
  const second = sessionOn(other);
  await second.open('neck-tilt');
  await second.start.click();
  await expect(other.getByRole('alert')).toHaveText(
    'A session is running in another tab or window. End it there first.',
  );
  await expect(other.getByRole('dialog')).toHaveCount(0);

  await session.button('Stop').click();
  await session.button('Done').click();
  await second.start.click();
  await expect(second.button('Pause')).toBeVisible();
});

test('the timer keeps nothing on the device but what the privacy page may list', async ({
  page,
  session,
}) => {
  await session.open();
  await session.begin();
  await session.wait(30);

  const keys = await page.evaluate(() => Object.keys(localStorage).sort());
  expect(keys).toEqual(['unknot.session', 'unknot.timer']);
});
