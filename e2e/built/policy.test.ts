/** The policy in each page and in the headers: nothing runs or loads but what it names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inlineCode } from '../../src/tooling/headers/inline-code.ts';
import { headersFor, parseHeadersFile } from '../../src/tooling/serve/headers-file.mjs';
import { addressIn, builtSite, readSite } from './site.ts';

const root = builtSite();
const underBase = readSite(process.env['DIST_BASE_DIR'] ?? '');
const sites = [
  ['the site', root],
  ['the site under a base path', underBase],
] as const;

const META = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

const documentsOf = ({ folder, files }: typeof root) =>
  [...files]
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, html: readFileSync(join(folder, file), 'utf8') }));

/** The headers of an address, each name once. */
function servedWith({ folder }: typeof root, path: string): ReadonlyMap<string, readonly string[]> {
  const headers = new Map<string, string[]>();
  for (const [name, value] of headersFor(
    parseHeadersFile(readFileSync(join(folder, '_headers'), 'utf8')),
    path,
  ))
    headers.set(name, [...(headers.get(name) ?? []), value]);
  return headers;
}

test.each(sites)('in %s every document names its policy before its first script or style', (_, site) => {
  const late = documentsOf(site).filter(({ html }) => {
    const at = html.search(META);
    return at === -1 || at > html.search(/<(script|style|link|img|svg)\b|$/);
  });

  expect(late.map(({ file }) => file)).toEqual([]);
});

test.each(sites)('in %s both policies of a page name each of its scripts and styles', (_, site) => {
  const unnamed = site.pages.flatMap(({ path, html }) => {
    const { scripts, styles } = inlineCode(html);
    const inPage = META.exec(html)?.[1] ?? '';
    const [inHeader = ''] = servedWith(site, path).get('Content-Security-Policy') ?? [];
    return [...scripts, ...styles]
      .filter((hash) => !inPage.includes(hash) || !inHeader.includes(hash))
      .map((hash) => `${path}: ${hash}`);
  });

  expect(unnamed).toEqual([]);
});

test.each(sites)(
  'in %s every page is served with each header once, and only /embed/ may be framed',
  (_, site) => {
    const wrong = site.pages.flatMap(({ path }) => {
      const headers = servedWith(site, path);
      const framed = headers.get('Content-Security-Policy')?.[0]?.includes('frame-ancestors *') ?? false;
      return [
        ...[...headers].filter(([, values]) => values.length > 1).map(([name]) => `${path}: ${name} twice`),
        ...(headers.get('Content-Security-Policy') ? [] : [`${path}: no policy`]),
        ...(headers.get('X-Content-Type-Options') ? [] : [`${path}: no general headers`]),
        ...(framed === /\/embed\//.test(path) ? [] : [`${path}: framed is ${framed}`]),
      ];
    });

    expect(wrong).toEqual([]);
  },
);

test('no policy allows what is unsafe', () => {
  const policies = [
    ...documentsOf(root).map(({ html }) => META.exec(html)?.[1] ?? ''),
    ...root.pages.map(({ path }) => servedWith(root, path).get('Content-Security-Policy')?.[0] ?? ''),
  ];
  const safe = (policy: string) =>
    policy.startsWith("default-src 'none';") &&
    policy.includes("require-trusted-types-for 'script'") &&
    !/unsafe-inline|'unsafe-eval'|unsafe-hashes|https?:/.test(policy);

  expect(policies.filter((policy) => !safe(policy))).toEqual([]);
});

/** What a browser fetches without being asked. A link that a person follows is not among it. */
const LOADING = [
  ['script, img, iframe, source, video, audio, embed, input', 'src'],
  ['link:not([rel=canonical]):not([rel=alternate])', 'href'],
  ['use, image', 'href'],
  ['object', 'data'],
  ['form', 'action'],
  ['video', 'poster'],
] as const;

test('nothing that a page loads is on another origin', () => {
  const outside = root.pages.flatMap(({ path, root: page, html }) => [
    ...LOADING.flatMap(([selector, attribute]) =>
      page.querySelectorAll(selector).map((element) => addressIn(element, attribute) ?? ''),
    )
      .filter((address) => new URL(address, root.origin).origin !== root.origin)
      .map((address) => `${path}: ${address}`),
    ...(html.match(/url\(["']?(?:https?:)?\/\/[^)]*\)|@import[^;]*;|\ssrcset=/g) ?? []).map(
      (text) => `${path}: ${text}`,
    ),
  ]);

  expect(outside).toEqual([]);
});

test('moved addresses and headers are told to hosts with the base path', () => {
  const lines = (file: string) => readFileSync(join(underBase.folder, file), 'utf8').trim().split('\n');

  expect(lines('_redirects')).toContain('/clinic/neck/help/ /clinic/neck/get-help/ 301');
  expect(lines('_headers').filter((line) => /^\//.test(line) && !line.startsWith('/clinic/neck/'))).toEqual(
    [],
  );
});
