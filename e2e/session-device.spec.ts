/** The timer and the device: its lock screen, its screen, its sound. All of them replaced by ones that a test can see. */
import { expect } from '@playwright/test';
import { fakeAudio } from './support/fake-audio.ts';
import { chooseSilence } from './support/session.ts';
import { test } from './support/session-test.ts';

test('the buttons of a lock screen work the timer, and say nothing about the body', async ({
  page,
  session,
}) => {
  await fakeAudio(page);
  await page.addInitScript(() => {
    const handlers = new Map<string, (() => void) | null>();
    Object.assign(window, { handlers });
    Object.defineProperty(navigator, 'mediaSession', {
      value: {
        metadata: null,
        playbackState: 'none',
        setActionHandler: (action: string, handler: (() => void) | null) => handlers.set(action, handler),
      },
    });
  });
  const press = (action: string) =>
    page.evaluate((name) => Reflect.get(window, 'handlers').get(name)?.(), action);
  await session.open();
  await session.begin();
  expect(await page.evaluate(() => navigator.mediaSession.metadata?.title)).toBe('Exercise timer');

  await press('pause');
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
  await press('play');
  await expect(session.button('Pause')).toBeVisible();
  await session.button('Safety').click();
  for (const button of ['play', 'pause', 'nexttrack', 'stop', 'play']) await press(button);
  await expect(page.getByRole('heading', { name: 'Before you start' })).toBeVisible();
  await session.button('Back to the timer').click();
  await expect(session.button('Carry on')).toBeVisible();
  await session.button('It hurts').click();
  for (const button of ['pause', 'play', 'nexttrack', 'stop', 'play']) await press(button);
  await expect(
    page.getByRole('heading', { name: 'Stop. Come back slowly to the start position.' }),
  ).toBeVisible();
});

test('a screen that is taken back is asked for again, and let go in a pause', async ({ page, session }) => {
  await chooseSilence(page);
  await page.addInitScript(() => {
    const held: EventTarget[] = [];
    let asked = 0;
    Object.assign(window, { held, askedTimes: () => asked });
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: async () => {
          asked += 1;
          const sentinel = Object.assign(new EventTarget(), {
            release: async () => void held.splice(held.indexOf(sentinel), 1),
          });
          held.push(sentinel);
          return sentinel;
        },
      },
    });
  });
  const asked = () => page.evaluate(() => Reflect.get(window, 'askedTimes')());
  const held = () => page.evaluate(() => Reflect.get(window, 'held').length);
  await session.open();
  expect(await asked()).toBe(0);
  await session.begin();
  await expect.poll(held).toBe(1);

  await session.wait(2);
  await page.evaluate(() => Reflect.get(window, 'held').pop().dispatchEvent(new Event('release')));
  await expect.poll(asked).toBe(2);
  await session.button('Pause').click();
  await expect.poll(held).toBe(0);
});

test('a device that will not keep its screen on says so once', async ({ page, session }) => {
  await chooseSilence(page);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'wakeLock', {
      value: { request: () => Promise.reject(new DOMException('Low battery', 'NotAllowedError')) },
    });
  });
  await session.open();
  await session.begin();
  await expect(page.getByText('Your screen may switch off. Then the timer waits for you.')).toBeVisible();

  await session.wait(10);
  await expect(page.getByText('Your screen may switch off.')).toHaveCount(0);
});

test('a phone that can vibrate does so at each change, when that is chosen', async ({ page, session }) => {
  await chooseSilence(page);
  await page.addInitScript(() => {
    const felt: number[][] = [];
    Object.assign(window, { felt });
    Object.defineProperty(navigator, 'vibrate', { value: (pattern: number[]) => felt.push(pattern) > 0 });
  });
  const felt = (): Promise<readonly number[][]> => page.evaluate(() => Reflect.get(window, 'felt'));
  await session.open('neck-tilt');
  await session.begin();
  await session.wait(16);
  expect(await felt()).toEqual([]);
  await session.button('Stop').click();
  await session.button('Done').click();

  await session.button('Sound and voice').click();
  await page.getByLabel('Vibrate at each change').check();
  await session.begin();
  await session.wait(16);
  // Two steps into the hold, and the hold.
  expect((await felt()).length).toBe(3);
});

test('the loudness that was chosen is that of the sounds @desktop', async ({ page, session }) => {
  await fakeAudio(page);
  await page.addInitScript(() => {
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      Object.assign(window, { lastSound: blob });
      return create(blob);
    };
  });
  const loudest = () =>
    page.evaluate(async () => {
      const samples = new Int16Array(await Reflect.get(window, 'lastSound').arrayBuffer(), 44);
      return samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    });
  await session.open('neck-tilt');
  await session.begin();
  const full = await loudest();
  await session.button('Stop').click();
  await session.button('Done').click();
  await session.button('Sound and voice').click();
  await page.getByLabel('Loudness, in percent').selectOption('50');
  await session.begin();

  expect((await loudest()) / full).toBeCloseTo(0.5, 2);
});
