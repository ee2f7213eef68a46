/** Session test: a test whose page has a timer, on a clock that stands still. */
import { test as anyTest } from '@playwright/test';
import { type SessionPage, sessionOn, stopTheClock } from './session.ts';

export const test = anyTest.extend<{ session: SessionPage }>({
  session: async ({ page }, use) => {
    await stopTheClock(page);
    await use(sessionOn(page));
  },
});
