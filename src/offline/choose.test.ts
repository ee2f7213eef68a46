import { expect, test } from 'vitest';
import { filesToAdd, filesToInstall } from './choose.ts';
import type { SiteFiles } from './site-files.ts';

const files: SiteFiles = {
  base: '/',
  core: { '': '1', 'faq/': '2', '404.html': '3', 'offline/': '4' },
  later: { 'pagefind/pagefind.js': '5' },
  redirects: {},
  bytes: 1,
};
const nothing = { savesData: false, known: new Set<string>(), kept: new Set<string>() };

test('a first visit fetches the core, and then the rest', () => {
  expect(filesToInstall(files, nothing)).toEqual(['', 'faq/', '404.html', 'offline/']);
  const kept = new Set(Object.keys(files.core));
  expect(filesToAdd(files, { ...nothing, kept }, false)).toEqual(['pagefind/pagefind.js']);
});

test('what is kept and has not changed is not fetched', () => {
  expect(filesToInstall(files, { ...nothing, kept: new Set(['', '404.html', 'offline/']) })).toEqual([
    'faq/',
  ]);
});

test('with care for data only what was opened before is brought up to date', () => {
  const facts = { ...nothing, savesData: true, known: new Set(['faq/']) };

  expect(filesToInstall(files, facts)).toEqual(['faq/', '404.html', 'offline/']);
  expect(filesToAdd(files, facts, false)).toEqual([]);
});

test('a reader who asks for everything gets it', () => {
  expect(filesToAdd(files, { ...nothing, savesData: true }, true)).toHaveLength(5);
});
