/**
 * Pages: every page of the built sites, found on disk, so that a new page is tested without being named.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type BuiltSite,
  basePathSite,
  rootSite,
  withoutOfflineSite,
} from '../src/tooling/test/built-sites.ts';

export interface BuiltPage {
  /** As a browser asks for it, base path included: `/clinic/neck/faq/`. */
  readonly path: string;
  /** The file, as an absolute path. */
  readonly file: string;
  /** Whether search engines may list it. A page that is embedded elsewhere, for instance, is not listed. */
  readonly indexed: boolean;
}

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Every page a person can read, the not-found page among them. Redirects are no pages. Of the pages for frames, which
 * repeat the exercises, there is the longest.
 */
export const builtPages: readonly BuiltPage[] = readPages(rootSite);

/** The same of the site under a base path, with the pseudo-locale. Empty when that site was not built. */
export const basePathPages: readonly BuiltPage[] = readPages(basePathSite);

/** The same of the site without offline use. */
export const withoutOfflinePages: readonly BuiltPage[] = readPages(withoutOfflineSite);

function readPages({ dir, base }: BuiltSite): readonly BuiltPage[] {
  const folder = join(root, dir);
  if (!existsSync(folder)) return [];
  const pages = globSync('**/*.html', { cwd: folder })
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
    .flatMap((name) => {
      const file = join(folder, name);
      const html = readFileSync(file, 'utf8');
      if (/<meta http-equiv="?refresh/i.test(html)) return [];
      if (/(^|\/)embed\/(?!scalene-stretch\/)/.test(name)) return [];
      const indexed = !/<meta name="?robots"? content="[^"]*noindex/i.test(html);
      return [{ path: base + name.replace(/(^|\/)index\.html$/, '$1'), file, indexed }];
    });
  if (pages.length === 0) throw new Error(`There is no page in ${dir}.`);
  return pages;
}
