/** Things that fail on a reader's device or on the way to it: the words, the drawings and the way to help stay. */
import { expect, type Page, test } from '@playwright/test';

/** One page of each kind, and a heading or a control that a reader comes for. */
const PAGES = [
  ['./', 'heading', 'Where does it hurt?'],
  ['exercises/neck-tilt/', 'heading', 'How to do it'],
  ['get-help/', 'link', 'Call 1122 Pakistan'],
  ['faq/', 'heading', 'Heat or ice?'],
  ['plan/', 'link', 'Turning your neck'],
  ['search/', 'heading', 'Search'],
] as const;

/** Errors that a page throws, from now on. */
function faultsOn(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  return faults;
}

async function readEveryPage(page: Page): Promise<void> {
  for (const [address, role, name] of PAGES)
    await test.step(address, async () => {
      await page.goto(address, { waitUntil: 'domcontentloaded' });

      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('main').getByRole(role, { name }).first()).toBeVisible();
      await expect(page.getByRole('banner').getByRole('link', { name: 'Get help' })).toBeVisible();
    });
}

test('without any storage every page can be read, and nothing fails aloud', { tag: '@phone' }, async ({
  page,
}) => {
  const faults = faultsOn(page);
  await page.addInitScript(() => {
    const blocked = () => {
      throw new DOMException('No', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: blocked });
    Object.defineProperty(navigator, 'serviceWorker', { get: () => undefined });
  });

  await readEveryPage(page);

  expect(faults).toEqual([]);
});

test('when no script arrives every page can be read, and search says so', { tag: '@phone' }, async ({
  page,
}) => {
  const faults = faultsOn(page);
  await page.route(/\.js(\?|$)/, (route) => route.abort());

  await readEveryPage(page);
  await page.goto('causes/');
  await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();

  await expect(page.getByRole('dialog', { name: 'Search' })).toContainText('Search did not load');
  expect(faults).toEqual([]);
});

test('without its fonts a page has the same lines in place, and nothing moves', { tag: '@phone' }, async ({
  page,
}) => {
  await page.route('**/*.woff2', (route) => route.abort());

  await readEveryPage(page);
  await page.goto('exercises/neck-tilt/', { waitUntil: 'networkidle' });

  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(list.getEntries().reduce((sum, entry) => sum + Number(Reflect.get(entry, 'value')), 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // Nothing has moved when nothing is reported.
        setTimeout(() => resolve(0), 500);
      }),
  );
  expect(shift).toBeLessThan(0.01);
});

test('on a processor six times slower the timer still starts, and every page can be read', {
  tag: '@phone',
}, async ({ page, context }) => {
  test.slow();
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 6 });

  await readEveryPage(page);
  await page.goto('exercises/neck-tilt/');
  await page.getByRole('button', { name: 'Start', exact: true }).click();

  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
});
