/** Session: the steps that the tests of the timer share, in the words a person sees. */
import { expect, type Locator, type Page } from '@playwright/test';

export interface SessionPage {
  readonly timer: Locator;
  readonly start: Locator;
  readonly button: (name: string) => Locator;
  /** Opens the page and waits until Start can be pressed. */
  readonly open: (exercise?: string) => Promise<void>;
  /** Lets `seconds` pass on the clock of the page, with all its timers. */
  readonly wait: (seconds: number) => Promise<void>;
  /** Presses Start and waits for the session to run. */
  readonly begin: () => Promise<void>;
}

export function sessionOn(page: Page): SessionPage {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const start = button('Start');
  return {
    timer: page.getByRole('timer'),
    start,
    button,
    open: async (exercise = 'scalene-stretch') => {
      await page.goto(`exercises/${exercise}/`);
      await start.scrollIntoViewIfNeeded();
      await expect(start).toBeEnabled();
    },
    wait: (seconds) => page.clock.runFor(seconds * 1000),
    begin: async () => {
      await start.click();
      await expect(button('Pause')).toBeFocused();
    },
  };
}

/** A device that remembers the choice of no sound. Call it before the page is opened. */
export async function chooseSilence(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (localStorage.getItem('unknot.timer')) return;
    localStorage.setItem('unknot.timer', JSON.stringify({ version: 1, sound: 'silent' }));
  });
}

/** A clock that stands still until a test lets time pass. */
export async function stopTheClock(page: Page): Promise<void> {
  await page.clock.install({ time: new Date('2026-11-24T09:00:00Z') });
  await page.clock.pauseAt(new Date('2026-11-24T09:00:01Z'));
}

/** As the browser does it when another page comes to the front, or back. */
export async function setVisibility(page: Page, visibility: 'visible' | 'hidden'): Promise<void> {
  await page.evaluate((state) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => state === 'hidden' });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }, visibility);
}
