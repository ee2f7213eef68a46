/** The voice of the device in a session: one that keeps what it says for the test to read. */
import { expect } from '@playwright/test';
import { fakeAudio } from './support/fake-audio.ts';
import { cutOn, fakeVoice, OWN_VOICE, saidOn } from './support/fake-voice.ts';
import { test } from './support/session-test.ts';

test('the voice says each phase and its side, one at a time, and the timer does not wait for it', async ({
  page,
  session,
}) => {
  await fakeAudio(page);
  await fakeVoice(page, { lang: 'en_GB', localService: true, secondsPerLetter: 0.06 });
  await session.open();
  await session.begin();
  await session.wait(31);

  await expect(session.timer).toContainText('9 seconds left');
  const said = await saidOn(page);
  expect(said[0]).toMatch(/^Get ready\..*Stretch the left side first\.$/);
  expect(said).toContain('Tilt your right ear towards your right shoulder. Keep your face pointing forward.');
  expect(said.at(-1)).toBe('Hold. Left side stretched. 15 seconds. Repetition 1 of 3.');
  expect(await page.evaluate(() => Reflect.get(window, 'mostAtOnce'))).toBe(1);
});

for (const [name, voice] of [
  ['of another language', { lang: 'de-DE', localService: true }],
  ['that sends the words away', { lang: 'en-GB', localService: false }],
] as const) {
  test(`a voice ${name} is not used, and the settings say so`, async ({ page, session }) => {
    await fakeAudio(page);
    await fakeVoice(page, voice);
    await session.open();
    await session.button('Sound and voice').click();
    await expect(page.getByText('This device has no voice of its own for this language.')).toBeVisible();
    await session.begin();
    await session.wait(31);

    expect(await saidOn(page)).toEqual([]);
  });
}

test('sounds only means no voice', async ({ page, session }) => {
  await fakeAudio(page);
  await fakeVoice(page, OWN_VOICE);
  await session.open();
  await session.button('Sound and voice').click();
  await page.getByRole('radio', { name: 'Sounds only' }).check();
  await session.begin();
  await session.wait(31);

  expect(await saidOn(page)).toEqual([]);
  expect(await page.evaluate(() => window.played)).toBeGreaterThan(0);
});

test('a hold that is carried on is not given its full seconds again', async ({ page, session }) => {
  await fakeAudio(page);
  await fakeVoice(page, { ...OWN_VOICE, secondsPerLetter: 0.06 });
  await session.open();
  await session.begin();
  await session.wait(31);
  expect((await saidOn(page)).at(-1)).toBe('Hold. Left side stretched. 15 seconds. Repetition 1 of 3.');
  await session.button('Pause').click();
  await session.button('Carry on').click();
  await session.wait(2);

  expect((await saidOn(page)).at(-1)).toBe('Hold. Left side stretched. Repetition 1 of 3.');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(
    'Hold. Left side stretched. Repetition 1 of 3.',
  );
});

test('sound that is switched on in the middle of a step begins no words that it cannot end', async ({
  page,
  session,
}) => {
  await fakeAudio(page);
  await fakeVoice(page, { ...OWN_VOICE, secondsPerLetter: 0.06 });
  await session.open();
  await session.begin();
  await session.wait(1);
  await session.button('Sound is on').click();
  await session.wait(6.5);
  await page.evaluate(() => Reflect.get(window, 'cut').splice(0));
  await session.button('Sound is off').click();
  await session.wait(20);

  expect(await cutOn(page)).toEqual([]);
});

test('a slow voice that has been cut off says less from then on', async ({ page, session }) => {
  await fakeAudio(page);
  await fakeVoice(page, { ...OWN_VOICE, secondsPerLetter: 0.12 });
  await session.open();
  await session.begin();
  await session.wait(60);
  expect((await cutOn(page))[0]).toMatch(/^Get ready/);
  await page.evaluate(() => Reflect.get(window, 'cut').splice(0));
  await session.wait(60);

  expect(await cutOn(page)).toEqual([]);
});
