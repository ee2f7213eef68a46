/** Search on the built site: what it promises to lead to is there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readHeading } from '../../src/domain/search/heading.ts';
import type { SearchData } from '../../src/islands/search/search-data.ts';
import { builtSite } from './site.ts';

const site = builtSite();
const files = [...site.files].filter((file) => file.endsWith('search/words.json'));

test('each language has its words for search', () => {
  const locales = new Set(site.pages.map(({ locale }) => locale));

  expect(files).toHaveLength(locales.size);
});

describe.each(files)('%s', (file) => {
  const { vocabulary, ways } = JSON.parse(readFileSync(join(site.folder, file), 'utf8')) as SearchData;
  const idsByPath = new Map(site.pages.map(({ path, ids }) => [path, ids]));

  test('every result leads to a page, and to a part that is there', () => {
    const addresses = [
      ...vocabulary.pages.flatMap(({ path, headings }) => [
        path,
        ...headings.map((heading) => `${path}#${readHeading(heading).id}`),
      ]),
      ...ways.map(({ url }) => url),
      vocabulary.help,
    ];
    const broken = addresses.filter((address) => {
      const [path = '', id] = address.split('#');
      const ids = idsByPath.get(path);
      return !ids || (id !== undefined && !ids.has(id));
    });

    expect(broken).toEqual([]);
  });

  test('every page that search engines may list is there to be found', () => {
    const prefix = file.replace('search/words.json', '');
    const known = new Set(vocabulary.pages.map(({ path }) => path.split('#')[0]));
    const listed = site.pages.filter(
      (page) =>
        page.listed &&
        page.kind !== 'search' &&
        page.kind !== 'plan' &&
        page.locale === vocabulary.locale &&
        page.file.startsWith(prefix),
    );

    expect(listed.map(({ path }) => path).filter((path) => !known.has(path))).toEqual([]);
  });
});

test('the full text has its index, and none of the interfaces that come with it', () => {
  expect(site.files).toContain('pagefind/pagefind.js');
  expect(
    [...site.files].filter((file) => /pagefind-(ui|modular-ui|component-ui|highlight)/.test(file)),
  ).toEqual([]);
});
