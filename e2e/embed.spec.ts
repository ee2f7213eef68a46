/** An exercise in a frame of a clinic's page, which is on another origin. */
import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { type ClinicPage, serveClinicPage } from './support/clinic-page.ts';

const POPUPS = 'allow-popups allow-popups-to-escape-sandbox';
const WITH_ORIGIN = `sandbox="allow-scripts allow-same-origin ${POPUPS}"`;
const WITHOUT_ORIGIN = `sandbox="allow-scripts ${POPUPS}"`;

let clinic: ClinicPage | undefined;
let faults: string[];

test.beforeEach(({ page }) => {
  faults = [];
  page.on('pageerror', ({ message }) => faults.push(message));
});
test.afterEach(() => clinic?.close());

const frameOf = (page: Page, exercise: string) => page.frameLocator(`iframe[title="${exercise}"]`);
const buttonIn = (frame: FrameLocator, name: string) => frame.getByRole('button', { name, exact: true });

async function openClinicPage(
  page: Page,
  place: 'near' | 'far',
  attributes: string,
  ...exercises: readonly string[]
) {
  const { baseURL = '' } = test.info().project.use;
  const frames = exercises.map(
    (id) =>
      `<iframe title="${id}" src="${baseURL}embed/${id}/" width="360" height="640" ${attributes}></iframe>`,
  );
  clinic = await serveClinicPage(frames.join(''));
  await page.goto(clinic[place]);
}

async function expectOneSession(page: Page): Promise<void> {
  const [first, second] = [frameOf(page, 'neck-tilt'), frameOf(page, 'scalene-stretch')];
  await buttonIn(first, 'Start').click();
  await buttonIn(first, 'Begin').click();
  await expect(buttonIn(first, 'Pause')).toBeVisible();
  await buttonIn(second, 'Start').click();

  await expect(second.getByRole('alert')).toHaveText(
    'A session is running in another tab or window. End it there first.',
  );
  await buttonIn(first, 'Stop').click();
  await buttonIn(first, 'Done').click();
  await buttonIn(second, 'Start').click();
  await buttonIn(second, 'Begin').click();
  await expect(buttonIn(second, 'Pause')).toBeVisible();
}

test.describe('in a frame', () => {
  test('a session runs to its end where screen, sound and full screen are denied, and nothing is kept', async ({
    page,
  }) => {
    await page.clock.install({ time: new Date('2026-11-24T09:00:00Z') });
    const denied = `allow="screen-wake-lock 'none'; autoplay 'none'; fullscreen 'none'"`;
    await openClinicPage(page, 'near', `${WITH_ORIGIN} ${denied}`, 'neck-tilt');
    const frame = frameOf(page, 'neck-tilt');
    await buttonIn(frame, 'Change the times').click();
    await buttonIn(frame, 'Sound and voice').click();
    await frame.getByRole('radio', { name: 'Silent' }).check();
    await buttonIn(frame, 'Start').click();
    await buttonIn(frame, 'Begin').click();
    await expect(buttonIn(frame, 'Pause')).toBeFocused();
    await page.clock.runFor(30_000);
    await expect(frame.getByRole('timer')).toBeVisible();
    const kept = () =>
      frame.locator('html').evaluate(async () => ({
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        cookies: document.cookie,
      }));
    const nothing = { local: 0, session: 0, databases: 0, caches: 0, workers: 0, cookies: '' };

    expect(await kept()).toEqual(nothing);
    await page.clock.runFor(90_000);
    await expect(frame.getByRole('heading', { name: 'Finished' })).toBeVisible();
    expect(await kept()).toEqual(nothing);
    expect(faults).toEqual([]);
  });

  test('a link leads to the whole page beside the clinic’s, where everything works', async ({ page }) => {
    await openClinicPage(page, 'far', WITH_ORIGIN, 'neck-tilt');

    for (const [name, title] of [
      ['Open the full page', 'Neck tilt'],
      ['When to get help', 'Get help'],
    ] as const) {
      const opened = page.waitForEvent('popup');
      await frameOf(page, 'neck-tilt').getByRole('link', { name }).click();
      const whole = await opened;

      await expect(whole.getByRole('heading', { level: 1, name: title })).toBeVisible();
      expect(await whole.evaluate(() => [window.opener, self.origin])).toEqual([
        null,
        new URL(whole.url()).origin,
      ]);
    }
    await expect(page.getByRole('heading', { name: 'Our neck exercises' })).toBeVisible();
  });

  test('without JavaScript the whole exercise is there', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await openClinicPage(page, 'far', WITH_ORIGIN, 'scalene-stretch');
    const frame = frameOf(page, 'scalene-stretch');

    await expect(frame.getByText('The timer needs JavaScript.')).toBeVisible();
    await expect(buttonIn(frame, 'Start')).toBeHidden();
    await expect(frame.getByText('Put both hands behind your back.')).toBeVisible();
    await context.close();
  });
});

test.describe('of two frames on one page, one runs a session', { tag: '@desktop' }, () => {
  test('where the browser has locks', async ({ page }) => {
    await openClinicPage(page, 'near', WITH_ORIGIN, 'neck-tilt', 'scalene-stretch');

    await expectOneSession(page);
  });

  test('where it keeps them from other sites', async ({ page }) => {
    await openClinicPage(page, 'far', WITH_ORIGIN, 'neck-tilt', 'scalene-stretch');

    await expectOneSession(page);
  });

  test('in a sandbox without an origin', async ({ page }) => {
    await openClinicPage(page, 'far', WITHOUT_ORIGIN, 'neck-tilt', 'scalene-stretch');

    await expectOneSession(page);
    expect(faults).toEqual([]);
  });
});

test('where no script may be read, a link to the timer stands in its place', async ({ page }) => {
  const scripts = /\/_astro\/.*\.js$/;
  await page.route(scripts, (route) => route.abort());
  await openClinicPage(page, 'far', WITHOUT_ORIGIN, 'neck-tilt');
  const frame = frameOf(page, 'neck-tilt');

  await expect(frame.getByText('The timer cannot run inside this page.')).toBeVisible();
  await expect(buttonIn(frame, 'Start')).toBeHidden();
  await expect(buttonIn(frame, 'Show the movement')).toBeHidden();
  await expect(frame.getByText('Drop your shoulders.')).toBeVisible();
  const opened = page.waitForEvent('popup');
  await frame.getByRole('link', { name: 'Open the timer' }).click();
  await expect((await opened).getByRole('button', { name: 'Start', exact: true })).toBeEnabled();
});
