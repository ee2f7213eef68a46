/**
 * Security: a tour of everything under the headers that a host is told to send. A browser says in its console what a
 * policy has refused, so a silent console is the proof.
 */
import { expect, type Page, test } from '@playwright/test';
import { observatoryScore } from '../src/tooling/headers/observatory.ts';
import { builtPages } from './pages.ts';
import { serveClinicPage } from './support/clinic-page.ts';
import { openSearch, searchField, searchResults } from './support/search.ts';
import { sessionOn } from './support/session.ts';

// The service worker is part of the tour: it is registered under the policy, and answers under it.
test.use({ serviceWorkers: 'allow' });

interface Watched {
  /** What the consoles say of faults and warnings, on all pages. */
  readonly complaints: string[];
  readonly requests: string[];
  readonly workers: string[];
}

async function watch(page: Page): Promise<Watched> {
  const watched: Watched = { complaints: [], requests: [], workers: [] };
  const complain = (text: string) => watched.complaints.push(`${new URL(page.url()).pathname}: ${text}`);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complain(message.text());
  });
  page.on('pageerror', ({ message }) => complain(message));
  page.on('request', (request) => watched.requests.push(request.url()));
  page.on('worker', (worker) => watched.workers.push(worker.url()));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      console.error(`refused by ${violatedDirective}: ${blockedURI} ${sample}`);
    });
  });
  return watched;
}

const storedKeys = (page: Page) =>
  page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);

/** The keys that the privacy page tells about. */
async function documentedKeys(page: Page): Promise<readonly string[]> {
  await page.goto('privacy/');
  const codes = await page.getByRole('main').locator('code').allTextContents();
  return codes.filter((code) => code.startsWith('unknot.'));
}

test('a tour of everything: nothing is refused, asked of others, or kept in secret', {
  tag: '@desktop',
}, async ({ page, context, baseURL }) => {
  test.slow();
  const watched = await watch(page);
  const kept = new Set<string>();
  const rest = async () => {
    for (const key of await storedKeys(page)) kept.add(key);
  };

  for (const { path } of builtPages.filter(({ path }) => !path.endsWith('404.html'))) {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    await page.emulateMedia({ media: null });
  }

  await page.goto('./');
  await openSearch(page);
  const worker = page.waitForEvent('worker');
  await searchField(page).fill('hot water bottle');
  await expect(searchResults(page).first()).toBeVisible();
  await worker;
  await expect(page.getByRole('dialog').getByText('Heat').first()).toBeVisible();

  const session = sessionOn(page);
  await session.open('simple-neck-stretch');
  await page.getByRole('button', { name: 'Show the movement' }).click();
  await expect(page.locator('movement-player[data-moving]')).toBeVisible();
  await session.begin();
  await rest();
  await session.button('Stop').click();
  await rest();

  await page.goto('plan/new/');
  await expect(page.getByRole('button', { name: 'Clear this plan' })).toBeEnabled();
  await page.getByLabel('Note').fill('Start on the left.');
  const link = await page.getByLabel('Link', { exact: true }).inputValue();
  await rest();
  await page.goto(link);
  await page.getByRole('list', { name: 'Exercises of the plan' }).getByRole('heading').first().click();
  await page.getByText('Keep on this device').click();
  await page.getByRole('button', { name: 'Yes, keep it' }).click();
  await page.getByText('Add reminders').click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Add to calendar' }).click();
  await download;
  await rest();
  await page.pdf();

  const documented = await documentedKeys(page);
  const { origin } = new URL(baseURL ?? '');
  const away = watched.requests.filter((url) => !/^(blob|data):/.test(url) && new URL(url).origin !== origin);
  expect(watched.complaints).toEqual([]);
  expect(watched.workers.filter((url) => url.includes('pagefind')).length).toBeGreaterThan(0);
  expect(away).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(kept.size).toBeGreaterThan(2);
  expect([...kept].filter((key) => !documented.includes(key))).toEqual([]);
});

test('text of others is refused where code is expected', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('search/');
  await searchField(page).fill('neck');
  await expect(searchResults(page).first()).toBeVisible();

  const ran = await page.evaluate(() => {
    const attempts: Readonly<Record<string, () => unknown>> = {
      html: () => {
        document.createElement('div').innerHTML = '<b>text</b>';
      },
      worker: () => new Worker('/_astro/other.js'),
      script: () => {
        document.createElement('script').src = '/other.js';
      },
    };
    return Object.keys(attempts).filter((name) => {
      try {
        attempts[name]?.();
        return true;
      } catch {
        return false;
      }
    });
  });

  expect(ran).toEqual([]);
});

test('every page has 130 points at the Observatory, and one that is missing A+', { tag: '@desktop' }, async ({
  request,
}) => {
  const scores = await Promise.all(
    builtPages
      .filter(({ path }) => !path.includes('/embed/'))
      .map(async ({ path }) => {
        const response = await request.get(path);
        return { path, ...observatoryScore({ headers: response.headers(), html: await response.text() }) };
      }),
  );

  const home = scores.find(({ path }) => path === '/');
  for (const { test: name, finding, points } of home?.verdicts ?? [])
    console.log(`${name}: ${finding} (${points >= 0 ? '+' : ''}${points})`);
  console.log(`${home?.points} points, ${home?.grade}`);
  expect(scores.filter(({ points, grade }) => points < 130 || grade !== 'A+')).toEqual([]);

  // Some hosts have no policy in the headers of an address that does not exist. It stands in the page.
  const missing = await request.get('/no-such-page/');
  expect(observatoryScore({ headers: missing.headers(), html: await missing.text() }).grade).toBe('A+');
});

test('a page of somebody else can frame what is made for it, and nothing else', {
  tag: '@desktop',
}, async ({ page, baseURL }) => {
  const paths = ['/', '/exercises/neck-tilt/', '/plan/', '/no-such-page/', '/embed/neck-tilt/'];
  const frames = paths.map((path) => `<iframe src="${new URL(path, baseURL).href}"></iframe>`);
  const clinic = await serveClinicPage(frames.join(''));

  await page.goto(clinic.far);

  const shown = page.frames().filter((frame) => frame.parentFrame());
  expect(shown.length).toBe(paths.length);
  await Promise.all(shown.map((frame) => frame.waitForLoadState()));
  const allowed = shown.map((frame) => frame.url()).filter((url) => !url.startsWith('chrome-error:'));
  clinic.close();
  expect(allowed).toEqual([new URL('/embed/neck-tilt/', baseURL).href]);
});
