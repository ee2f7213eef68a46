/** Things that fail on a reader's device or on the way to it: the words, the drawings and the way to help stay. */
import { expect, type Page, test } from '@playwright/test';
import { builtPages } from './pages.ts';
import { moved } from './support/layout.ts';
import { THREE_EXERCISES } from './support/plan-links.ts';
import { openSearch, searchField, searchResults } from './support/search.ts';
import { sessionOn } from './support/session.ts';

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

async function readKinds(page: Page): Promise<void> {
  for (const [address, role, name] of PAGES)
    await test.step(address, async () => {
      await page.goto(address, { waitUntil: 'domcontentloaded' });

      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('main').getByRole(role, { name }).first()).toBeVisible();
      await expect(page.getByRole('banner').getByRole('link', { name: 'Get help' })).toBeVisible();
    });
}

test('without any storage every page can be read, and nothing fails aloud', async ({ page }) => {
  test.slow();
  const faults = faultsOn(page);
  await page.addInitScript(() => {
    const blocked = () => {
      throw new DOMException('No', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
      Object.defineProperty(window, name, { get: blocked });
    Object.defineProperty(Document.prototype, 'cookie', { get: blocked, set: blocked });
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });

  await readKinds(page);
  for (const { path } of builtPages)
    await test.step(path, async () => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  await page.goto('offline/');
  await expect(page.getByText('Nothing is saved on this device yet.')).toBeVisible();

  expect(faults).toEqual([]);
});

test('where storage is full, a timer and a plan say that they are not kept, and run', async ({ page }) => {
  const faults = faultsOn(page);
  await page.goto('robots.txt');
  await page.evaluate(() => {
    for (let length = 2 ** 23; length >= 1; )
      try {
        localStorage.setItem(`other.${localStorage.length}`, 'x'.repeat(length));
      } catch {
        length = Math.floor(length / 2);
      }
  });

  const session = sessionOn(page);
  await session.open('neck-tilt');
  await session.begin();
  await expect(page.getByRole('dialog').getByText('Nothing is kept here.')).toBeVisible();
  await page.goto(`plan/#${THREE_EXERCISES}`);
  await page.getByText('Keep on this device').click();
  await page.getByRole('button', { name: 'Yes, keep it' }).click();

  await expect(
    page.getByRole('paragraph').filter({ hasText: 'This browser does not keep it.' }).first(),
  ).toBeVisible();
  expect(faults).toEqual([]);
});

test('when neither scripts nor fonts arrive every page can be read, and search says so', async ({ page }) => {
  test.slow();
  const faults = faultsOn(page);
  await page.route(/\.(js|woff2)(\?|$)/, (route) => route.abort());

  for (const { path } of builtPages)
    await test.step(path, async () => {
      await page.goto(path);

      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('main').getByRole('paragraph').first()).toBeVisible();
      await expect(page.getByRole('link', { name: 'Get help' }).first()).toBeVisible();
    });
  await page.goto('causes/');
  await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();

  await expect(page.getByRole('dialog', { name: 'Search' })).toContainText(
    'Not all of the search has loaded',
  );
  expect(faults).toEqual([]);
});

test('a font that comes late moves nothing, even where no face of the device is as wide', async ({
  page,
}) => {
  // Who keeps a plan sees the way to it on the first page, and nothing moves for it either.
  await page.addInitScript(() => {
    if (location.pathname === '/') localStorage.setItem('unknot.plan', '#p=1');
    else localStorage.clear();
  });
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const html = await (await route.fetch()).text();
    // Without its policy, which knows the style by its hash.
    const body = html
      .replace(/<meta http-equiv="?content-security-policy[^>]*>/i, '')
      .replaceAll(/local\("[^"]+"\)/g, 'local("No such face")');
    return route.fulfill({ body, contentType: 'text/html' });
  });
  for (const address of [...PAGES.map(([address]) => address), 'exercises/', 'search/?q=stiff+neck'])
    await test.step(address, async () => {
      let send = () => {};
      const painted = new Promise<void>((resolve) => {
        send = resolve;
      });
      await page.route('**/*.woff2', async (route) => {
        await painted;
        await route.continue().catch(() => undefined);
      });
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      if (address.includes('?')) await expect(page.getByRole('list', { name: 'Results' })).toBeVisible();
      const arrived = page.waitForResponse('**/*.woff2');
      send();
      await (await arrived).finished();
      await page.evaluate(() => document.fonts.ready);

      expect(await moved(page)).toBeLessThanOrEqual(0.001);
      await page.unroute('**/*.woff2');
    });
});

test('on a processor six times slower help and an exercise are read, a session runs to its end, a plan opens and search answers', async ({
  page,
  context,
}) => {
  test.slow();
  const faults = faultsOn(page);
  await page.addInitScript(() => {
    const doses = { 'neck-tilt': { holdSeconds: 5, repetitions: 1 } };
    localStorage.setItem('unknot.timer', JSON.stringify({ version: 1, getReadySeconds: 0, doses }));
  });
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await readKinds(page);
  const session = sessionOn(page);
  await session.open('neck-tilt');
  await page.getByRole('button', { name: 'Show the movement' }).click();
  await expect(page.getByRole('button', { name: 'Pause the movement' })).toBeVisible();
  await session.begin();

  await expect(page.getByRole('heading', { name: 'Finished' })).toBeVisible({ timeout: 40_000 });
  await expect(page.getByRole('dialog')).toContainText('1 of 1 holds done.');
  await page.goto(`plan/#${THREE_EXERCISES}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Today: 3 exercises' })).toBeVisible();
  await openSearch(page);
  await searchField(page).fill('cant turn my head');
  await expect(searchResults(page).first()).toContainText('Can’t turn your head?');
  expect(faults).toEqual([]);
});

test('a link to a question opens its answer, and one that was cut in the middle of a letter opens none', async ({
  page,
}) => {
  const faults = faultsOn(page);
  const closed = page.locator('#pillow:not([open])');

  await page.goto('faq/');
  await expect(closed).toHaveCount(1);
  await page.goto('faq/#pillow');
  await expect(closed).toHaveCount(0);
  await expect(page.locator('#pillow > summary')).toBeInViewport();
  await page.goto('about/');
  await page.goto('faq/#pillow%E0%A4%A');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(closed).toHaveCount(1);

  expect(faults).toEqual([]);
});
