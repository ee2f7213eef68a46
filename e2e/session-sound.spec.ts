/** The timer with sound: the sound leads, wherever the screen is. */
import { expect, type Page } from '@playwright/test';
import { fakeAudio } from './support/fake-audio.ts';
import { setVisibility } from './support/session.ts';
import { test } from './support/session-test.ts';

test.beforeEach(async ({ page }) => {
  await fakeAudio(page);
});

test('no sound before Start, and one piece of sound for the whole session after it', async ({
  page,
  session,
}) => {
  await session.open();
  await session.wait(10);
  expect(await page.evaluate(() => window.played)).toBeUndefined();

  const lengths = await recordSoundLengths(page);
  await session.begin();
  await expect.poll(() => lengths()).toHaveLength(1);
  // 16 000 samples of 2 bytes a second, for 240 seconds and the last sound.
  expect((await lengths())[0]).toBe(44 + (240 + 2) * 32_000);
});

test('the screen follows the sound', async ({ session }) => {
  await session.open();
  await session.begin();
  await session.wait(31);

  await expect(session.timer).toContainText('9 seconds left Left side stretched Repetition 1 of 3');
});

test('a locked phone whose sound plays on has not missed anything', async ({ page, session }) => {
  await session.open();
  await session.begin();
  await session.wait(31);
  await setVisibility(page, 'hidden');
  await page.clock.fastForward('00:40');
  await setVisibility(page, 'visible');

  await expect(session.timer).toContainText('seconds left Left side stretched Repetition 2 of 3');
});

test('a locked phone whose sound was cut off waits where the sound stopped', async ({ page, session }) => {
  await session.open();
  await session.begin();
  await session.wait(31);
  await page.evaluate(() => window.cutSound?.());
  await setVisibility(page, 'hidden');
  await page.clock.fastForward('05:00');
  await setVisibility(page, 'visible');

  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
  await expect(session.timer).toContainText('9 seconds left Left side stretched Repetition 1 of 3');
});

test('sound that gets stuck before a person who looks on gives way to the clock', async ({
  page,
  session,
}) => {
  await session.open();
  await session.begin();
  await session.wait(31);
  await page.evaluate(() => window.cutSound?.());
  await session.wait(4);

  await expect(session.timer).toContainText('5 seconds left');
  await expect(page.getByText('The sound does not play here. The timer goes on without it.')).toBeVisible();
});

test('a call that takes the sound away pauses, and the end of the call does not run ahead', async ({
  page,
  session,
}) => {
  await session.open();
  await session.begin();
  await session.wait(31);
  await page.evaluate(() => {
    for (const element of window.tapes?.() ?? []) element.pause();
  });
  await session.wait(60);

  await expect(page.getByText('Your device stopped the sound. The timer waited for you.')).toBeVisible();
  await expect(session.timer).toContainText('9 seconds left');
});

test('sound can be switched off and on while a session runs', async ({ session }) => {
  await session.open();
  await session.begin();
  await session.wait(26);
  await session.button('Sound is on').click();
  await session.wait(5);
  await expect(session.timer).toContainText('9 seconds left');

  await session.button('Sound is off').click();
  await session.wait(4);
  await expect(session.timer).toContainText('5 seconds left');
  await expect(session.button('Sound is on')).toBeFocused();
});

test('the choice of no sound is kept for the next session on the page', async ({ page, session }) => {
  await session.open();
  await session.begin();
  await session.button('Sound is on').click();
  await session.button('Stop').click();
  await session.button('Done').click();

  await session.button('Sound and voice').click();
  await expect(page.getByRole('radio', { name: 'Silent' })).toBeChecked();
  await page.evaluate(() => {
    window.played = 0;
  });
  await session.begin();
  expect(await page.evaluate(() => window.played)).toBe(0);
});

test('a browser that refuses sound runs the session without it, says so, and lets one try again', async ({
  page,
  session,
}) => {
  await page.addInitScript(() => {
    const { play } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.play = function refused() {
      const isAllowed = Reflect.get(window, 'allowed') === true;
      return isAllowed ? play.call(this) : Promise.reject(new DOMException('No', 'NotAllowedError'));
    };
  });
  await session.open();
  await session.begin();
  await session.wait(31);
  await expect(page.getByText('The sound does not play here. The timer goes on without it.')).toBeVisible();
  await expect(session.timer).toContainText('9 seconds left');

  await page.evaluate(() => Object.assign(window, { allowed: true }));
  await session.button('Try the sound again').click();
  await session.wait(4);
  await expect(session.button('Sound is on')).toBeVisible();
  await expect(session.timer).toContainText('5 seconds left');
});

/** Returns the sizes in bytes of the sounds that the page makes from now on. */
async function recordSoundLengths(page: Page) {
  await page.evaluate(() => {
    const made: number[] = [];
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      made.push(blob.size);
      return create(blob);
    };
    Object.assign(window, { soundLengths: made });
  });
  return (): Promise<readonly number[]> => page.evaluate(() => Reflect.get(window, 'soundLengths'));
}
