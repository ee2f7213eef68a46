/** Each claim leads to its source, and each source says what and whose it is. */
import { describe, expect, test } from 'vitest';
import { type BuiltPage, builtSite, isForPatients } from './site.ts';

const site = builtSite();

const without = (pages: readonly BuiltPage[], isTrue: (page: BuiltPage) => unknown) =>
  pages.filter((page) => !isTrue(page)).map(({ path }) => path);

describe('sources', () => {
  test('each page with advice lists its sources', () => {
    expect(
      without(site.pages.filter(isForPatients), ({ main }) =>
        main.querySelector('[data-review] ol > li[id^="source-"]'),
      ),
    ).toEqual([]);
  });

  test('each source has a title, a publisher, a date or "date not shown", and a link', () => {
    const wrong = site.pages.flatMap(({ path, main }) =>
      main
        .querySelectorAll('[data-source]')
        .filter((entry) => {
          const [title, publisher] = entry.querySelectorAll('bdi').map((part) => part.text.trim());
          const link = entry.querySelector('a[href^="http"]')?.text.trim();
          const date = entry.text.replace(/\s+/g, ' ').split(`${publisher},`)[1]?.trim();
          return !(title && publisher && link === title && date && /\d{4}|not shown/.test(date));
        })
        .map((entry) => `${path}: ${entry.text.replace(/\s+/g, ' ').trim()}`),
    );

    expect(wrong).toEqual([]);
  });

  test('each number that points to a source finds it on the page', () => {
    const wrong = site.pages.flatMap(({ path, main }) =>
      main
        .querySelectorAll('a[href^="#source-"]')
        .filter((link) => !main.querySelector(`li[id="${link.getAttribute('href')?.slice(1)}"]`))
        .map((link) => `${path}: ${link.getAttribute('href')}`),
    );

    expect(wrong).toEqual([]);
  });
});
