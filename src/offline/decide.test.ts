import { expect, test } from 'vitest';
import { decide } from './decide.ts';
import type { SiteFiles } from './site-files.ts';

const files: SiteFiles = {
  base: '/clinic/neck/',
  core: {
    '': 'a',
    'faq/': 'b',
    'ur/faq/': 'c',
    '404.html': 'd',
    'offline/': 'e',
    'ur/offline/': 'f',
    '_astro/x.js': 'g',
  },
  later: { 'pagefind/pagefind-entry.json': 'h' },
  redirects: { 'help/': 'get-help/' },
  bytes: 1,
};
const origin = 'https://example.org';
const visit = (path: string, facts = {}) =>
  decide(
    { method: 'GET', url: `${origin}${path}`, navigates: true, isPartial: false, ...facts },
    files,
    origin,
  );
const load = (path: string, facts = {}) => visit(path, { navigates: false, ...facts });

test('a page of the site is the kept one, whatever its query or fragment', () => {
  const kept = { kind: 'keep', path: 'faq/', otherwise: 'offline/' };

  expect(visit('/clinic/neck/faq/')).toEqual(kept);
  expect(visit('/clinic/neck/faq/?q=a%20b#stress')).toEqual(kept);
  expect(visit('/clinic/neck/')).toMatchObject({ kind: 'keep', path: '' });
});

test('a page that is missing gives way to the page about it, in its own language', () => {
  expect(visit('/clinic/neck/ur/faq/')).toMatchObject({ otherwise: 'ur/offline/' });
});

test('search finds its index, although it adds the time to the address', () => {
  expect(load('/clinic/neck/pagefind/pagefind-entry.json?ts=1764000000')).toEqual({
    kind: 'keep',
    path: 'pagefind/pagefind-entry.json',
    otherwise: undefined,
  });
});

test('an address without its slash, and an old address, lead to the page', () => {
  expect(visit('/clinic/neck/faq?q=a')).toEqual({ kind: 'redirect', to: '/clinic/neck/faq/?q=a' });
  expect(visit('/clinic/neck/help/')).toEqual({ kind: 'redirect', to: '/clinic/neck/get-help/' });
  expect(visit('/clinic/neck/help')).toEqual({ kind: 'redirect', to: '/clinic/neck/get-help/' });
});

test('an unknown address is asked for, and is not found without network', () => {
  const expected = { kind: 'network', otherwise: '404.html', status: 404 };

  expect(visit('/clinic/neck/nothing/')).toEqual(expected);
  expect(visit('/clinic/neck/constructor')).toEqual(expected);
});

test('a file that is not kept is asked for, and needs network', () => {
  expect(visit('/clinic/neck/sheets/neck-tilt-a4.pdf')).toEqual({
    kind: 'network',
    otherwise: 'offline/',
    status: 503,
  });
});

test.each([
  ['another method', visit('/clinic/neck/faq/', { method: 'POST' })],
  ['a part of a file', load('/clinic/neck/_astro/x.js', { isPartial: true })],
  ['another site', visit('', { url: 'https://example.com/clinic/neck/faq/' })],
  ['another part of the host', visit('/clinic/other/')],
  ['the root above the base path', visit('/')],
  ['a file that no page of this version names', load('/clinic/neck/_astro/y.js')],
  ['a page in the frame of another site', visit('/clinic/neck/embed/neck-tilt/')],
  ['an address that cannot be read', visit('/clinic/neck/%E0%A4%A/')],
])('%s is left to the browser', (_, strategy) => {
  expect(strategy).toEqual({ kind: 'leave' });
});
