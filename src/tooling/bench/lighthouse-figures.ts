/** Lighthouse figures: its mobile scores and paints, for this site and its peers in one run. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { KINDS } from './page-figures.ts';
import { serveSites } from './sites.ts';
import { installTools } from './tools.ts';

export interface LighthouseFigure {
  readonly site: string;
  readonly page: string;
  /** Out of 100. */
  readonly scores: Readonly<Record<string, number>>;
  /** In simulated milliseconds of a slow phone. */
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly blockingTime: number;
  readonly layoutShift: number;
}

/** The part of Lighthouse's answer that is read here. */
interface Answer {
  readonly lhr: {
    readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
    readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
  };
}
type Lighthouse = (url: string, flags: object) => Promise<Answer | undefined>;
interface Launcher {
  launch(options: object): Promise<{ readonly port: number; kill(): void }>;
}

/** @param keep gets each figure as soon as it is there: a long run that is cut off has not been in vain */
export async function measureLighthouse(keep: (figure: LighthouseFigure) => void): Promise<void> {
  const modules = await installTools();
  const load = (file: string) => import(pathToFileURL(join(modules, file)).href);
  const lighthouse = ((await load('lighthouse/core/index.js')) as { default: Lighthouse }).default;
  const launcher = (await load('chrome-launcher/dist/index.js')) as Launcher;
  const sites = await serveSites();
  const path = process.env['CHROMIUM_PATH'];
  const chrome = await launcher.launch({
    chromeFlags: ['--headless=new', '--no-sandbox'],
    ...(path ? { chromePath: path } : {}),
  });
  try {
    for (const { name, origin, exercise } of sites) {
      const pages = name === 'Unknot' ? Object.entries(KINDS) : [['exercise', exercise] as const];
      for (const [page, address] of pages) {
        console.log(`Lighthouse: ${name}, ${page}`);
        const answer = await lighthouse(origin + address, { port: chrome.port, logLevel: 'error' });
        if (answer) keep({ site: name, page, ...read(answer) });
      }
    }
  } finally {
    chrome.kill();
    await Promise.all(sites.map(({ close }) => close()));
  }
}

function read({ lhr: { categories, audits } }: Answer) {
  const value = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  return {
    scores: Object.fromEntries(
      Object.entries(categories).map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)]),
    ),
    firstPaint: value('first-contentful-paint'),
    largestPaint: value('largest-contentful-paint'),
    blockingTime: value('total-blocking-time'),
    layoutShift: value('cumulative-layout-shift'),
  };
}
