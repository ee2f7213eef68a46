/**
 * Module preloads: a page names every script of its islands, so that they are fetched side by side. Left to itself a
 * browser meets them one behind the other, each in the one before, and pays a journey to the host for each.
 *
 * They stand at its end and are fetched at low priority: a page is read before its timer is used.
 */
import { posix } from 'node:path';

/** Of each island: where its code is, and what brings it to life. */
const SCRIPT_OF_ISLAND = /<astro-island[^>]*>/g;
const ADDRESS = /\b(?:component|renderer)-url="([^"]+)"/g;
/** As the bundler writes it. An import with a bracket waits until it is needed. */
const IMPORT = /\b(?:from|import)\s*"(\.{1,2}\/[^"]+\.js)"/g;

/** @param read the text of a script, by its address */
export function modulePreloader(read: (address: string) => string): (html: string) => string {
  const imports = new Map<string, readonly string[]>();
  const importsOf = (address: string): readonly string[] => {
    const known = imports.get(address);
    if (known) return known;
    const found = [...read(address).matchAll(IMPORT)].map(([, name = '']) =>
      posix.join(posix.dirname(address), name),
    );
    imports.set(address, found);
    return found;
  };
  return (html) => {
    const islands = html.match(SCRIPT_OF_ISLAND) ?? [];
    const scripts = new Set(
      islands.flatMap((tag) => [...tag.matchAll(ADDRESS)].map(([, address = '']) => address)),
    );
    // A set hands out what is added to it on the way.
    for (const script of scripts) for (const next of importsOf(script)) scripts.add(next);
    const links = [...scripts].map(
      (script) => `<link rel="modulepreload" href="${script}" fetchpriority="low">`,
    );
    return html.replace('</body>', () => `${links.join('')}</body>`);
  };
}
