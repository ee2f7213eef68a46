/**
 * Weight: bytes over the wire, as a server sends them.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { brotliCompressSync, constants } from 'node:zlib';
import type { HTMLElement } from 'node-html-parser';
import type { BuiltPage, BuiltSite } from './site.ts';

/** At the highest quality, but for pages for frames: `integrations/compress.ts`. */
export function compressed(content: string | Buffer, quality: 10 | 11 = 11): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return brotliCompressSync(content, { params }).length;
}

/**
 * What ends the first screen: the hero, or the summary. All before it in the file is needed to draw it, the
 * styles in the head included.
 */
const FIRST_SCREEN = '.exercise-hero, .home-hero, [data-first-screen], [data-level], [data-summary]';

/** The page up to the end of its first screen, with the style sheets it waits for. */
export function firstScreenBytes(page: BuiltPage, site: BuiltSite): number {
  const hero = page.main.querySelector(FIRST_SCREEN);
  const end = hero ? hero.range[1] : page.html.length;
  const sheets = page.root
    .querySelectorAll('link[rel=stylesheet]:not([media^=print])')
    .map((sheet) => compressed(readFileSync(fileOf(sheet, 'href', site))));
  const quality = page.kind === 'embed' ? 10 : 11;
  return compressed(page.html.slice(0, end), quality) + sheets.reduce((sum, bytes) => sum + bytes, 0);
}

/** Script that runs, or is fetched, before a reader does anything: files with all they import, and script in the page. */
export function scriptBytes(page: BuiltPage, site: BuiltSite): number {
  const inline = page.root
    .querySelectorAll('script')
    .filter((script) => !script.getAttribute('src') && !/json/.test(script.getAttribute('type') ?? ''))
    .map((script) => compressed(script.rawText));
  const files = filesOf(page, site, [
    ['script[src]', 'src'],
    ['link[rel=modulepreload]', 'href'],
    ...ISLANDS,
  ]);
  return [...inline, ...[...files].map((file) => compressed(readFileSync(file)))].reduce(
    (sum, bytes) => sum + bytes,
    0,
  );
}

type Entry = readonly [selector: string, attribute: string];

const ISLANDS: readonly Entry[] = [
  ['astro-island', 'component-url'],
  ['astro-island', 'renderer-url'],
];

/** The files of its islands, with all that they import at once. */
export const islandFiles = (page: BuiltPage, site: BuiltSite): ReadonlySet<string> =>
  filesOf(page, site, ISLANDS);

/** The file that a link names. */
export const fileNamed =
  (site: BuiltSite) =>
  (link: HTMLElement): string =>
    fileOf(link, 'href', site);

function filesOf(page: BuiltPage, site: BuiltSite, entries: readonly Entry[]): ReadonlySet<string> {
  const files = new Set<string>();
  for (const [selector, attribute] of entries)
    for (const element of page.root.querySelectorAll(selector))
      collect(fileOf(element, attribute, site), files);
  return files;
}

/** Script that a page fetches by itself once it is loaded and idle. */
export function lateScriptBytes(page: BuiltPage, site: BuiltSite): number {
  const files = new Set<string>();
  for (const element of page.root.querySelectorAll('.offline-note[data-script]'))
    collect(fileOf(element, 'data-script', site), files);
  return [...files].reduce((sum, file) => sum + compressed(readFileSync(file)), 0);
}

function fileOf(element: HTMLElement, attribute: string, site: BuiltSite): string {
  const path = new URL(element.getAttribute(attribute) ?? '', site.origin + site.base).pathname;
  return join(site.folder, path.slice(site.base.length));
}

/** Adds a file and what it imports at once. `import()` is asked for later and is not counted. */
function collect(file: string, files: Set<string>): void {
  if (files.has(file)) return;
  files.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, path] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g))
    if (path) collect(join(dirname(file), path), files);
}
