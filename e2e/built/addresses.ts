/**
 * Addresses: every address a built page points at, and whether something is there.
 *
 * Works on files, so it finds what no crawler reaches: pages without a link to them, `srcset`, `hreflang`,
 * social cards, structured data.
 */
import { addressIn, type BuiltPage, type BuiltSite } from './site.ts';

export interface Pointer {
  /** Path of the page that points. */
  readonly from: string;
  /** As written. */
  readonly address: string;
  /** `a[href]`, `img[srcset]`, … */
  readonly where: string;
}

const ATTRIBUTES = [
  'href',
  'src',
  'poster',
  'action',
  'data',
  'component-url',
  'renderer-url',
  'before-hydration-url',
];

/** Content of these is an address. */
const META = ['og:url', 'og:image', 'twitter:image'];

export function pointersOf({ path: from, root }: BuiltPage): readonly Pointer[] {
  const found: Pointer[] = [];
  const add = (address: string | undefined, where: string) => {
    if (address !== undefined) found.push({ from, address, where });
  };
  for (const element of root.querySelectorAll('*')) {
    const tag = element.tagName.toLowerCase();
    for (const attribute of ATTRIBUTES) {
      const isData = attribute === 'data' && tag !== 'object';
      if (!isData) add(addressIn(element, attribute), `${tag}[${attribute}]`);
    }
    for (const candidate of (element.getAttribute('srcset') ?? '').split(/,\s+/).filter(Boolean))
      add(candidate.trim().split(/\s+/)[0], `${tag}[srcset]`);
    if (
      tag === 'meta' &&
      META.includes(element.getAttribute('property') ?? element.getAttribute('name') ?? '')
    )
      add(addressIn(element, 'content'), 'meta');
  }
  for (const style of root.querySelectorAll('style'))
    for (const [, address] of style.text.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g))
      add(address, 'style url()');
  return found;
}

/** Addresses that lead out of the site on purpose: nothing is loaded from them until a reader follows them. */
export function isOutside({ address, where }: Pointer, { origin }: BuiltSite): boolean {
  if (/^(mailto|tel|data):/.test(address)) return true;
  return (
    where === 'a[href]' &&
    /^https?:/.test(address) &&
    URL.canParse(address) &&
    new URL(address).origin !== origin
  );
}

/** What is wrong with a pointer. `undefined` when it leads to a file, and to an element when it has an anchor. */
export function faultOf(
  pointer: Pointer,
  site: BuiltSite,
  pages: ReadonlyMap<string, BuiltPage>,
): string | undefined {
  if (isOutside(pointer, site)) return undefined;
  let url: URL;
  try {
    url = new URL(pointer.address, site.origin + pointer.from);
  } catch {
    return 'is no address';
  }
  if (url.origin !== site.origin) return 'loads something from another origin';
  if (!url.pathname.startsWith(site.base)) return `leaves the base path ${site.base}`;
  const path = decodeURIComponent(url.pathname);
  const page = pages.get(path);
  if (!page) return site.files.has(path.slice(site.base.length)) ? undefined : 'leads nowhere';
  const anchor = decodeURIComponent(url.hash.slice(1));
  // A plan stands in its link: no element has its name.
  if (anchor === '' || anchor === 'top' || anchor.startsWith('p=')) return undefined;
  return page.ids.has(anchor) ? undefined : 'leads to no element of that page';
}

/** Every fault of every pointer of the site, as sentences. */
export function brokenIn(site: BuiltSite): readonly string[] {
  const pages = new Map(site.pages.map((page) => [page.path, page]));
  const faults = site.pages.flatMap(pointersOf).flatMap((pointer) => {
    const fault = faultOf(pointer, site, pages);
    return fault === undefined ? [] : [`${pointer.from}: ${pointer.where} ${pointer.address} ${fault}`];
  });
  return [...new Set(faults)];
}

/** Listed pages that no other page links to. */
export function orphansIn(site: BuiltSite): readonly string[] {
  const reached = new Set<string>([site.base]);
  const pages = new Map(site.pages.map((page) => [page.path, page]));
  const open = [site.base];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const page = pages.get(path);
    for (const { address, where } of page ? pointersOf(page) : []) {
      if (where !== 'a[href]' || !URL.canParse(address, site.origin + path)) continue;
      const target = new URL(address, site.origin + path);
      if (target.origin !== site.origin || reached.has(target.pathname)) continue;
      reached.add(target.pathname);
      open.push(target.pathname);
    }
  }
  return site.pages.filter(({ path, listed }) => listed && !reached.has(path)).map(({ path }) => path);
}
