/** The timer on devices that lack something, or where something fails: the session still runs to its end. */
import { expect, type Route, test } from '@playwright/test';
import { fakeAudio } from './support/fake-audio.ts';
import { sessionOn, stopTheClock } from './support/session.ts';

const MISSING = {
  'the wake lock': () => Reflect.deleteProperty(Navigator.prototype, 'wakeLock'),
  storage: () =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('No', 'SecurityError');
      },
    }),
  sound: () => Reflect.deleteProperty(window, 'Audio'),
  'a place in storage': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
  },
  'a voice': () => Reflect.deleteProperty(window, 'speechSynthesis'),
  'a voice that works': () => {
    const broken = () => {
      throw new Error('No');
    };
    Object.defineProperty(window, 'speechSynthesis', {
      value: { getVoices: broken, speak: broken, cancel: broken },
    });
  },
  'a lock screen': () => Reflect.deleteProperty(Navigator.prototype, 'mediaSession'),
  'locks between tabs': () => Reflect.deleteProperty(Navigator.prototype, 'locks'),
  'locks and a channel between tabs': () => {
    Reflect.deleteProperty(Navigator.prototype, 'locks');
    Reflect.deleteProperty(window, 'BroadcastChannel');
  },
  vibration: () => Reflect.deleteProperty(Navigator.prototype, 'vibrate'),
  'a full screen': () => Reflect.deleteProperty(Element.prototype, 'requestFullscreen'),
  'locks that work': () =>
    Object.defineProperty(navigator, 'locks', {
      value: { request: () => Promise.reject(new DOMException('No', 'SecurityError')) },
    }),
  'addresses for sound': () =>
    Object.defineProperty(URL, 'createObjectURL', {
      value: () => {
        throw new TypeError('No');
      },
    }),
} as const;

for (const [name, remove] of Object.entries(MISSING)) {
  test(`without ${name} a session runs to its end`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    const session = sessionOn(page);
    await stopTheClock(page);
    await page.addInitScript(remove);
    await session.open('neck-tilt');
    await session.start.click();
    // Where there are no locks, the tabs have a moment to answer each other.
    await expect
      .poll(async () => {
        await session.wait(0.4);
        return session.button('Begin').isVisible();
      })
      .toBe(true);
    await session.button('Begin').click();
    await session.wait(120);

    await expect(page.getByRole('heading', { name: 'Finished' })).toBeVisible();
    await expect(page.getByRole('dialog')).toContainText('5 of 5 holds done.');
    expect(faults).toEqual([]);
  });
}

const SAID = [
  ['storage', 'Nothing is kept here. If you leave the page, the timer starts again.'],
  ['locks and a channel between tabs', 'Run the timer in one tab only.'],
  ['a voice', 'This device has no voice for this language. The sounds guide you.'],
] as const;

for (const [name, words] of SAID) {
  test(`without ${name} the timer says so once @desktop`, async ({ page }) => {
    const session = sessionOn(page);
    await stopTheClock(page);
    await fakeAudio(page);
    await page.addInitScript(MISSING[name]);
    await session.open('neck-tilt');
    await session.begin();
    await expect(page.getByRole('dialog').getByText(words)).toBeVisible();

    await session.wait(6);
    await expect(page.getByRole('dialog').getByText(words)).toHaveCount(0);
  });
}

test('where a phone cannot vibrate, the settings do not offer it', async ({ page }) => {
  const session = sessionOn(page);
  await page.addInitScript(MISSING.vibration);
  await session.open('neck-tilt');
  await session.button('Sound and voice').click();

  await expect(page.getByLabel('Tell a screen reader each change')).toBeVisible();
  await expect(page.getByLabel('Vibrate at each change')).toHaveCount(0);
});

test('a timer that is slow to come says so, and after a while that it did not', async ({ page }) => {
  const session = sessionOn(page);
  const held: Route[] = [];
  await stopTheClock(page);
  await page.route('**/_astro/parts.*.js', (route) => void held.push(route));
  await session.open('neck-tilt');
  await session.start.click();
  await session.wait(2);
  await expect(page.getByRole('alert')).toHaveText('The timer is loading. Please wait.');
  await expect(page.getByRole('alert')).toBeInViewport({ ratio: 1 });
  await session.wait(30);
  await expect(page.getByRole('alert')).toHaveText(/^The timer did not load\./);
  await expect(page.getByRole('button', { name: 'Load the page again' })).toBeInViewport({ ratio: 1 });

  for (const route of held) await route.continue();
  await session.start.click();
  await expect(session.button('Begin')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveText('');
});
