import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serve } from '../serve.mjs';
import { serveNginx } from '../serve-nginx.ts';
import { findNginx } from '../setup/nginx.mjs';
import { root } from '../setup/project.mjs';
import { runProgram } from '../setup/tools.mjs';
import { type BuiltSite, basePathSite, rootSite, withoutOfflineSite } from './built-sites.ts';
import type { Options } from './options.ts';
import { readReport, reportPath } from './report.ts';
import type { StageResult } from './stages.ts';
import { addTallies, NOTHING, type PlaywrightReport, tallyPlaywright } from './tally.ts';

/** Serves the built sites while Playwright visits them. One that is missing counts as a failure. */
export async function runBrowserTests({ passedOn, server }: Options): Promise<StageResult> {
  const sites = [rootSite, basePathSite, withoutOfflineSite];
  const built = sites.filter(({ dir }) => existsSync(join(root, dir, 'index.html')));
  const missing = sites.filter((site) => !built.includes(site));
  for (const { dir } of missing) console.error(`There is no site in ${dir}: its tests cannot run.`);
  const unvisited = { ...NOTHING, failed: missing.length };
  if (!built.includes(rootSite)) return { tally: unvisited, stopped: false };

  const served = await Promise.all(built.map(server === 'nginx' ? serveSiteWithNginx : serveSite));
  try {
    const output = reportPath('playwright');
    const { code, stopped } = await runProgram(
      'playwright',
      ['test', '--config=e2e/playwright.config.ts', ...passedOn],
      {
        ...Object.fromEntries(served.map(({ site, origin }) => [site.originVariable, origin])),
        PLAYWRIGHT_JSON_OUTPUT_FILE: output,
      },
    );
    const visited = tallyPlaywright(readReport<PlaywrightReport>(output), code);
    return { tally: addTallies(visited, unvisited), stopped };
  } finally {
    await Promise.all(served.map(({ close }) => close()));
  }
}

/** From this process. */
async function serveSite(site: BuiltSite) {
  const { server, close } = serve({ dir: join(root, site.dir), base: site.base });
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
  return { site, origin: `http://127.0.0.1:${port}`, close };
}

/** @throws when nginx is not here and cannot be installed */
async function serveSiteWithNginx(site: BuiltSite) {
  const nginx = findNginx();
  if (!nginx) throw new Error('nginx is not installed, or not its module for ready Brotli files.');
  const { origin, close } = await serveNginx(nginx, site);
  return { site, origin, close };
}
