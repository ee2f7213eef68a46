/** What search engines and link previews read. */
import { describe, expect, test } from 'vitest';
import { type BuiltPage, builtSite } from './site.ts';

const site = builtSite();
const listed = site.pages.filter((page) => page.listed);

const meta = ({ root }: BuiltPage, name: string) =>
  (
    root.querySelector(`meta[name="${name}"]`) ?? root.querySelector(`meta[property="${name}"]`)
  )?.getAttribute('content') ?? '';
const title = ({ root }: BuiltPage) => root.querySelector('title')?.text ?? '';
const link = ({ root }: BuiltPage, rel: string) =>
  root.querySelector(`link[rel="${rel}"]`)?.getAttribute('href') ?? '';
const whole = ({ path }: BuiltPage) => site.origin + path;

function twice(values: readonly (readonly [string, string])[]): readonly string[] {
  const all = values.map(([, value]) => value);
  return values
    .filter(([, value], index) => all.indexOf(value) !== index)
    .map(([path, value]) => `${path}: ${value}`);
}

const wrong = (isRight: (page: BuiltPage) => boolean, show: (page: BuiltPage) => string) =>
  listed.filter((page) => !isRight(page)).map((page) => `${page.path}: ${show(page)}`);

test('there are pages to list', () => {
  expect(listed.length).toBeGreaterThan(14);
});

describe('titles', () => {
  test('differ from page to page', () => {
    expect(twice(listed.map((page) => [page.path, title(page)]))).toEqual([]);
  });

  test('have 10 to 75 letters', () => {
    expect(
      wrong(
        (page) => title(page).length >= 10 && title(page).length <= 75,
        (page) => `${title(page).length}: ${title(page)}`,
      ),
    ).toEqual([]);
  });
});

describe('descriptions', () => {
  test('differ from page to page', () => {
    expect(twice(listed.map((page) => [page.path, meta(page, 'description')]))).toEqual([]);
  });

  test('have 50 to 160 letters', () => {
    const length = (page: BuiltPage) => meta(page, 'description').length;

    expect(
      wrong(
        (page) => length(page) >= 50 && length(page) <= 160,
        (page) => `${length(page)} letters`,
      ),
    ).toEqual([]);
  });
});

/** What it shows stands in its fragment. Phones share the canonical address, and without a fragment no plan would arrive. */
const isPlan = ({ path }: BuiltPage) => path.endsWith('/plan/');

test('the canonical address is the address of the page', () => {
  expect(
    wrong(
      (page) => link(page, 'canonical') === (isPlan(page) ? '' : whole(page)),
      (page) => link(page, 'canonical'),
    ),
  ).toEqual([]);
});

test('pages that are not listed have no canonical address, but for a page in a frame, which has that of the whole page', () => {
  const expected = ({ kind, path }: BuiltPage) =>
    kind === 'embed' ? site.origin + path.replace('/embed/', '/exercises/') : '';

  expect(
    site.pages
      .filter((page) => !page.listed && link(page, 'canonical') !== expected(page))
      .map(({ path }) => path),
  ).toEqual([]);
});

test('search and plans are listed: without a query or a plan they lead to every page and exercise', () => {
  const english = listed.filter(({ locale }) => locale === 'en').map(({ file }) => file);

  expect(english).toEqual(
    expect.arrayContaining(['search/index.html', 'plan/index.html', 'plan/new/index.html']),
  );
});

test('the page that answers a wrong address is not listed', () => {
  expect(site.pages.find(({ file }) => file === '404.html')?.listed).toBe(false);
});

test('a preview has title, words, address, language and a picture', () => {
  const names = [
    'og:title',
    'og:description',
    'og:url',
    'og:locale',
    'og:image',
    'og:type',
    'og:site_name',
    'twitter:card',
  ];

  expect(
    listed.flatMap((page) =>
      names
        .filter((name) => !meta(page, name) && !(isPlan(page) && name === 'og:url'))
        .map((name) => `${page.path}: ${name}`),
    ),
  ).toEqual([]);
});

test('a preview is of this page', () => {
  expect(
    wrong(
      (page) => meta(page, 'og:url') === (isPlan(page) ? '' : whole(page)),
      (page) => meta(page, 'og:url'),
    ),
  ).toEqual([]);
});

test('translations of a page name each other and the default', () => {
  const faults = listed.flatMap((page) => {
    const alternates = page.root.querySelectorAll('link[rel=alternate][hreflang]');
    if (alternates.length === 0) return [];
    const languages = new Map(
      alternates.map((other) => [other.getAttribute('hreflang'), other.getAttribute('href')]),
    );
    const others = listed.filter((other) => [...languages.values()].includes(whole(other)));
    return [
      ...(languages.get(page.locale) === whole(page) ? [] : [`${page.path}: does not name itself`]),
      ...(languages.has('x-default') ? [] : [`${page.path}: names no default`]),
      ...others
        .filter((other) => !other.html.includes(`href="${whole(page)}"`))
        .map((other) => `${other.path}: does not name ${page.path}`),
    ];
  });

  expect(faults).toEqual([]);
});

test('the page can be zoomed', () => {
  expect(
    site.pages
      .filter((page) => /user-scalable|maximum-scale/.test(meta(page, 'viewport')) || !meta(page, 'viewport'))
      .map(({ path }) => path),
  ).toEqual([]);
});
