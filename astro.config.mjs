// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { compress } from './src/tooling/integrations/compress.ts';
import { hostFiles } from './src/tooling/integrations/host-files.ts';
import { offlineUse } from './src/tooling/integrations/offline-use.ts';
import { withCosts } from './src/tooling/integrations/part-costs.ts';
import { searchIndex } from './src/tooling/integrations/search-index.ts';
import { socialCards } from './src/tooling/integrations/social-cards.ts';
import { pageDates } from './src/tooling/page-dates.ts';
import { shippedPackages } from './src/tooling/shipped-packages.ts';

const content = process.env.CONTENT_DIR ?? './content';

/** A language is published by adding `content/ui/<locale>.json`: there is no other list. */
const locales = readdirSync(`${content}/ui`).map((file) => file.replace(/\.json$/, ''));

const site = process.env.SITE_URL ?? 'https://unknot.example';
const base = (process.env.BASE_PATH ?? '/').replace(/\/*$/, '/');

/** Astro leaves the targets of redirects without the base path. */
const redirects = Object.fromEntries(
  Object.entries(parse(readFileSync(`${content}/redirects.yaml`, 'utf8'))).map(([from, to]) => [
    from,
    `${base.slice(0, -1)}${to}`,
  ]),
);

const dates = pageDates(content, locales);

/** @param {string} url */
const withoutBase = (url) => new URL(url).pathname.replace(base, '/');

export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR ?? './dist',
  cacheDir: process.env.CACHE_DIR ?? './node_modules/.astro',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  i18n: { defaultLocale: 'en', locales, routing: { prefixDefaultLocale: false } },
  redirects,
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: withCosts(
    [
      preact({ include: ['**/islands/**/*.tsx'] }),
      mdx(),
      sitemap({
        // Content has a date. Search and plans are found too: what they say without a query or a plan is of use.
        filter: (page) => dates.has(withoutBase(page)) || /\/(search|plan|plan\/new)\/$/.test(page),
        serialize: (item) => ({ ...item, lastmod: dates.get(withoutBase(item.url)) }),
        ...(locales.length > 1 && {
          i18n: {
            defaultLocale: 'en',
            locales: Object.fromEntries(locales.map((locale) => [locale, locale])),
          },
        }),
      }),
      searchIndex(),
      socialCards(content),
      hostFiles({ base, redirects, prefixed: locales.filter((locale) => locale !== 'en') }),
      offlineUse(),
      // Last: it compresses what the others have written.
      compress(),
    ],
    process.env.BUILD_COSTS,
  ),
  vite: {
    plugins: [tailwindcss(), shippedPackages()],
    resolve: {
      alias: { '#content': fileURLToPath(new URL(`${content.replace(/\/$/, '')}/`, import.meta.url)) },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            // What every island stands on arrives at once, instead of in four files of which one asks for the next.
            output: {
              codeSplitting: {
                groups: [{ name: 'preact', test: /node_modules\/(preact|@astrojs\/preact)\// }],
              },
            },
          },
        },
      },
    },
    build: {
      // A script in the first screen is a file of its own: in the page it would stand before the Start button.
      assetsInlineLimit: (file) => (file.includes('MovementPlayer') ? false : undefined),
      rolldownOptions: {
        onLog(level, log, handler) {
          // Every MDX entry carries a directive that the bundler does not know and that has no effect on it.
          if (log.code === 'MODULE_LEVEL_DIRECTIVE' && log.message.includes('astro:head-inject')) return;
          handler(level, log);
        },
      },
    },
  },
});
