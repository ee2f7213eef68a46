/** Valid HTML, one outline a page, and nothing that a strict content policy would refuse. */
import { type ConfigData, HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { plainText } from './prose.ts';
import { type BuiltPage, builtSite } from './site.ts';

const { pages } = builtSite();
const byPath = pages.map((page) => [page.path, page] as const);

const config: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Matters of style that the compiler decides.
    'doctype-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'long-title': 'off',
    // Telephone numbers are written as they are dialled; there is nothing to hyphenate.
    'tel-non-breaking': 'off',
    // Ids of sources may begin with a digit, as HTML allows.
    'valid-id': ['error', { relaxed: true }],
    // A file of our own comes from where the page comes from.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
};

const validator = new HtmlValidate(config);

/** Astro writes this one style sheet before the first island, wherever that stands. */
const ISLAND_STYLE = /<style>astro-island,[^<]*\{display:contents\}<\/style>/;

describe('is valid', () => {
  test.each(byPath)('%s', async (_, { html }) => {
    const { results } = await validator.validateString(html.replace(ISLAND_STYLE, ''));

    expect(
      results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  });
});

const faults = (find: (page: BuiltPage) => readonly string[]) =>
  pages.flatMap((page) => find(page).map((fault) => `${page.path}: ${fault}`));

test('ids are unique in a page', () => {
  const twice = faults(({ root }) => {
    const ids = root.querySelectorAll('[id]').map((element) => element.getAttribute('id') ?? '');
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });

  expect(twice).toEqual([]);
});

test('what a label or description refers to is on the page', () => {
  const lost = faults(({ root, ids }) =>
    ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers'].flatMap((attribute) =>
      root
        .querySelectorAll(`[${attribute}]`)
        .flatMap((element) => (element.getAttribute(attribute) ?? '').split(/\s+/))
        .filter((id) => !ids.has(id))
        .map((id) => `${attribute}="${id}"`),
    ),
  );

  expect(lost).toEqual([]);
});

test('there is one heading of level 1, and no level is skipped', () => {
  const wrong = faults(({ root }) => {
    const headings = root.querySelectorAll('h1, h2, h3, h4, h5, h6');
    const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
    const first = levels.filter((level) => level === 1).length;
    const skipped = headings.filter((_, index) => (levels[index] ?? 0) > (levels[index - 1] ?? 0) + 1);
    return [
      ...(first === 1 ? [] : [`${first} headings of level 1`]),
      ...skipped.map((heading) => `skips to ${heading.outerHTML}`),
    ];
  });

  expect(wrong).toEqual([]);
});

test('each page has one main part, a skip link that leads to it, and named navigation', () => {
  const wrong = faults(({ root }) => {
    const skip = root.querySelector('body > a[href^="#"]')?.getAttribute('href')?.slice(1);
    const navigation = root
      .querySelectorAll('nav')
      .map((nav) => nav.getAttribute('aria-label') ?? nav.getAttribute('aria-labelledby'));
    return [
      ...(root.querySelectorAll('main').length === 1 ? [] : ['not one main']),
      ...(skip && root.querySelector('main')?.getAttribute('id') === skip
        ? []
        : ['the first link does not skip to main']),
      ...navigation.filter((name) => !name).map(() => 'a nav without a name'),
    ];
  });

  expect(wrong).toEqual([]);
});

test('language and direction are said, and match', () => {
  const wrong = faults(({ root, locale }) => {
    const direction = root.querySelector('html')?.getAttribute('dir');
    const isRightToLeft = ['ar', 'fa', 'he', 'ur'].includes(locale.split('-')[0] ?? '');
    return locale !== '' && direction === (isRightToLeft ? 'rtl' : 'ltr')
      ? []
      : [`lang="${locale}" dir="${direction}"`];
  });

  expect(wrong).toEqual([]);
});

test('no style attribute, no event attribute and no address that is a program', () => {
  const found = faults(({ root }) =>
    root.querySelectorAll('*').flatMap((element) =>
      Object.entries(element.attributes)
        .filter(
          ([name, value]) => name === 'style' || /^on[a-z]/.test(name) || /^\s*javascript:/i.test(value),
        )
        .map(([name]) => `${name} in <${element.tagName.toLowerCase()}>`),
    ),
  );

  expect(found).toEqual([]);
});

test('no placeholder or missing string is left in the words', () => {
  const left = faults(({ root }) => {
    const words = plainText(root, ['script', 'style']);
    return words.match(/\{\w+\}|\bundefined\b|\[object Object\]|\bNaN\b|WRITE:/g) ?? [];
  });

  expect(left).toEqual([]);
});
