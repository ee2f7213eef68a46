/** The safety words of a session, and a session of several exercises, as a person meets them. */
import { expect, type Page } from '@playwright/test';
import { fakeAudio } from './support/fake-audio.ts';
import { chooseSilence, type SessionPage, setVisibility } from './support/session.ts';
import { test } from './support/session-test.ts';

test('who must not start, when to stop and how much is too much stand before the first session, once', async ({
  page,
  session,
}) => {
  await session.open();
  await session.start.click();
  const screen = page.getByRole('dialog');
  await expect(screen.getByRole('heading', { name: 'Before you start' })).toBeFocused();
  await expect(screen).toContainText('Tingling or numbness in your arm? Do not start.');
  await expect(screen).toContainText('Stop if your arm or hand tingles');
  await expect(screen).toContainText('Stop and get help if you get: new numbness or weakness');
  await expect(screen).toContainText('6 to 10');
  await session.wait(60);
  await session.button('Begin').click();
  await expect(session.timer).toContainText('5 seconds to go');

  await session.button('Stop').click();
  await session.button('Done').click();
  await page.reload();
  await session.start.click();
  await expect(session.button('Pause')).toBeVisible();
});

test('the words of another exercise are shown on their own', async ({ session }) => {
  await session.open();
  await session.begin();
  await session.button('Stop').click();
  await session.button('Done').click();
  await session.open('turning-your-neck');
  await session.start.click();

  await expect(session.button('Begin')).toBeVisible();
});

test('nothing runs for a person who reads and does not begin', async ({ page, session }) => {
  await session.open();
  await session.start.click();
  await session.button('Not now').click();

  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(session.start).toBeFocused();
  expect(await page.evaluate(() => localStorage.getItem('unknot.session'))).toBeNull();
});

test('a double click on Start does not pass over the safety words', async ({ session }) => {
  await session.open();
  await session.start.dblclick();
  await session.wait(2);

  await expect(session.button('Begin')).toBeVisible();
});

test('the safety words are one press away while a session runs, and it waits', async ({ page, session }) => {
  await chooseSilence(page);
  await session.open();
  await session.begin();
  await session.wait(31);
  await session.button('Safety').click();
  await session.wait(60);
  await expect(page.getByRole('heading', { name: 'Before you start' })).toBeFocused();

  await session.button('Back to the timer').click();
  await expect(session.button('Carry on')).toBeFocused();
  await expect(session.timer).toContainText('9 seconds left');
});

test('a dose that another tab chooses does not change the session that runs @desktop', async ({
  page,
  session,
}) => {
  await chooseSilence(page);
  await session.open();
  await session.begin();
  await session.wait(31);
  await page.evaluate(() => {
    const doses = { 'scalene-stretch': { holdSeconds: 20, repetitions: 1 } };
    localStorage.setItem('unknot.timer', JSON.stringify({ version: 1, sound: 'silent', doses }));
    window.dispatchEvent(new StorageEvent('storage', { key: 'unknot.timer' }));
  });
  await session.wait(4);
  await expect(session.timer).toContainText('5 seconds left Left side stretched Repetition 1 of 3');
  await session.wait(220);

  await expect(page.getByRole('dialog')).toContainText('Right side: 3 of 3 holds done.');
});

test.describe('several exercises in a row', () => {
  /** Follows a link to a plan, whose page is drawn a moment after it has come. */
  const follow = async (page: Page, session: SessionPage, name: string) => {
    await chooseSilence(page);
    await page.goto('exercises/');
    await page.getByRole('link', { name }).click();
    await expect
      .poll(async () => {
        await session.wait(0.2);
        return (await session.start.count()) === 1 && session.start.isEnabled();
      })
      .toBe(true);
  };

  test('two of them, from the page of all exercises to the end, with time to change over', async ({
    page,
    session,
  }) => {
    await follow(page, session, 'Just 2 today: Turning your neck and Neck tilt');
    await session.begin();
    const screen = page.getByRole('dialog');
    const drawing = screen.locator('.slot svg');
    await session.wait(8);
    const turning = await drawing.innerHTML();
    await session.wait(97);
    await expect(screen.getByRole('heading', { name: 'Next: Neck tilt' })).toBeVisible();
    await session.wait(20);
    await expect(screen).toContainText('Lower your chin slowly towards your chest.');
    expect(await drawing.innerHTML()).not.toBe(turning);
    await session.wait(100);

    await expect(screen.getByRole('heading', { name: 'Finished', exact: true })).toBeFocused();
    await expect(screen.getByRole('listitem')).toHaveText([
      'Turning your neck Right side: 5 of 5 holds done.',
      'Turning your neck Left side: 5 of 5 holds done.',
      'Neck tilt 5 of 5 holds done.',
    ]);
  });

  test('each of all five can be left out, and then nothing is called done', async ({ page, session }) => {
    await follow(page, session, 'All 5 exercises');
    await session.begin();
    const screen = page.getByRole('dialog');
    await session.wait(8);
    await session.button('It hurts').click();
    await session.button('Leave this exercise out').click();
    await expect(screen.getByRole('heading', { name: 'Paused' })).toBeVisible();
    for (let left = 0; left < 3; left += 1) await session.button('Leave this exercise out').click();
    await expect(session.button('Leave this exercise out')).toHaveCount(0);
    await session.button('Carry on').click();
    for (let presses = 0; presses < 30 && (await session.button('Skip').isVisible()); presses += 1)
      await session.button('Skip').click();

    await expect(screen.getByRole('heading', { name: 'Finished, with holds left out' })).toBeFocused();
    await expect(screen.getByRole('listitem').first()).toContainText('0 of 5 holds done. 5 skipped.');
    await expect(screen.getByText(/[1-9] of \d+ holds done/)).toHaveCount(0);
  });
});

test('with all timers of the page held back, the sound still leads to the end @desktop', async ({
  page,
  session,
}) => {
  await fakeAudio(page);
  await session.open('neck-tilt');
  await session.begin();
  await setVisibility(page, 'hidden');
  // A browser that saves power: no timer of the page fires any more, the sound plays on.
  await page.evaluate(() => {
    for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame'])
      Object.assign(window, { [name]: () => 0 });
  });
  for (let second = 0; second < 80; second += 10) {
    await page.clock.fastForward(10_000);
    await page.evaluate(() => {
      for (const element of window.tapes?.() ?? []) element.dispatchEvent(new Event('timeupdate'));
    });
  }

  await expect(page.getByRole('dialog')).toContainText('5 of 5 holds done.');
});
