/** The timer without sound: what it shows, and that it is right whatever happens to the clock. */
import { expect } from '@playwright/test';
import { chooseSilence, setVisibility } from './support/session.ts';
import { test } from './support/session-test.ts';

test.beforeEach(async ({ page, session }) => {
  await chooseSilence(page);
  await session.open();
});

test('the time of the whole session is known before it starts', async ({ page }) => {
  await expect(
    page.getByText('Hold 15 seconds, 3 times on each side. About 4 minutes in all.'),
  ).toBeVisible();
});

test('nothing starts by itself', async ({ page, session }) => {
  await session.wait(60);

  await expect(session.start).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('getting ready, moving into the stretch, holding and resting follow each other', async ({
  page,
  session,
}) => {
  await session.begin();
  await expect(page.getByRole('heading', { name: 'Get ready' })).toBeVisible();
  await expect(session.timer).toContainText('5 seconds to go Stretch the left side first 3 repetitions');

  await session.wait(5);
  await expect(page.getByRole('heading', { name: 'Move slowly' })).toBeVisible();
  await expect(page.getByRole('dialog')).toContainText('Put both hands behind your back.');

  await session.wait(20);
  await expect(page.getByRole('heading', { name: 'Hold' })).toBeVisible();
  await expect(session.timer).toContainText('15 seconds left Left side stretched Repetition 1 of 3');

  await session.wait(10);
  await expect(session.timer).toContainText('5 seconds left');

  await session.wait(5);
  await expect(page.getByRole('heading', { name: 'Rest' })).toBeVisible();
  await expect(page.getByRole('dialog')).toContainText('Bring your head up first.');
});

test('the timer stops while paused, and goes on from there', async ({ session }) => {
  await session.begin();
  await session.wait(31);
  await expect(session.timer).toContainText('9 seconds left');

  await session.button('Pause').click();
  await session.wait(120);
  await expect(session.timer).toContainText('9 seconds left');

  await session.button('Carry on').click();
  await session.wait(4);
  await expect(session.timer).toContainText('5 seconds left');
});

test('a whole session holds both sides the same number of times, and says so', async ({ page, session }) => {
  await session.begin();
  await session.wait(250);

  await expect(page.getByRole('heading', { name: 'Finished' })).toBeFocused();
  await expect(page.getByRole('listitem').filter({ hasText: 'holds done' })).toHaveText([
    'Left side: 3 of 3 holds done.',
    'Right side: 3 of 3 holds done.',
  ]);
});

test('a skipped hold is not called done', async ({ page, session }) => {
  await session.begin();
  await session.wait(27);
  await session.button('Skip').click();
  await session.wait(250);

  await expect(page.getByRole('heading', { name: 'Finished, with holds left out' })).toBeVisible();
  await expect(page.getByRole('dialog')).toContainText('Left side: 2 of 3 holds done. 1 skipped.');
});

test('Back begins the hold again', async ({ session }) => {
  await session.begin();
  await session.wait(31);
  await session.button('Back').click();

  await expect(session.timer).toContainText('15 seconds left');
});

test('Stop says what was done, and can be taken back', async ({ page, session }) => {
  await session.begin();
  await session.wait(44);
  await session.button('Stop').click();

  await expect(page.getByRole('heading', { name: 'Stopped' })).toBeFocused();
  await expect(page.getByRole('dialog')).toContainText('Left side: 1 of 3 holds done.');
  await session.button('Carry on').click();
  await expect(page.getByRole('heading', { name: 'Rest' })).toBeVisible();
});

test('a finished session can be done again from its beginning', async ({ page, session }) => {
  await session.begin();
  await session.wait(250);
  await session.button('Again').click();

  await expect(page.getByRole('heading', { name: 'Get ready' })).toBeVisible();
  await expect(session.button('Pause')).toBeFocused();
});

test('It hurts stops the timer and says what to do', async ({ page, session }) => {
  await session.begin();
  await session.wait(31);
  await session.button('It hurts').click();
  await session.wait(30);

  await expect(
    page.getByRole('heading', { name: 'Stop. Come back slowly to the start position.' }),
  ).toBeFocused();
  await expect(page.getByRole('dialog')).toContainText('6 to 10');
  const help = page.getByRole('dialog').getByRole('link', { name: 'Get help', exact: true });
  await expect(help).toHaveAttribute('href', /\/get-help\/$/);
  await session.button('Back to the timer').click();
  await expect(session.button('Carry on')).toBeFocused();
  await expect(session.timer).toContainText('seconds to go Left side stretched');
});

test('a closed lid is a pause: nothing counts as done, and the hold can be repeated', async ({
  page,
  session,
}) => {
  await session.begin();
  await session.wait(31);
  await page.clock.fastForward('05:00');

  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
  await expect(page.getByRole('dialog')).toContainText('It waited for you.');
  await expect(session.timer).toContainText('9 seconds left Left side stretched Repetition 1 of 3');
  await session.button('Repeat this hold').click();
  await session.wait(20);
  await expect(session.timer).toContainText('15 seconds left Left side stretched Repetition 1 of 3');
});

test('a changed system clock changes nothing', async ({ page, session }) => {
  await session.begin();
  await session.wait(31);
  await page.clock.setSystemTime(new Date('2026-11-24T11:30:00Z'));
  await session.wait(4);
  await expect(session.timer).toContainText('5 seconds left');

  await page.clock.setSystemTime(new Date('2026-11-23T11:30:00Z'));
  await session.wait(2);
  await expect(session.timer).toContainText('3 seconds left');
});

test('a page that is hidden without sound waits', async ({ page, session }) => {
  await session.begin();
  await session.wait(31);
  await setVisibility(page, 'hidden');
  await session.wait(60);
  await setVisibility(page, 'visible');

  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
  await expect(session.timer).toContainText('9 seconds left');
});

test('a slow page shows the right second at each look', async ({ page, session }) => {
  await session.begin();
  for (const left of [4, 3, 2, 1]) {
    await page.clock.fastForward(1000);
    await expect(session.timer).toContainText(`${left} second`);
  }
});

test('the hold can be changed within its range, and the session follows', async ({ page, session }) => {
  await session.button('Change the hold').click();
  const hold = page.getByLabel('Seconds of each hold');
  await expect(hold.getByRole('option')).toHaveText(['15', '16', '17', '18', '19', '20']);
  await hold.selectOption('20');
  await page.getByLabel('Times on each side').selectOption('1');
  await page.getByLabel('Seconds to get ready').selectOption('0');
  await expect(page.getByText('Hold 20 seconds, 1 time on each side. About 2 minutes in all.')).toBeVisible();

  await session.begin();
  await session.wait(20);
  await expect(session.timer).toContainText('20 seconds left Left side stretched Repetition 1 of 1');
  await expect(page.getByRole('dialog')).toContainText('Hold for 20 seconds.');
});

test('the sides are taken in turn where the exercise does so', async ({ session }) => {
  await session.open('turning-your-neck');
  await session.begin();
  await session.wait(9);
  await expect(session.timer).toContainText('To the right Repetition 1 of 5');

  await session.wait(18);
  await expect(session.timer).toContainText('seconds left To the left Repetition 1 of 5');
});

test("at a person's own pace no time passes, and each press leads on", async ({ page, session }) => {
  await session.open('neck-tilt');
  await session.button('Change the times').click();
  await page.getByLabel('At my own pace, without a clock').check();
  await page.getByRole('combobox', { name: /^Times/ }).selectOption('1');
  await expect(page.getByText('Take as long as you need.')).toBeVisible();
  await session.start.click();
  await session.wait(600);
  await expect(page.getByRole('heading', { name: 'Get ready' })).toBeVisible();

  for (const step of [
    'Drop your shoulders.',
    'Lower your chin slowly',
    'Hold for 5 seconds.',
    'Lift your head slowly',
  ]) {
    await session.button('Next').click();
    await expect(page.getByRole('dialog')).toContainText(step);
  }
  await session.button('Next').click();
  await expect(page.getByRole('heading', { name: 'Finished' })).toBeFocused();
  await expect(page.getByRole('dialog')).toContainText('1 of 1 holds done.');
});
