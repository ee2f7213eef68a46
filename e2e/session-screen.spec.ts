/** The screen of the timer: every size, spacing, colour and motion that a person may have set. */
import { expect, type Page, test } from '@playwright/test';
import { outlines } from './support/layout.ts';
import { openSilent, type SessionPage, sessionOn } from './support/session.ts';
import { inEveryState } from './support/session-states.ts';

let session: SessionPage;

test.beforeEach(({ page }) => {
  session = sessionOn(page);
});

/** A device that will not keep its screen on, and is told so in a note. */
async function refuseScreen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const request = () => Promise.reject(new DOMException('Low battery', 'NotAllowedError'));
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
}

const SMALL_SCREENS = [
  [320, 256],
  [320, 568],
  [640, 320],
] as const;

test('on a small screen, and with wider spacing, everything can be read and reached', async ({ page }) => {
  test.slow();
  await openSilent(page, session);
  await inEveryState(page, session, async (state) => {
    for (const [width, height] of SMALL_SCREENS) {
      const where = `${width} by ${height}, ${state}`;
      await page.setViewportSize({ width, height });
      expect(`${where}: ${await tooWide(page)}`).toBe(`${where}: 0`);
      if (!state.startsWith('before')) expect(await smallTargets(page), where).toEqual([]);
    }
    await spaceOut(page, true);
    expect([state, ...(await lostWords(page))]).toEqual([state]);
    await spaceOut(page, false);
  });
});

/** The spacing of lines, letters and words that a reader may ask for. The policy of the page allows no style element. */
async function spaceOut(page: Page, on: boolean): Promise<void> {
  await page.evaluate((wanted) => {
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`);
    document.adoptedStyleSheets = wanted ? [spacing] : [];
  }, on);
}

/** How far the screen of the session, or the page without one, can be scrolled sideways, in pixels. */
const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const screen = document.querySelector('dialog[open]') ?? document.documentElement;
    return screen.scrollWidth - screen.clientWidth;
  });

/** Words that stick out of the screen, or out of what holds them. */
function lostWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const screen = document.querySelector('dialog[open]') ?? document.querySelector('.step-timer');
    if (!screen) return ['no screen'];
    return [...screen.querySelectorAll('button, p, h2, h3, dt, dd, label')]
      .filter((part) => part.getBoundingClientRect().width > 1 && part.scrollWidth > part.clientWidth + 1)
      .map(({ textContent }) => textContent ?? '');
  });
}

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

test('the drawing is the one of the start position, then of the step and its side', async ({ page }) => {
  await openSilent(page, session);
  const drawing = page.getByRole('dialog').locator('.slot svg');
  const start = page.locator('[data-side="start"] svg');
  await session.begin();
  await expect(session.timer).toContainText('seconds to go');
  expect((await outlines(start)).length).toBeGreaterThan(5);
  expect(await outlines(drawing)).toEqual(await outlines(start));

  await session.wait(30);
  expect(await outlines(drawing)).not.toEqual(await outlines(start));
  const left = await drawing.innerHTML();
  expect(left.length).toBeGreaterThan(500);

  await session.wait(120);
  await expect(session.timer).toContainText('seconds left Right side stretched');
  expect(await drawing.innerHTML()).not.toBe(left);
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
  expect(ids.length).toBe(new Set(ids).size);
});

test('in forced colours the ring still shows how much of the hold has passed @desktop', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openSilent(page, session);
  await session.begin();
  await session.wait(26);
  const ring = page.getByRole('dialog').locator('.track');
  const early = await ring.screenshot();
  await session.wait(10);
  expect(early.equals(await ring.screenshot())).toBe(false);

  const style = (part: string) =>
    ring.locator(part).evaluate((circle) => {
      const { stroke, strokeWidth } = getComputedStyle(circle);
      return { stroke, strokeWidth };
    });
  const [empty, passed] = [await style('.empty'), await style('.passed')];
  expect(Number.parseFloat(passed.strokeWidth)).toBeGreaterThan(Number.parseFloat(empty.strokeWidth) * 3);
  expect(passed.stroke).not.toBe('rgba(0, 0, 0, 0)');
});

test('no button moves in a session, upright, on its side or at 400 %, while notes come and go', async ({
  page,
}) => {
  await refuseScreen(page);
  await openSilent(page, session);
  await session.begin();
  const screens = [page.viewportSize() ?? { width: 390, height: 844 }, ...SMALL_SCREENS, [667, 375] as const];
  const places = async () => {
    const boxes = [];
    for (const screen of screens) {
      await page.setViewportSize('width' in screen ? screen : { width: screen[0], height: screen[1] });
      const box = (name: string) => session.button(name).boundingBox();
      boxes.push(await Promise.all(['Pause', 'Back', 'Skip', 'Stop', 'It hurts'].map(box)));
    }
    return boxes;
  };
  await expect(page.getByText('Your screen may switch off.')).toBeVisible();
  // A typeface that comes late is taken up by words of a size that was not there before.
  await page.evaluate(() => document.fonts.ready);
  await places();
  const first = await places();
  for (const [pause] of first) expect(pause?.height).toBeGreaterThanOrEqual(64);

  for (const seconds of [6, 16, 16, 60]) {
    await session.wait(seconds);
    expect(await places()).toEqual(first);
  }
  await expect(page.getByText('Your screen may switch off.')).toHaveCount(0);
});

test('on the smallest phone the drawing keeps its size beside the longest words, and large text scrolls', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await refuseScreen(page);
  await openSilent(page, session, 'simple-neck-stretch');
  await session.begin();
  const drawing = page.getByRole('dialog').locator('.slot svg');
  const pause = await session.button('Pause').boundingBox();

  const times = [1, 2, 3].flatMap(() => ['Move slowly', 'Hold', 'Rest']);
  for (const word of ['Get ready', ...times, 'Change sides']) {
    await expect(page.getByRole('heading', { name: word })).toBeVisible();
    expect((await drawing.boundingBox())?.width, word).toBeGreaterThanOrEqual(160);
    expect(await hiddenParts(page), word).toEqual([]);
    await session.button('Skip').click();
  }
  expect(await session.button('Pause').boundingBox()).toEqual(pause);

  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await lostWords(page)).toEqual([]);
  expect(await tooWide(page)).toBe(0);
  await session.button('Pause').click();
  await session.button('Stop').click();
  await expect(page.getByRole('heading', { name: 'Stopped' })).toBeInViewport();
});

/** What a session shows over something else, or beyond the edge of the screen. */
function hiddenParts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const parts = [...document.querySelectorAll('dialog :is(.bar, .progress-ring, .say, .count, .controls)')];
    const boxes = parts.map((part) => ({ name: part.className, box: part.getBoundingClientRect() }));
    const beyond = boxes.filter(
      ({ box }) => box.top < 0 || box.bottom > innerHeight || box.right > innerWidth,
    );
    const covered = boxes.flatMap((one, place) =>
      boxes
        .slice(place + 1)
        .filter(({ box }) => box.top < one.box.bottom - 1 && one.box.top < box.bottom - 1)
        .filter(({ box }) => box.left < one.box.right - 1 && one.box.left < box.right - 1)
        .map((other) => ({ name: `${one.name} and ${other.name}` })),
    );
    return [...beyond, ...covered].map(({ name }) => name);
  });
}

test('without motion nothing is animated', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openSilent(page, session);
  await session.begin();
  await session.wait(31);

  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
