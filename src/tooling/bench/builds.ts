/** Builds: time, memory and output for ever more exercises, beside the same words in other site generators. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PartCosts } from '../integrations/part-costs.ts';
import { nodeModules, root } from '../setup/project.mjs';
import { writeExercises } from './many-exercises.ts';
import { layPeer, PEERS } from './peers.ts';
import { plainPages } from './plain-pages.ts';
import { type Cost, costOf } from './process.ts';
import { BENCH_FOLDER, installTools } from './tools.ts';

export interface BuildFigure extends Cost {
  readonly tool: string;
  readonly exercises: number;
  readonly megabytes: number;
  readonly files: number;
  /** Of one exercise page, as it is: no page should grow with the number of pages. */
  readonly pageBytes: number;
  /** Of other pages of this site, by address. */
  readonly otherPages?: Readonly<Record<string, number>>;
  /** Of a build of this site that finished. */
  readonly parts?: PartCosts;
}

/** An ordinary page of each kind, then those that are a list of all exercises. */
export const ORDINARY_PAGES = ['/', '/causes/', '/faq/', '/clinics/', '/plan/', '/embed/neck-tilt/'] as const;
export const LIST_PAGES = ['/exercises/', '/search/'] as const;

/** Of each page that is looked at, by its address. */
export const bytesByPage = ({ pageBytes, otherPages }: BuildFigure): Readonly<Record<string, number>> => ({
  '/exercises/neck-tilt/': pageBytes,
  ...otherPages,
});

/** A build that takes longer is ended, and said to have been. */
const MOST_SECONDS = 2400;
const WORK = join(nodeModules, '.cache/bench');
/** An exercise of every count. */
const PAGE = /(^|\/)exercises\/neck-tilt(\/index)?\.html$/;

const OWN = 'unknot';
/** In small letters. */
export const BUILD_TOOLS: readonly string[] = [OWN, ...PEERS.map(({ name }) => name.toLowerCase())];

/**
 * @param tools of `BUILD_TOOLS`, those to measure
 * @param keep gets each figure as soon as it is there: a long run that is cut off has not been in vain
 */
export async function measureBuilds(
  counts: readonly number[],
  tools: readonly string[],
  keep: (figure: BuildFigure) => void,
): Promise<void> {
  const modules = await installTools();
  for (const exercises of counts) {
    const content = join(WORK, 'content');
    writeExercises(join(root, 'content'), content, exercises);
    if (tools.includes(OWN)) {
      console.log(`Building ${exercises} exercises: Unknot`);
      keep(await ownBuild(exercises, content));
    }
    const pages = plainPages(content);
    for (const peer of PEERS.filter(({ name }) => tools.includes(name.toLowerCase()))) {
      console.log(`Building ${exercises} exercises: ${peer.name}`);
      const folder = join(BENCH_FOLDER, peer.name.toLowerCase());
      layPeer(peer, folder, pages);
      const [script, ...args] = peer.program;
      const cost = await costOf(process.execPath, [join(modules, script), ...args], {
        cwd: folder,
        env: { ASTRO_TELEMETRY_DISABLED: '1' },
        mostSeconds: MOST_SECONDS,
      });
      keep({ tool: peer.name, exercises, ...cost, ...sizeOf(join(folder, peer.output)) });
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

async function ownBuild(exercises: number, content: string): Promise<BuildFigure> {
  const folder = join(WORK, 'own');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const costs = join(folder, 'costs.json');
  const cost = await costOf(process.execPath, [join(nodeModules, 'astro/bin/astro.mjs'), 'build'], {
    cwd: root,
    env: {
      ASTRO_TELEMETRY_DISABLED: '1',
      CONTENT_DIR: content,
      OUT_DIR: join(folder, 'dist'),
      CACHE_DIR: join(folder, 'cache'),
      BUILD_COSTS: costs,
    },
    mostSeconds: MOST_SECONDS,
  });
  const dist = join(folder, 'dist');
  const otherPages = Object.fromEntries(
    [...ORDINARY_PAGES, ...LIST_PAGES].map((address) => {
      const file = join(dist, address, 'index.html');
      return [address, existsSync(file) ? statSync(file).size : 0];
    }),
  );
  const parts = existsSync(costs) ? { parts: JSON.parse(readFileSync(costs, 'utf8')) as PartCosts } : {};
  const figure = { tool: 'Unknot', exercises, ...cost, ...sizeOf(dist), otherPages, ...parts };
  rmSync(folder, { recursive: true, force: true });
  return figure;
}

/** Copies that are made for hosts, compressed beside each file, are no part of the site. */
function sizeOf(folder: string) {
  const files = listOf(folder).filter((name) => !/\.(br|gz)$/.test(name));
  const bytes = (name: string) => statSync(join(folder, name)).size;
  const page = files.find((name) => PAGE.test(name.replaceAll('\\', '/')));
  return {
    megabytes: files.reduce((sum, name) => sum + bytes(name), 0) / 1e6,
    files: files.length,
    pageBytes: page ? bytes(page) : 0,
  };
}

function listOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      statSync(join(folder, name)).isFile(),
    );
  } catch {
    return [];
  }
}
