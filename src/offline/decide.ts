/** Decide: what to do with a request. Pure, so that every case is tested without a browser. */
import type { SiteFiles } from './site-files.ts';

export interface RequestFacts {
  readonly method: string;
  /** The whole address. */
  readonly url: string;
  /** True when the request is for a page to show. */
  readonly navigates: boolean;
  /** True when it asks for a part of a file. */
  readonly isPartial: boolean;
}

export type Strategy =
  /** As if there were no worker. */
  | { readonly kind: 'leave' }
  /** The kept file at `path`; when there is none, the network; when that fails, for a page, the page `otherwise`. */
  | { readonly kind: 'keep'; readonly path: string; readonly otherwise: string | undefined }
  /** To an address of this site, with its base path. */
  | { readonly kind: 'redirect'; readonly to: string }
  /** The network; when that fails, the page `otherwise`. */
  | {
      readonly kind: 'network';
      readonly otherwise: string;
      /** The status of that page. */
      readonly status: 404 | 503;
    };

const LEAVE: Strategy = { kind: 'leave' };
const NOT_FOUND = '404.html';
const OFFLINE = 'offline/';

/** `origin` is that of the site. A query never matters: a search, or the time that Pagefind adds, names the same file. */
export function decide(
  { method, url, navigates, isPartial }: RequestFacts,
  files: SiteFiles,
  origin: string,
): Strategy {
  const { base, redirects } = files;
  const address = new URL(url);
  if (method !== 'GET' || isPartial || address.origin !== origin || !address.pathname.startsWith(base))
    return LEAVE;
  const path = readPath(address.pathname.slice(base.length));
  if (path === undefined) return LEAVE;
  if (isListed(path, files))
    return { kind: 'keep', path, otherwise: navigates ? offlinePage(path, files) : undefined };
  if (!navigates || isEmbedded(path)) return LEAVE;
  const moved = [path, `${path}/`].find((old) => Object.hasOwn(redirects, old));
  if (moved !== undefined) return { kind: 'redirect', to: base + redirects[moved] + address.search };
  if (isListed(`${path}/`, files)) return { kind: 'redirect', to: `${address.pathname}/${address.search}` };
  // The address of a page ends in a slash, and all pages are listed. A file, such as a PDF, may exist all the same.
  const isFile = /\.\w+$/.test(path);
  return isFile
    ? { kind: 'network', otherwise: offlinePage(path, files), status: 503 }
    : { kind: 'network', otherwise: NOT_FOUND, status: 404 };
}

export function isListed(path: string, { core, later }: SiteFiles): boolean {
  return Object.hasOwn(core, path) || Object.hasOwn(later, path);
}

/** True when the hash of its bytes is part of the name. */
export function isUnchanging(path: string): boolean {
  return path.startsWith('_astro/');
}

/** What stands in another site's frame keeps nothing on the device. */
function isEmbedded(path: string): boolean {
  return /(^|\/)embed\//.test(path);
}

/** The page about use without network, in the language of `path`. */
function offlinePage(path: string, { core }: SiteFiles): string {
  const translated = `${path.split('/')[0]}/${OFFLINE}`;
  return Object.hasOwn(core, translated) ? translated : OFFLINE;
}

function readPath(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}
