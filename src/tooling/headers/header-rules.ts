/**
 * Header rules: every header the site is served with, and for which addresses.
 *
 * The files for all hosts are written from this list. No header stands in two rules that fit one address: hosts
 * differ in what they make of that.
 */
import { contentPolicy } from './content-policy.ts';
import { type InlineCode, joinInlineCode, NO_INLINE_CODE } from './inline-code.ts';
import { PERMISSIONS } from './permissions.ts';

export interface HeaderRule {
  /** With the base path; `*` at its end stands for anything. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface PageCode {
  /** Inside the site: `exercises/neck-tilt/index.html`. */
  readonly file: string;
  readonly code: InlineCode;
}

const TWO_YEARS = 63_072_000;

/**
 * For every address. Other sites of the same domain are not ours to bind, so HSTS does not speak for subdomains.
 *
 * A browser that reads `frame-ancestors` does not look at `X-Frame-Options`: it covers what has no content policy, such
 * as an address that does not exist.
 */
const EVERYWHERE = {
  'Strict-Transport-Security': `max-age=${TWO_YEARS}`,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': PERMISSIONS,
};

const IMMUTABLE = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** A frame that a clinic's page gives no origin reads its scripts and fonts as a stranger. They hold no secret. */
const READABLE = { 'Access-Control-Allow-Origin': '*' };

/** The only pages that may be shown inside pages of others. */
const FRAMED = 'embed';

const FILE_POLICY = { 'Content-Security-Policy': contentPolicy(NO_INLINE_CODE, 'nowhere') };

/** Pictures that may be opened by themselves. An SVG is a page then, and could run what somebody has put into a logo. */
const PICTURES = ['brand/*', 'favicon.svg', 'icons/*', 'qr/*', 'screenshots/*', 'social/*'];
const PICTURE_POLICY = { 'Content-Security-Policy': "default-src 'none'; sandbox" };

/**
 * @param pages all HTML files
 * @param base the base path, with a slash at both ends
 * @param prefixed languages whose addresses begin with their name
 */
export function headerRules(
  pages: readonly PageCode[],
  base: string,
  prefixed: readonly string[],
): readonly HeaderRule[] {
  const groups = new Map<string, InlineCode[]>();
  const missing = pages.find(({ file }) => file === '404.html');
  for (const { file, code } of pages) {
    const path = groupOf(file, prefixed);
    // An address that is missing below a folder is answered with the rule of the folder.
    const codes = groups.get(path) ?? (missing && path.endsWith('*') ? [missing.code] : []);
    codes.push(code);
    groups.set(path, codes);
  }
  const rules = [...groups].map(([path, codes]) => ({
    path,
    headers: {
      'Content-Security-Policy': contentPolicy(
        joinInlineCode(codes),
        path.split('/').includes(FRAMED) ? 'anywhere' : 'nowhere',
      ),
    },
  }));
  return [
    { path: '*', headers: EVERYWHERE },
    { path: '_astro/*', headers: { ...IMMUTABLE, ...READABLE, ...FILE_POLICY } },
    // Workers obey the policy they are served with, not that of the page.
    { path: 'sw.js', headers: { 'Cache-Control': 'no-cache', ...FILE_POLICY } },
    { path: 'pagefind/*', headers: FILE_POLICY },
    ...PICTURES.map((path) => ({ path, headers: PICTURE_POLICY })),
    ...rules.sort((a, b) => (a.path < b.path ? -1 : 1)),
  ].map(({ path, headers }) => ({ path: base + path, headers }));
}

/** Pages whose addresses begin alike share a rule: `exercises/*`, `ur/exercises/*`. */
export function groupOf(file: string, prefixed: readonly string[]): string {
  const [first = '', ...rest] = file.split('/');
  if (rest.length === 0) return first === 'index.html' ? '' : first;
  if (!prefixed.includes(first)) return `${first}/*`;
  return `${first}/${groupOf(rest.join('/'), [])}`;
}
