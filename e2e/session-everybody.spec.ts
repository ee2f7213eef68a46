/** The timer for everybody: keyboard, screen reader, small screens, and no scripts. */
import { brotliCompressSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openSilent, type SessionPage, sessionOn } from './support/session.ts';
import { inEveryState } from './support/session-states.ts';

let session: SessionPage;

test.beforeEach(({ page }) => {
  session = sessionOn(page);
});

/**
 * The checker waits on timers, so time goes on while it looks: by far less than any state lasts.
 *
 * @param rules all that the standards have, unless a few are named
 */
async function accessibilityFaults(
  page: Page,
  part: string,
  rules?: readonly string[],
): Promise<readonly string[]> {
  let looking = true;
  // The other mode opens a page of its own, to which the stopped clock belongs too.
  const checker = new AxeBuilder({ page }).setLegacyMode().include(part);
  const looked = (
    rules ? checker.withRules([...rules]) : checker.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
  )
    .analyze()
    .finally(() => {
      looking = false;
    });
  while (looking) await page.clock.runFor(5);
  const { violations } = await looked;
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

test('no state has an accessibility fault, in light or in dark colours', async ({ page }) => {
  test.slow();
  await openSilent(page, session);
  await inEveryState(page, session, async (state) => {
    const part = state.startsWith('before') ? '.step-timer' : 'dialog';
    const inLight = await accessibilityFaults(page, part);
    await page.emulateMedia({ colorScheme: 'dark' });
    const inDark = await accessibilityFaults(page, part, ['color-contrast', 'link-in-text-block']);
    await page.emulateMedia({ colorScheme: 'light' });
    expect([...inLight, ...inDark].map((fault) => `${state}: ${fault}`)).toEqual([]);
  });
});

test('the title of the page stays the same, whatever the second @desktop', async ({ page }) => {
  await openSilent(page, session);
  const title = await page.title();
  await session.begin();
  await session.wait(60);

  expect(await page.title()).toBe(title);
});

test('by keyboard alone a session is started, paused, stopped and closed', { tag: '@both' }, async ({
  page,
}) => {
  await openSilent(page, session);
  await session.start.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Before you start' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(session.button('Begin')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(session.button('Pause')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(session.button('Carry on')).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');

  await expect(page.getByRole('heading', { name: 'Stopped' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(session.button('Done')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(session.start).toBeFocused();
});

test('letters and numbers do nothing', async ({ page }) => {
  await openSilent(page, session);
  await session.begin();
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789') await page.keyboard.press(key);
  await session.wait(2);

  await expect(session.timer).toContainText('3 seconds to go');
  await expect(session.button('Pause')).toBeVisible();
});

test('the focus is never lost', { tag: '@both' }, async ({ page }) => {
  await openSilent(page, session);
  await session.begin();
  const inDialog = () => page.evaluate(() => document.activeElement?.closest('dialog') !== null);
  for (const name of ['Skip', 'Skip', 'Back', 'It hurts', 'Back to the timer', 'Carry on']) {
    await session.button(name).click();
    expect(await inDialog()).toBe(true);
  }
  await page.clock.fastForward('05:00');
  expect(await inDialog()).toBe(true);
  await session.button('Repeat this hold').click();
  expect(await inDialog()).toBe(true);
});

test('a screen reader hears of each phase, and at most 3 times in a hold', async ({ page }) => {
  await openSilent(page, session);
  await expect(page.locator('dialog [role=status]')).toHaveText('');
  await session.begin();
  const said = page.getByRole('dialog').getByRole('status');
  await expect(said).toHaveText(/^Get ready\. .*Stretch the left side first\.$/);
  await session.wait(24);
  await page.evaluate(() => {
    const changes: string[] = [];
    Object.assign(window, { changes });
    for (const region of document.querySelectorAll(
      '[aria-live]:not([aria-live=off]), [role=status], [role=alert]',
    )) {
      new MutationObserver(() => changes.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    }
  });
  await session.wait(15);
  const changes: readonly string[] = await page.evaluate(() => Reflect.get(window, 'changes'));

  expect(changes).toEqual(['Hold. Left side stretched. 15 seconds. Repetition 1 of 3.']);
  await expect(session.timer).toHaveAttribute('aria-live', 'off');
});

test('a person who wants no announcements gets none, and the sounds and the screen stay @desktop', async ({
  page,
}) => {
  await openSilent(page, session);
  await session.button('Sound and voice').click();
  await page.getByLabel('Tell a screen reader each change').uncheck();
  await session.begin();
  await session.wait(31);

  await expect(session.timer).toContainText('9 seconds left');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('');
});

test('a page with the timer ready has at most 15 KB of scripts', async ({ page }) => {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    // What keeps the site on the device comes when the page is idle. It is weighed with the pages without a timer.
    if (response.request().resourceType() === 'script' && !response.url().includes('offline-note'))
      bodies.push(response.body());
  });
  await session.open();
  await page.waitForLoadState('networkidle');
  const scripts = await Promise.all(bodies);
  const inline = await page.locator('script:not([src]):not([type$="json"])').allTextContents();
  const bytes = [...scripts, ...inline].reduce((sum, script) => sum + brotliCompressSync(script).length, 0);

  expect(scripts.length).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(15_000);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no Start that does nothing, and the page says what to do instead', async ({ page }) => {
    await page.goto('exercises/scalene-stretch/');

    await expect(session.start).toBeHidden();
    await expect(page.getByText('The timer needs JavaScript.')).toBeVisible();
    await expect(page.locator('dialog [role=status]')).toBeEmpty();
  });
});
