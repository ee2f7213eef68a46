/**
 * Steady ids: the ids that Astro gives islands, made from the page instead of from where the project lies.
 *
 * Astro hashes the absolute path of the component, so that the same site built in another folder would be
 * another site, in every page that has an island and in all that is made from pages.
 */
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

export function steadyIds(): AstroIntegration {
  return {
    name: 'steady-ids',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const name of globSync('**/*.html', { cwd: folder })) {
          const html = await readFile(join(folder, name), 'utf8');
          const steady = withSteadyIds(html, name.replaceAll('\\', '/'));
          if (steady !== html) await writeFile(join(folder, name), steady);
        }
      },
    },
  };
}

/** @param page what tells this page from the others */
export function withSteadyIds(html: string, page: string): string {
  let count = 0;
  return html.replace(/(<astro-island[^>]*? uid=")[^"]*"/g, (_, start: string) => {
    count += 1;
    const id = createHash('sha256').update(`${page} ${count}`).digest('base64url').slice(0, 6);
    return `${start}${id}"`;
  });
}
