import { expect, test } from 'vitest';
import { addressOf, filesThatFit, keepingOf, unusedSearchFiles } from './kept-files.ts';

test.each([
  ['index.html', 'core'],
  ['ur/exercises/neck-tilt/index.html', 'core'],
  ['404.html', 'core'],
  ['_astro/print.D-J1blnC.css', 'core'],
  ['_astro/atkinson.Dn8aZ6Sj.woff2', 'core'],
  ['exercises/neck-tilt/movement.svg', 'later'],
  ['plan/drawings.svg', 'later'],
  ['search/words.json', 'later'],
  ['voice/en.json', 'later'],
  ['voice/en/hold-1a2b3c4d.wav', 'later'],
  ['pagefind/fragment/en_239ed76.pf_fragment', 'later'],
  ['manifest.webmanifest', 'later'],
  ['sheets/neck-tilt-a4.pdf', 'none'],
  ['social/card.png', 'none'],
  ['ur/social/faq/card.png', 'none'],
  ['embed/neck-tilt/index.html', 'none'],
  ['ur/embed/neck-tilt/index.html', 'none'],
  ['index.html.br', 'none'],
  ['index.html.gz', 'none'],
  ['sitemap-index.xml', 'none'],
  ['robots.txt', 'none'],
  ['.well-known/security.txt', 'none'],
  ['screenshots/narrow.png', 'none'],
  ['_headers', 'none'],
  ['_nginx/site.conf', 'none'],
  ['sw.js', 'none'],
])('%s is kept: %s', (file, keeping) => {
  expect(keepingOf(file)).toBe(keeping);
});

test('a page is found at its folder', () => {
  expect(addressOf('index.html')).toBe('');
  expect(addressOf('faq/index.html')).toBe('faq/');
  expect(addressOf('404.html')).toBe('404.html');
});

test('the machinery of search is kept for the languages that use it', () => {
  const files = ['pagefind/wasm.en.pagefind', 'pagefind/wasm.unknown.pagefind', 'pagefind/pagefind.js'];
  const entry = (languages: object) => JSON.stringify({ languages });

  expect(unusedSearchFiles(files, entry({ en: { wasm: 'en' } }))).toEqual(['pagefind/wasm.unknown.pagefind']);
  expect(unusedSearchFiles(files, entry({ en: { wasm: 'en' }, ur: { wasm: null } }))).toEqual([]);
});

test('of a site that is too large, what stands near the root is kept', () => {
  const files = [
    { file: 'exercises/a/index.html', bytes: 10 },
    { file: 'index.html', bytes: 10 },
    { file: 'faq/index.html', bytes: 10 },
  ];

  expect(filesThatFit(files, 30)).toEqual(['index.html', 'faq/index.html', 'exercises/a/index.html']);
  expect(filesThatFit(files, 25)).toEqual(['index.html', 'faq/index.html']);
});
