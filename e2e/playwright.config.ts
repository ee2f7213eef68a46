/**
 * The browser tests, on the finished site as a host sends it. `npm test -- --only e2e` builds and serves
 * the site and says here where it is.
 *
 * A test runs on a phone, because most readers do. Tagged `@desktop` it runs on a desktop alone, and tagged
 * `@both`, because the size of the screen may decide what happens, on either.
 * The specs in `e2e/base-path/` visit the site under a base path, which has the right-to-left
 * pseudo-locale too, and those in `e2e/without-offline/` the site with offline use switched off.
 */
import { defineConfig } from '@playwright/test';
import {
  type BuiltSite,
  basePathSite,
  rootSite,
  withoutOfflineSite,
} from '../src/tooling/test/built-sites.ts';

function addressOf({ originVariable, base }: BuiltSite): string | undefined {
  const origin = process.env[originVariable];
  return origin && `${origin}${base}`;
}

const rootAddress = addressOf(rootSite);
const basePathAddress = addressOf(basePathSite);
const withoutOfflineAddress = addressOf(withoutOfflineSite);
/** What other sites are visited by. */
const ELSEWHERE = ['base-path/**', 'without-offline/**'];
if (!rootAddress) throw new Error('No site is served. Run: npm test -- --only e2e');

const { CHROMIUM_PATH } = process.env;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../node_modules/.cache/test/browser',
  // One more than cores: a test waits for its browser, and a browser for the test.
  workers: 3,
  // A slow machine is not a fault: no test measures time.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  forbidOnly: true,
  reporter: [[process.stdout.isTTY ? 'list' : 'dot'], ['json']],
  use: {
    baseURL: rootAddress,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // Each visit would fetch the whole site. The tests of offline use allow it.
    serviceWorkers: 'block',
    launchOptions: CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {},
  },
  projects: [
    {
      name: 'phone',
      testIgnore: ELSEWHERE,
      grepInvert: /@desktop/,
      use: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
    },
    {
      name: 'desktop',
      testIgnore: ELSEWHERE,
      grep: /@desktop|@both/,
      use: { viewport: { width: 1280, height: 800 } },
    },
    ...(basePathAddress
      ? [
          {
            name: 'base-path',
            testMatch: 'base-path/**/*.spec.ts',
            use: { viewport: { width: 390, height: 844 }, baseURL: basePathAddress },
          },
        ]
      : []),
    ...(withoutOfflineAddress
      ? [
          {
            name: 'without-offline',
            testMatch: 'without-offline/**/*.spec.ts',
            use: { viewport: { width: 390, height: 844 }, baseURL: withoutOfflineAddress },
          },
        ]
      : []),
  ],
});
