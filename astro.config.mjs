// @ts-check
import { readdirSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';

const content = process.env.CONTENT_DIR ?? './content';

/** A language is published by adding `content/ui/<locale>.json`: there is no other list. */
const locales = readdirSync(`${content}/ui`).map((file) => file.replace(/\.json$/, ''));

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://unknot.example',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  cacheDir: process.env.CACHE_DIR ?? './node_modules/.astro',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  i18n: { defaultLocale: 'en', locales, routing: { prefixDefaultLocale: false } },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [preact({ include: ['**/islands/**'] }), mdx(), sitemap()],
  vite: {
    plugins: [tailwindcss()],
    resolve: { alias: { '#content': new URL(`${content.replace(/\/$/, '')}/`, import.meta.url).pathname } },
    build: {
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
