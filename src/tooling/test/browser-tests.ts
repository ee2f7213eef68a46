import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serve } from '../serve.mjs';
import { root } from '../setup/project.mjs';
import { runProgram } from '../setup/tools.mjs';
import { type BuiltSite, basePathSite, rootSite } from './built-sites.ts';
import type { Options } from './options.ts';
import { readReport, reportPath } from './report.ts';
import type { StageResult } from './stages.ts';
import { NOTHING, type PlaywrightReport, tallyPlaywright } from './tally.ts';

/** Serves both built sites from this process while Playwright visits them. */
export async function runBrowserTests({ passedOn }: Options): Promise<StageResult> {
  const missing = [rootSite, basePathSite].filter(({ dir }) => !existsSync(join(root, dir, 'index.html')));
  if (missing.length > 0) {
    console.error(`Not built: ${missing.map(({ dir }) => dir).join(', ')}`);
    return { tally: { ...NOTHING, failed: 1 }, stopped: false };
  }

  const served = await Promise.all([rootSite, basePathSite].map(serveSite));
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
    return { tally: tallyPlaywright(readReport<PlaywrightReport>(output), code), stopped };
  } finally {
    await Promise.all(served.map(({ close }) => close()));
  }
}

async function serveSite(site: BuiltSite) {
  const { server, close } = serve({ dir: join(root, site.dir), base: site.base });
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
  return { site, origin: `http://127.0.0.1:${port}`, close };
}
