/**
 * Import table: each folder of `src`, and the other folders it may import from. Inner layers come first.
 *
 * The linter's rules are made from it: `npm run format` writes them into `biome.json`. What each layer
 * is for stands in `docs/architecture.md`.
 */

export const MAY_IMPORT = {
  domain: [],
  'content-schema': ['domain'],
  i18n: [],
  offline: [],
  // What the page says to the service worker is written where the worker is.
  browser: ['domain', 'offline'],
  components: ['domain', 'i18n'],
  islands: ['domain', 'i18n', 'browser', 'components'],
  layouts: ['domain', 'i18n', 'components', 'islands'],
  pages: ['domain', 'content-schema', 'i18n', 'components', 'islands', 'layouts'],
  tooling: ['domain', 'content-schema', 'i18n', 'offline'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Layer = keyof typeof MAY_IMPORT;

export const LAYERS = Object.keys(MAY_IMPORT) as readonly Layer[];

interface Pattern {
  /** As in `.gitignore`, against the text of the import. */
  readonly group: readonly string[];
  readonly message: string;
}

const ANY_PACKAGE = ['**', '!./**', '!../**'];

/** What a layer must not import besides other layers. */
const MORE_FORBIDDEN: Readonly<Partial<Record<Layer, readonly Pattern[]>>> = {
  domain: [
    { group: ANY_PACKAGE, message: 'src/domain is plain TypeScript and imports no package.' },
    { group: ['**/content/**'], message: 'Words for readers never reach src/domain.' },
  ],
  'content-schema': [
    { group: ['preact', 'preact/**', 'astro:*'], message: 'A schema draws nothing and loads nothing.' },
  ],
  i18n: [
    { group: [...ANY_PACKAGE, '!**/content/ui/**'], message: 'src/i18n imports no package.' },
    {
      group: ['**/content/**', '!**/content/ui/**'],
      message: 'src/i18n knows content/ui and no other content.',
    },
  ],
  browser: [{ group: ['**/content/**', 'astro:*'], message: 'src/browser has no words and loads nothing.' }],
  components: [{ group: ['**/content/**', 'astro:content'], message: 'A component draws what it is given.' }],
  islands: [{ group: ['**/content/**', 'astro:content'], message: 'An island works with what it is given.' }],
  layouts: [{ group: ['**/content/**', 'astro:content'], message: 'A layout draws what it is given.' }],
  offline: [{ group: ANY_PACKAGE, message: 'The service worker stands alone.' }],
};

export interface ImportRule {
  readonly includes: readonly string[];
  readonly linter: {
    readonly rules: {
      readonly style: {
        readonly noRestrictedImports: {
          readonly level: 'error';
          readonly options: { readonly patterns: readonly Pattern[] };
        };
      };
    };
  };
}

/** The table as `overrides` of `biome.json`. Tests may import what they need. */
export function importRules(): readonly ImportRule[] {
  return LAYERS.map((layer) => ({
    includes: [`src/${layer}/**`, '!**/*.test.ts', '!**/*.test.tsx'],
    linter: {
      rules: { style: { noRestrictedImports: { level: 'error', options: { patterns: forbidden(layer) } } } },
    },
  }));
}

/** The other layers that a layer must not import from. */
export function forbiddenLayers(layer: Layer): readonly Layer[] {
  const allowed: readonly string[] = MAY_IMPORT[layer];
  return LAYERS.filter((other) => other !== layer && !allowed.includes(other));
}

function forbidden(layer: Layer): readonly Pattern[] {
  const allowed = MAY_IMPORT[layer].join(', ');
  return [
    {
      group: forbiddenLayers(layer).map((other) => `**/${other}/**`),
      message: `src/${layer} may import ${allowed === '' ? 'no other layer' : `only: ${allowed}`}.`,
    },
    ...(MORE_FORBIDDEN[layer] ?? []),
  ];
}
