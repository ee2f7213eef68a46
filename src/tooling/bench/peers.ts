/** Peers: other ways to build a site of the same words, as their own guides say to. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PlainPage } from './plain-pages.ts';

/** Installed for a run of the figures, never by `npm install`. */
export const PEER_PACKAGES = {
  astro: '7.3.5',
  '@astrojs/starlight': '0.42.4',
  vitepress: '1.6.4',
  '@11ty/eleventy': '3.1.8',
} as const;

export interface Peer {
  readonly name: string;
  /** A program of `node_modules`, and what it is told. */
  readonly program: readonly [script: string, ...args: string[]];
  /** Where it puts the site, in its folder. */
  readonly output: string;
  readonly files: (pages: readonly PlainPage[]) => Readonly<Record<string, string>>;
}

const frontmatter = ({ title, description }: PlainPage, more = '') =>
  `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n${more}---\n\n`;

const listOf = (pages: readonly PlainPage[], folder: string) =>
  pages.map(({ id, title }) => `- [${title}](${folder}${id}/)`).join('\n');

export const PEERS: readonly Peer[] = [
  {
    name: 'Starlight',
    program: ['astro/bin/astro.mjs', 'build'],
    output: 'dist',
    files: (pages) => ({
      // Starlight is sources, which are built only when the site names it.
      'package.json': JSON.stringify({
        private: true,
        type: 'module',
        dependencies: {
          astro: PEER_PACKAGES.astro,
          '@astrojs/starlight': PEER_PACKAGES['@astrojs/starlight'],
        },
      }),
      'astro.config.mjs': `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ site: 'https://unknot.example', integrations: [starlight({ title: 'Unknot' })] });
`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
      'src/content/docs/index.md': `---\ntitle: Unknot\n---\n\n${listOf(pages, '/exercises/')}\n`,
      ...Object.fromEntries(
        pages.map((page) => [`src/content/docs/exercises/${page.id}.md`, frontmatter(page) + page.body]),
      ),
    }),
  },
  {
    name: 'VitePress',
    program: ['vitepress/bin/vitepress.js', 'build'],
    output: '.vitepress/dist',
    files: (pages) => ({
      'package.json': '{"private":true,"type":"module"}',
      '.vitepress/config.mjs': `export default { title: 'Unknot', themeConfig: { search: { provider: 'local' }, sidebar: [{ text: 'Exercises', items: ${JSON.stringify(pages.map(({ id, title }) => ({ text: title, link: `/exercises/${id}` })))} }] } };
`,
      'index.md': `# Unknot\n\n${pages.map(({ id, title }) => `- [${title}](/exercises/${id})`).join('\n')}\n`,
      ...Object.fromEntries(
        pages.map((page) => [
          `exercises/${page.id}.md`,
          `${frontmatter(page)}# ${page.title}\n\n${page.body}`,
        ]),
      ),
    }),
  },
  {
    name: 'Eleventy',
    program: ['@11ty/eleventy/cmd.cjs', '--quiet'],
    output: '_site',
    files: (pages) => ({
      'package.json': '{"private":true}',
      '_includes/page.njk': `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ title }}</title><meta name="description" content="{{ description }}"></head><body><main><h1>{{ title }}</h1>{{ content | safe }}</main></body></html>`,
      'index.md': `---\nlayout: page.njk\ntitle: Unknot\n---\n\n${listOf(pages, '/exercises/')}\n`,
      ...Object.fromEntries(
        pages.map((page) => [`exercises/${page.id}.md`, frontmatter(page, 'layout: page.njk\n') + page.body]),
      ),
    }),
  },
];

/** Writes the sources of a peer into its folder, anew. */
export function layPeer(peer: Peer, folder: string, pages: readonly PlainPage[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(peer.files(pages))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
