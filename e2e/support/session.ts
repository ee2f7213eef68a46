/** Session: the steps that the tests of the timer share, in the words a person sees. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { safetyMark } from '../../src/domain/safety-mark.ts';

export interface SessionPage {
  readonly timer: Locator;
  readonly start: Locator;
  readonly button: (name: string) => Locator;
  /** Opens the page and waits until Start can be pressed. */
  readonly open: (exercise?: string) => Promise<void>;
  /** Lets `seconds` pass on the clock of the page, with all its timers. */
  readonly wait: (seconds: number) => Promise<void>;
  /** Presses Start, and Begin where the safety words are new to the device, and waits for the session to run. */
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
      await expect(button('Begin').or(button('Pause'))).toBeVisible();
      if (await button('Begin').isVisible()) await button('Begin').click();
      await expect(button('Pause')).toBeFocused();
    },
  };
}

const FOLDER = 'content/exercises/en';

/** Marks of the safety words of every exercise, as a device keeps them once they are read. */
function safetyMarks(): readonly string[] {
  const { stop } = parse(readFileSync('content/safety/en.yaml', 'utf8'));
  return readdirSync(FOLDER).map((file) => {
    const { safety, stopIf } = parse(readFileSync(`${FOLDER}/${file}`, 'utf8').split('\n---')[0] ?? '');
    return safetyMark([safety, ...stopIf, ...stop]);
  });
}

/** A device on which the safety words were read, and no sound was chosen. Call it before the page is opened. */
export async function chooseSilence(page: Page): Promise<void> {
  await page.addInitScript((read) => {
    if (localStorage.getItem('unknot.timer')) return;
    localStorage.setItem('unknot.timer', JSON.stringify({ version: 1, sound: 'silent', read }));
  }, safetyMarks());
}

/** Opens an exercise without sound, on a clock that stands still, and leaves the safety words to be read. */
export async function openSilent(page: Page, session: SessionPage, exercise?: string): Promise<void> {
  await stopTheClock(page);
  await page.addInitScript(() => {
    localStorage.setItem('unknot.timer', JSON.stringify({ version: 1, sound: 'silent' }));
  });
  await session.open(exercise);
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
