/**
 * Shipped packages: the only packages whose code may reach a reader. A build that would send another fails.
 *
 * Pagefind is not bundled: it writes its own files, which `integrations/search-index.ts` chooses.
 */
import { nameOf } from './supply/lock-faults.ts';

const MAY_SHIP: ReadonlySet<string> = new Set([
  '@astrojs/preact',
  '@fontsource-variable/atkinson-hyperlegible-next',
  '@preact/signals',
  '@preact/signals-core',
  'astro',
  'preact',
  'tailwindcss',
  'uqr',
]);

/** Of what the bundler tells a plugin, the parts that are read. */
type Bundle = Readonly<Record<string, { readonly moduleIds?: readonly string[] }>>;

/** A plugin for Vite. */
export function shippedPackages() {
  return {
    name: 'shipped-packages',
    applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
    generateBundle(_: unknown, bundle: Bundle) {
      const strangers = strangersIn(Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds));
      if (strangers.length > 0)
        throw new Error(
          `The site would send code of ${strangers.join(' and ')}. If it should, add it to src/tooling/shipped-packages.ts.`,
        );
    },
  };
}

/** Packages in these files that may not ship, each once. */
export function strangersIn(files: readonly string[]): readonly string[] {
  const names = files
    .filter((file) => file.includes('/node_modules/'))
    .map((file) => /^(?:@[^/]+\/)?[^/?]+/.exec(nameOf(file))?.[0] ?? file);
  return [...new Set(names)].filter((name) => !MAY_SHIP.has(name)).sort();
}
