/** What crawlers and devices are told of the whole site. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtSite } from './site.ts';

const site = builtSite();
const read = (file: string) => readFileSync(`${site.folder}/${file}`, 'utf8');

/** The text of every element of one name. */
const texts = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text]) => text ?? '');

describe('the sitemap', () => {
  const files = texts(read('sitemap-index.xml'), 'loc').map((address) =>
    new URL(address).pathname.slice(site.base.length),
  );
  const entries = files.flatMap((file) => read(file).match(/<url>[\s\S]*?<\/url>/g) ?? []);
  const days = new Map(
    entries.map((entry) => [texts(entry, 'loc')[0], texts(entry, 'lastmod')[0]?.slice(0, 10)]),
  );

  test('lists each page that wants to be found, and no other', () => {
    const listed = site.pages.filter((page) => page.listed).map(({ path }) => site.origin + path);

    expect([...days.keys()].sort()).toEqual(listed.sort());
  });

  test('says of each page when it was last checked', () => {
    const wrong = site.pages
      .filter((page) => page.listed)
      .map((page) => ({
        path: page.path,
        day: days.get(site.origin + page.path),
        checked: page.main.querySelector('[data-review] time')?.getAttribute('datetime'),
      }))
      .filter(({ day, checked }) => day !== checked);

    expect(wrong).toEqual([]);
  });
});

test('robots may read everything and are shown the sitemap', () => {
  const robots = read('robots.txt');

  expect(robots).toMatch(/^User-agent: \*$/m);
  expect(robots).not.toMatch(/^Disallow: \/\s*$/m);
  expect(robots).toContain(`Sitemap: ${site.origin}${site.base}sitemap-index.xml`);
});

describe('the manifest', () => {
  const manifest = JSON.parse(read('manifest.webmanifest')) as {
    name: string;
    short_name: string;
    start_url: string;
    scope: string;
    icons: { src: string; sizes: string; purpose?: string }[];
  };
  const fileOf = (address: string) =>
    new URL(address, site.origin + site.base).pathname.slice(site.base.length);

  test('names the site and begins at its first page', () => {
    expect(manifest.name.length).toBeGreaterThan(3);
    expect(manifest.short_name.length).toBeLessThanOrEqual(12);
    expect([manifest.start_url, manifest.scope]).toEqual([site.base, site.base]);
  });

  test('has icons that exist, in the sizes that phones ask for', () => {
    expect(manifest.icons.filter(({ src }) => !site.files.has(fileOf(src)))).toEqual([]);
    expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
    expect(manifest.icons.some(({ purpose }) => purpose?.includes('maskable'))).toBe(true);
  });
});
