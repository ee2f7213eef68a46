/** Stages: the parts of `npm test`, in turns. */
import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findEngines } from '../engines/engines.ts';
import { root } from '../setup/project.mjs';
import { type Ending, say } from '../setup/run.mjs';
import { runProgram, runTooling } from '../setup/tools.mjs';
import { runBrowserTests } from './browser-tests.ts';
import {
  type BuiltSite,
  basePathSite,
  PSEUDO_LOCALE_CONTENT,
  rootSite,
  withoutOfflineSite,
} from './built-sites.ts';
import { ANOTHER_PLACE, differencesOf, layElsewhere } from './elsewhere.ts';
import type { Kind, Options } from './options.ts';
import { readReport, reportPath } from './report.ts';
import { addTallies, NOTHING, type Tally, tallyCheck, tallyVitest, type VitestReport } from './tally.ts';

export interface StageResult {
  readonly tally: Tally;
  readonly stopped: boolean;
  /** What was left out, and why, for the sum at the end. */
  readonly leftOut?: string | undefined;
}

export interface Stage {
  readonly name: string;
  readonly kind: Kind;
  readonly run: (options: Options) => Promise<StageResult>;
}

/** Where the tests of the built pages find the two sites. */
const BUILT = { DIST_DIR: rootSite.dir, DIST_BASE_DIR: basePathSite.dir };

/** What is done one after another. */
type Lane = readonly Stage[];

/**
 * The lanes of a turn run side by side, and the next turn begins when all have ended. A lane here leaves a core
 * free, and shares no file that it writes with the one beside it; all else has the machine to itself.
 */
export const turns: readonly (readonly Lane[])[] = [
  [
    [
      check('Lint and format', () => runProgram('biome', ['check', '--error-on-warnings', '.'])),
      check('Nothing unused', () => runProgram('knip', [])),
      // A layer with a `tsconfig.json` of its own is held to less than the site may use.
      ...globSync('src/*/tsconfig.json', { cwd: root }).map((project) =>
        check(`Types of ${project.replace('/tsconfig.json', '')}`, () =>
          runProgram('tsc', ['--noEmit', '-p', project]),
        ),
      ),
      check('Content', ({ release }) => runTooling('check-content.ts', release ? ['--release'] : [])),
    ],
    [check('Types of the site', () => runProgram('astro', ['check']))],
  ],
  [[{ name: 'Unit tests', kind: 'unit', run: (options) => runVitest('src', options) }]],
  [
    [
      { ...check('Build', () => buildSite(rootSite)), kind: 'build' },
      { ...check('Build under a base path, with a second language', buildBasePathSite), kind: 'build' },
    ],
  ],
  [
    [
      {
        name: 'Tests of the built pages',
        kind: 'built',
        run: (options) => runVitest('e2e/built', options, BUILT),
      },
    ],
  ],
  [
    [{ name: 'Firefox and WebKitGTK', kind: 'engines', run: runEngineTests }],
    [
      { ...check('Build elsewhere, the same to the last byte', buildElsewhere), kind: 'again' },
      // The browser tests alone visit it, so that it can be built beside the engines.
      { ...check('Build without offline use', () => buildSite(withoutOfflineSite)), kind: 'build' },
    ],
  ],
  [[{ name: 'Browser tests', kind: 'e2e', run: runBrowserTests }]],
];

/** An engine that is not there is a test left out, and said so: the machine is at fault, not the site. */
async function runEngineTests(options: Options): Promise<StageResult> {
  const engines = findEngines();
  const [present, missing] = [engines.filter(({ env }) => env), engines.filter(({ env }) => !env)];
  const unvisited = { ...NOTHING, skipped: missing.length };
  const leftOut = missing
    .map(
      ({ name }) =>
        `SKIPPED: ${name} is not on this machine. npm run test:browsers installs it where it can.`,
    )
    .join('\n');
  if (leftOut) console.log(leftOut);
  if (present.length === 0) return { tally: unvisited, stopped: false, leftOut };

  // A file each, so that they run side by side.
  const files = present.map(({ test }) => test);
  const asked = { ...options, passedOn: [...files, ...options.passedOn] };
  const { tally, stopped } = await runVitest('e2e/engines', asked, {
    ...Object.assign({}, ...present.map(({ env }) => env)),
    DIST_DIR: rootSite.dir,
    NODE_OPTIONS: `--require ${join(root, 'src/tooling/engines/firefox-media.cjs')}`,
  });
  return { tally: addTallies(tally, unvisited), stopped, leftOut };
}

function check(name: string, run: (options: Options) => Promise<Ending>): Stage {
  return {
    name,
    kind: 'check',
    run: async (options) => {
      const { code, stopped } = await run(options);
      return { tally: tallyCheck(code), stopped };
    },
  };
}

/** The site of an earlier run is removed first, so that it cannot stand in for one that fails to build. */
function buildSite({ dir, buildEnv }: BuiltSite): Promise<Ending> {
  rmSync(join(root, dir), { recursive: true, force: true });
  return runProgram('astro', ['build'], buildEnv);
}

async function buildBasePathSite(): Promise<Ending> {
  const written = await runTooling('pseudo-locale.ts', [PSEUDO_LOCALE_CONTENT]);
  return written.code === 0 && !written.stopped ? buildSite(basePathSite) : written;
}

/** In another folder, time zone and language. */
async function buildElsewhere(): Promise<Ending> {
  const folder = layElsewhere();
  try {
    const ending = await runProgram('astro', ['build'], { ...rootSite.buildEnv, ...ANOTHER_PLACE }, folder);
    const differences = differencesOf(join(root, rootSite.dir), join(folder, rootSite.dir));
    for (const difference of differences) say(difference);
    return { ...ending, code: ending.code || Number(differences.length > 0) };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function runVitest(
  folder: string,
  { passedOn }: Options,
  env: Readonly<Record<string, string>> = {},
): Promise<StageResult> {
  const output = reportPath('vitest');
  const { code, stopped } = await runProgram(
    'vitest',
    [
      'run',
      '--config=src/tooling/vitest.config.ts',
      `--dir=${folder}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${output}`,
      ...passedOn,
    ],
    env,
  );
  return { tally: tallyVitest(readReport<VitestReport>(output), code), stopped };
}
