/** Every address of every built page leads somewhere. */
import { describe, expect, test } from 'vitest';
import { brokenIn, isOutside, orphansIn, pointersOf } from './addresses.ts';
import { type BuiltSite, builtSite, readPage, readSite } from './site.ts';

const site = builtSite();

test('every link, picture, style and anchor leads somewhere', () => {
  expect(brokenIn(site)).toEqual([]);
});

test('every listed page can be reached from the first page', () => {
  expect(orphansIn(site)).toEqual([]);
});

test('every redirect leads to a page', () => {
  const paths = site.pages.map(({ path }) => path);

  expect(site.redirects.filter(({ to }) => !paths.includes(to))).toEqual([]);
});

test('links to other sites are encrypted, except where a source has no other address', () => {
  const plain = site.pages
    .flatMap((page) =>
      page.root.querySelectorAll('a[href^="http:"]').map((link) => ({ path: page.path, link })),
    )
    .filter(({ link }) => !link.closest('[data-source]'));

  expect(plain.map(({ path, link }) => `${path}: ${link.getAttribute('href')}`)).toEqual([]);
});

test('scripts and style sheets ask nothing of other origins', async () => {
  const { readFileSync } = await import('node:fs');
  const { join } = await import('node:path');
  // Names of XML vocabularies look like addresses and are never fetched.
  const isName = (address: string) => address.startsWith('http://www.w3.org/');
  const found = [...site.files]
    .filter((file) => /\.(js|mjs|css|svg)$/.test(file) && !file.startsWith('pagefind/'))
    .flatMap((file) =>
      (readFileSync(join(site.folder, file), 'utf8').match(/https?:\/\/[\w.-]+\.\w+[^"'`\s)]*/g) ?? [])
        .filter((address) => !isName(address) && !address.startsWith(site.origin))
        .map((address) => `${file}: ${address}`),
    );

  expect(found).toEqual([]);
});

const baseFolder = process.env['DIST_BASE_DIR'];

describe.skipIf(!baseFolder)('built under a base path', () => {
  const based = baseFolder ? readSite(baseFolder) : site;

  test('there is a base path', () => {
    expect(based.base).toMatch(/^\/.+\/$/);
  });

  test('every address carries it and leads somewhere', () => {
    expect(brokenIn(based)).toEqual([]);
  });

  test('every redirect stays under it and leads to a page', () => {
    const paths = based.pages.map(({ path }) => path);

    expect(based.redirects.length).toBe(site.redirects.length);
    expect(based.redirects.filter(({ to }) => !paths.includes(to))).toEqual([]);
  });

  test('every page can be reached', () => {
    expect(orphansIn(based)).toEqual([]);
  });

  test('no English page differs in its words', () => {
    const words = ({ pages }: BuiltSite) =>
      pages
        .filter(({ locale }) => locale === 'en')
        .map(({ file, main }) => `${file} ${main.querySelector('h1')?.text}`);

    expect(words(based)).toEqual(words(site));
  });

  test('robots, manifest and sitemap carry it', async () => {
    const { readFileSync } = await import('node:fs');
    const read = (file: string) => readFileSync(`${based.folder}/${file}`, 'utf8');
    const manifest = JSON.parse(read('manifest.webmanifest')) as {
      start_url: string;
      scope: string;
      icons: { src: string }[];
    };

    expect(read('robots.txt')).toContain(`${based.origin}${based.base}sitemap-index.xml`);
    expect(
      [manifest.start_url, manifest.scope, ...manifest.icons.map(({ src }) => src)].filter(
        (path) => !path.startsWith(based.base),
      ),
    ).toEqual([]);
    expect(
      (read('sitemap-0.xml').match(/<loc>[^<]+/g) ?? []).filter(
        (entry) => !entry.includes(`${based.origin}${based.base}`),
      ),
    ).toEqual([]);
  });
});

describe('the check finds', () => {
  const pageWith = (body: string, file = 'index.html') =>
    readPage(file, `<!doctype html><html lang="en"><body>${body}</body></html>`, '/base/');
  const siteOf = (...pages: readonly ReturnType<typeof pageWith>[]): BuiltSite => ({
    folder: '',
    base: '/base/',
    origin: 'https://example.org',
    pages,
    redirects: [],
    files: new Set(['icon.svg', ...pages.map(({ file }) => file)]),
  });

  test.each([
    ['<a href="/base/none/">a</a>', 'leads nowhere'],
    ['<a href="/">a</a>', 'leaves the base path'],
    ['<a href="#none">a</a>', 'leads to no element'],
    ['<img srcset="/base/icon.svg 1x, /base/none.svg 2x">', 'leads nowhere'],
    ['<img src="https://elsewhere.org/a.png">', 'another origin'],
    ['<style>a { background: url("/base/none.png") }</style>', 'leads nowhere'],
    ['<a href="https://">a</a>', 'is no address'],
  ])('%s', (body, fault) => {
    expect(brokenIn(siteOf(pageWith(body)))[0]).toContain(fault);
  });

  test('nothing wrong in sound addresses', () => {
    const body =
      '<p id="a"><a href="#a">a</a><a href="/base/">b</a><a href="https://nhs.uk/">c</a><img src="/base/icon.svg"></p>';

    expect(brokenIn(siteOf(pageWith(body)))).toEqual([]);
  });

  test('a page to which no other leads', () => {
    expect(orphansIn(siteOf(pageWith('<p>a</p>'), pageWith('<p>b</p>', 'b/index.html')))).toEqual([
      '/base/b/',
    ]);
  });

  test('an outside link only where a reader follows it', () => {
    const [link, picture] = pointersOf(
      pageWith('<a href="https://nhs.uk/">a</a><img src="https://nhs.uk/a.png">'),
    );

    expect(link && isOutside(link, site)).toBe(true);
    expect(picture && isOutside(picture, site)).toBe(false);
  });
});
