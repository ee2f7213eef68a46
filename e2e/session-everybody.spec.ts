/** The timer for everybody: keyboard, screen reader, small screens, and no scripts. */
import { brotliCompressSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { chooseSilence, type SessionPage, sessionOn, stopTheClock } from './support/session.ts';

let session: SessionPage;

test.beforeEach(({ page }) => {
  session = sessionOn(page);
});

async function openSilent(page: Page): Promise<void> {
  await stopTheClock(page);
  await chooseSilence(page);
  await session.open();
}

/** A device that keeps its screen on, so that no note about it comes and goes. A browser without a screen does not. */
async function keepScreenOn(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const request = async () => Object.assign(new EventTarget(), { release: async () => undefined });
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
}

/** Walks a session through its states, and calls back in each. */
async function inEveryState(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  await session.button('Sound and voice').click();
  await look('before, with the sound panel');
  await session.button('Change the hold').click();
  await look('before, with the dose panel');
  await session.begin();
  await look('get ready');
  await session.wait(27);
  await look('hold');
  await session.button('Pause').click();
  await look('paused');
  await session.button('Carry on').click();
  await page.clock.fastForward('05:00');
  await look('after a gap');
  await session.button('It hurts').click();
  await look('hurts');
  await session.button('End here').click();
  await look('stopped');
  await session.button('Again').click();
  await session.wait(110);
  await look('change sides');
  await session.wait(120);
  await look('finished');
}

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

test('no state has an accessibility fault, in light or in dark colours', { tag: '@phone' }, async ({
  page,
}) => {
  test.slow();
  await openSilent(page);
  await inEveryState(page, async (state) => {
    const part = state.startsWith('before') ? '.step-timer' : 'dialog';
    const inLight = await accessibilityFaults(page, part);
    await page.emulateMedia({ colorScheme: 'dark' });
    const inDark = await accessibilityFaults(page, part, ['color-contrast', 'link-in-text-block']);
    await page.emulateMedia({ colorScheme: 'light' });
    expect([...inLight, ...inDark].map((fault) => `${state}: ${fault}`)).toEqual([]);
  });
});

const SMALL_SCREENS = [
  [320, 256],
  [320, 568],
  [640, 320],
] as const;

test('on a small screen everything can be read and reached', { tag: '@phone' }, async ({ page }) => {
  test.slow();
  await openSilent(page);
  await inEveryState(page, async (state) => {
    for (const [width, height] of SMALL_SCREENS) {
      const where = `${width} by ${height}, ${state}`;
      await page.setViewportSize({ width, height });
      const wide = await page.evaluate(() => {
        const screen = document.querySelector('dialog[open]') ?? document.documentElement;
        return screen.scrollWidth - screen.clientWidth;
      });
      expect(`${where}: ${wide}`).toBe(`${where}: 0`);
      if (!state.startsWith('before')) expect(await smallTargets(page), where).toEqual([]);
    }
  });
});

/** What is too small for a thumb in the open dialog. */
const smallTargets = (page: Page): Promise<readonly (string | null)[]> =>
  page
    .getByRole('dialog')
    .locator('button, a')
    .evaluateAll((targets) =>
      targets
        .filter((target) => target.checkVisibility())
        .filter((target) => {
          const { width, height } = target.getBoundingClientRect();
          return width < 44 || height < 44;
        })
        .map(({ textContent }) => textContent),
    );

test('Pause is large and stays in its place', async ({ page }) => {
  await keepScreenOn(page);
  await openSilent(page);
  await session.begin();
  const first = await session.button('Pause').boundingBox();
  expect(first?.height).toBeGreaterThanOrEqual(64);

  for (const seconds of [6, 16, 16, 60]) {
    await session.wait(seconds);
    expect(await session.button('Pause').boundingBox()).toEqual(first);
  }
});

test('by keyboard alone a session is started, paused, stopped and closed', async ({ page }) => {
  await openSilent(page);
  await session.start.focus();
  await page.keyboard.press('Enter');
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
  await openSilent(page);
  await session.begin();
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789') await page.keyboard.press(key);
  await session.wait(2);

  await expect(session.timer).toContainText('3 seconds to go');
  await expect(session.button('Pause')).toBeVisible();
});

test('the focus is never lost', async ({ page }) => {
  await openSilent(page);
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
  await openSilent(page);
  await expect(page.locator('dialog [role=status]')).toHaveText('');
  await session.begin();
  const said = page.getByRole('dialog').getByRole('status');
  await expect(said).toHaveText(/^Get ready\. .*Stretch the left side first\.$/);
  await session.wait(20);
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

test('without motion nothing is animated', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openSilent(page);
  await session.begin();
  await session.wait(27);

  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('a page with the timer ready has at most 15 KB of scripts', async ({ page }) => {
  const scripts: Buffer[] = [];
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script') scripts.push(await response.body());
  });
  await session.open();
  await page.waitForLoadState('networkidle');
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
