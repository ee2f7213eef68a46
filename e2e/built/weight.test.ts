/** The budgets. Bytes, never seconds: they are the same on every machine. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtSite, DIST } from './site.ts';
import {
  compressed,
  fileNamed,
  firstScreenBytes,
  islandFiles,
  lateScriptBytes,
  scriptBytes,
} from './weight.ts';

/** What a server can send before the first answer comes back: 10 packets. */
const FIRST_SCREEN = 14_600;
/** What a server says before a page, most of it the content policy. */
const HEADERS = 1_100;
const SCRIPT_OF_ARTICLE = 1_500;
const SCRIPT_OF_EXERCISE = 15_000;
const SCRIPT_OF_PLAN = 30_000;
const DRAWINGS = 60_000;
const FONT_FILES = 2;
const FONT_BYTES = 60_000;

const site = builtSite();

test('the first screen of every page fits the first round trip', () => {
  const heavy = site.pages
    .map((page) => [page.path, firstScreenBytes(page, site)] as const)
    .filter(([, bytes]) => bytes > FIRST_SCREEN);

  expect(heavy).toEqual([]);
});

test('nothing that a page can be read without is fetched as urgently as its words', () => {
  const urgent = site.pages.flatMap(({ path, root }) =>
    root
      .querySelectorAll(
        'link[rel=preload], link[rel=modulepreload]:not([fetchpriority=low]), link[fetchpriority=high], script[src]:not([fetchpriority=low])',
      )
      .map((element) => `${path}: ${element.toString()}`),
  );

  expect(urgent).toEqual([]);
  expect(site.pages.some(({ root }) => root.querySelector('script[src]'))).toBe(true);
});

test('all scripts of a timer, a plan or the way to make one are asked for at once, and no others', () => {
  const pages = site.pages.filter(({ root }) => root.querySelector('astro-island'));

  expect(pages.length).toBeGreaterThan(5);
  for (const page of pages) {
    const named = page.root.querySelectorAll('body > link[rel=modulepreload]').map(fileNamed(site));
    expect([...named].sort(), page.path).toEqual([...islandFiles(page, site)].sort());
  }
});

test('all of the page that tells when to get help comes with the first round trip', () => {
  const [page] = site.pages.filter(({ path }) => path === '/get-help/');
  if (!page) throw new RangeError('There is no page about getting help.');

  expect(compressed(page.html)).toBeLessThanOrEqual(FIRST_SCREEN - HEADERS);
});

test('a page without a timer has next to no script', () => {
  const heavy = site.pages
    .filter(
      ({ kind, root }) => kind !== 'exercise' && kind !== 'search' && !root.querySelector('astro-island'),
    )
    .map((page) => [page.path, scriptBytes(page, site)] as const)
    .filter(([, bytes]) => bytes > SCRIPT_OF_ARTICLE);

  expect(heavy).toEqual([]);
});

test('what opens search and registers offline use is next to no script, even what comes after the load', () => {
  const [page] = site.pages.filter(
    ({ kind, root }) => kind === 'guide' && !root.querySelector('astro-island'),
  );
  if (!page) throw new RangeError('There is no article.');

  expect(scriptBytes(page, site) + lateScriptBytes(page, site)).toBeLessThanOrEqual(SCRIPT_OF_ARTICLE);
});

test('an exercise with its timer ready stays small', () => {
  const heavy = site.pages
    .filter(({ kind }) => kind === 'exercise' || kind === 'embed')
    .map((page) => [page.path, scriptBytes(page, site)] as const)
    .filter(([, bytes]) => bytes > SCRIPT_OF_EXERCISE);

  expect(heavy).toEqual([]);
});

test('making and reading plans stay small', () => {
  const weights = site.pages
    .filter(({ kind }) => kind === 'plan')
    .map((page) => [page.path, scriptBytes(page, site)] as const);

  expect(weights.length).toBeGreaterThanOrEqual(2);
  expect(weights.filter(([, bytes]) => bytes > SCRIPT_OF_PLAN)).toEqual([]);
});

test('pages that do not use plans carry nothing of them', () => {
  const others = site.pages.filter(({ kind }) => kind !== 'plan');
  const carriers = others.filter(({ html }) =>
    /PlanReader|PlanBuilder|draw-paper|sheet-plan|plan-paper|sheets\.json/.test(html),
  );

  expect(others.length).toBeGreaterThan(10);
  expect(carriers.map(({ path }) => path)).toEqual([]);
});

test('the drawings of a page are small together', () => {
  const heavy = site.pages
    .map(({ path, root }) => [path, compressed(root.querySelectorAll('svg').map(String).join('\n'))] as const)
    .filter(([, bytes]) => bytes > DRAWINGS);

  expect(heavy).toEqual([]);
});

test('nothing in the head makes the first paint wait', () => {
  const waits = site.pages.flatMap(({ path, root }) =>
    root
      .querySelectorAll(
        'head link[rel=stylesheet]:not([media^=print]), head script[src]:not([type=module]):not([defer]):not([async])',
      )
      .map((element) => `${path}: ${element.outerHTML}`),
  );

  expect(waits).toEqual([]);
});

test('English pages ask for at most 2 fonts, and they are small', () => {
  for (const page of site.pages.filter(({ locale }) => locale === 'en')) {
    const fonts = new Set(page.html.match(/[^"'(]+\.woff2/g) ?? []);
    const sizes = [...fonts].map(
      (font) => statSync(join(site.folder, new URL(font, site.origin).pathname.slice(site.base.length))).size,
    );

    expect(fonts.size, page.path).toBeLessThanOrEqual(FONT_FILES);
    expect(
      sizes.reduce((sum, size) => sum + size, 0),
      page.path,
    ).toBeLessThanOrEqual(FONT_BYTES);
  }
});

test('no script looks behind itself in an expression, which old iPhones take for a fault of the whole file', () => {
  const scripts = readdirSync(join(DIST, '_astro')).filter((file) => file.endsWith('.js'));

  expect(scripts.length).toBeGreaterThan(0);
  expect(
    scripts.filter((file) => /\(\?<[=!]/.test(readFileSync(join(DIST, '_astro', file), 'utf8'))),
  ).toEqual([]);
});
