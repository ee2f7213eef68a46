/** The timer on devices that lack something, or where something fails: the session still runs to its end. */
import { expect, test } from '@playwright/test';
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
    await session.begin();
    await session.wait(120);

    await expect(page.getByRole('heading', { name: 'Finished' })).toBeVisible();
    await expect(page.getByRole('dialog')).toContainText('5 of 5 holds done.');
    expect(faults).toEqual([]);
  });
}
