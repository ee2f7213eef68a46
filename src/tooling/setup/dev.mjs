// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { root, say } from './project.mjs';
import { runProgram } from './tools.mjs';

/**
 * Serves the site with live reload, until it is stopped.
 *
 * @param {readonly string[]} args passed on to Astro, as in `npm run dev -- --host`
 */
export async function dev(args) {
  if (!existsSync(join(root, 'dist/pagefind'))) {
    say('Building once, so that search has an index.');
    const built = await build();
    if (built.stopped) return 0;
    // A page that does not build yet is a reason to run the development server, not to refuse it.
    if (built.code !== 0) say('The build failed: search will find nothing until one succeeds.');
  }
  // Without this flag Astro leaves for the background when it takes its caller for a program.
  const { code, stopped } = await runProgram('astro', ['dev', '--ignore-lock', ...args]);
  return stopped ? 0 : code;
}
