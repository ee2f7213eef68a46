import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentPolicy } from './content-policy.ts';
import { headerRules } from './header-rules.ts';
import { headersFile } from './headers-file.ts';
import { inlineCode, NO_INLINE_CODE } from './inline-code.ts';
import { joinInline } from './join-inline.ts';
import { nginxMaps, nginxSite } from './nginx.ts';
import { withPagePolicy } from './page-policy.ts';
import { redirectsFile } from './redirects-file.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const HEAD = '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">';

test('each script and style inside a page is named by its hash, once', () => {
  const html = '<style>p{}</style><script>a()</script><script type="module">b()</script><script>a()</script>';

  expect(inlineCode(html)).toEqual({ scripts: [hash('a()'), hash('b()')].sort(), styles: [hash('p{}')] });
});

test('data, and script that has an address, need no hash', () => {
  const html = '<script type="application/ld+json">{}</script><script type="module" src="/a.js"></script>';

  expect(inlineCode(html)).toEqual(NO_INLINE_CODE);
});

test('the policy of a page comes before everything that it rules', () => {
  const page = withPagePolicy(`${HEAD}<style>p{}</style></head>`);

  expect(
    page.startsWith(`${HEAD}<meta http-equiv="content-security-policy" content="default-src 'none';`),
  ).toBe(true);
  expect(page).toContain(`style-src 'self' ${hash('p{}')};`);
});

test('a page inside which a policy has no place is refused', () => {
  expect(() => withPagePolicy('<p>no doctype</p>')).toThrow('without a doctype');
});

test('a policy allows no text of others as code, and says who may frame only where that counts', () => {
  const policies = (['nowhere', 'anywhere', 'not-said'] as const).map((framing) =>
    contentPolicy(NO_INLINE_CODE, framing),
  );

  for (const policy of policies) {
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/);
  }
  expect(policies.map((policy) => /frame-ancestors [^;]+/.exec(policy)?.[0])).toEqual([
    "frame-ancestors 'none'",
    'frame-ancestors *',
    undefined,
  ]);
});

const code = { scripts: [hash('a()')], styles: [] };
const rules = headerRules(
  [
    'index.html',
    '404.html',
    'faq/index.html',
    'embed/neck-tilt/index.html',
    'ur/index.html',
    'ur/embed/a/index.html',
  ].map((file) => ({ file, code })),
  '/clinic/',
  ['ur'],
);

test('a picture that is opened by itself is no page that could run anything', () => {
  const logo = rules.find(({ path }) => path === '/clinic/brand/*')?.headers;

  expect(logo?.['Content-Security-Policy']).toBe("default-src 'none'; sandbox");
});

test('only the pages made for it may be framed, in each language', () => {
  const framed = rules
    .filter(({ headers }) => headers['Content-Security-Policy']?.includes('frame-ancestors *'))
    .map(({ path }) => path);

  expect(framed).toEqual(['/clinic/embed/*', '/clinic/ur/embed/*']);
});

test('no address is given one header twice', () => {
  const fits = (path: string, pattern: string) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
  for (const { path } of rules) {
    const names = rules
      .filter((rule) => fits(path.replace('*', 'x/'), rule.path))
      .flatMap(({ headers }) => Object.keys(headers));

    expect(names.length, path).toBe(new Set(names).size);
  }
});

test('a headers file that a host would cut is refused', () => {
  const many = Array.from({ length: 101 }, (_, n) => ({ path: `/${n}`, headers: {} }));
  const long = [{ path: '/', headers: { 'X-Long': 'x'.repeat(2000) } }];

  expect(() => headersFile(many)).toThrow('101 rules');
  expect(() => headersFile(long)).toThrow('2010 characters');
});

test('a moved address leads on, with and without its slash', () => {
  expect(redirectsFile({ '/old/': '/new/' })).toBe('/old/ /new/ 301\n/old /new/ 301\n');
});

test('nginx sends the policy of a page to those who ask for it by either name', () => {
  const maps = nginxMaps(rules, '/clinic/');
  const [, pattern = ''] = /"~(\^\/clinic\/\(\?:index[^"]*)"/.exec(maps) ?? [];

  expect(
    ['/clinic/', '/clinic/index.html', '/clinic/faq/'].map((path) => new RegExp(pattern).test(path)),
  ).toEqual([true, true, false]);
});

test('a cache before nginx keeps the service worker no longer and no shorter than the pages it belongs to', () => {
  const caching = nginxMaps(rules, '/clinic/')
    .split('map ')
    .find((map) => map.includes('$unknot_cache_control'));

  expect(caching).toContain('default "max-age=0, s-maxage=300,');
  expect(caching).not.toMatch(/sw\\.js|no-cache/);
});

test('nginx sends each header of every address once', () => {
  const site = nginxSite(rules, {}, '/clinic/');
  const names = [...site.matchAll(/add_header (\S+)/g)].map(([, name]) => name);

  expect(names).toContain('Strict-Transport-Security');
  expect(names.length).toBe(new Set(names).size);
});

test('styles of the head become one, in their order, and neighbouring scripts too', () => {
  const html = '<head><style>@layer a;</style><title>T</title><style>@media (width<9px){}</style></head>';
  const body =
    '<script>a()</script><script>b()</script><script type="module">c()</script><script>d()</script>';

  expect(joinInline(html + body)).toBe(
    '<head><title>T</title><style>@layer a;@media (width<9px){}</style></head>' +
      '<script>a();b()</script><script type="module">c()</script><script>d()</script>',
  );
});

test('the style of islands joins those of the head, and no other style of a page is touched', () => {
  const island = '<style>astro-island,astro-slot{display:contents}</style>';
  const head = '<head><style>a{}</style></head>';
  const other = '<template><style>b{}</style></template>';

  expect(joinInline(`${head}<body>${island}<p></p>${island}${other}</body>`)).toBe(
    `<head><style>a{}astro-island,astro-slot{display:contents}</style></head><body><p></p>${other}</body>`,
  );
  expect(joinInline(`<head></head>${island}`)).toBe(`<head></head>${island}`);
});
