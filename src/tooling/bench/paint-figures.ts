/** Paint figures: when words are on the screen of a slow phone at the end of a slow line, at the first visit. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { KINDS } from './page-figures.ts';
import { type ServedSite, serveSites } from './sites.ts';
import { SLOW_PHONE, slowLineTo } from './slow-line.ts';

export interface PaintFigure {
  readonly site: string;
  readonly page: string;
  readonly firstPaint: Spread;
  readonly largestPaint: Spread;
}

/** Of all visits, in milliseconds from their start. */
export interface Spread {
  readonly fastest: number;
  readonly middle: number;
  readonly slowest: number;
}

interface Visit {
  readonly site: ServedSite;
  readonly page: string;
  readonly address: string;
  readonly firstPaints: number[];
  readonly largestPaints: number[];
}

/** Odd, so that one is the middle. */
const ROUNDS = 9;
/** How much slower than this machine the processor is. */
const SLOWER = 4;
/** The phone of Lighthouse. */
const SCREEN = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 };
/** After this no larger paint comes. */
const SETTLED_MS = 2500;

/** Every page is visited in every round, so that what else the machine does falls on all of them. */
export async function measurePaints(): Promise<readonly PaintFigure[]> {
  const sites = await serveSites();
  const visits: Visit[] = sites.flatMap((site) => {
    const pages = site.name === 'Unknot' ? Object.entries(KINDS) : [['exercise', site.exercise] as const];
    return pages.map(([page, address]) => ({ site, page, address, firstPaints: [], largestPaints: [] }));
  });
  try {
    for (let round = 1; round <= ROUNDS; round += 1) {
      console.log(`Paints: round ${round} of ${ROUNDS}`);
      for (const visit of visits) {
        const { first, largest } = await paintsOf(visit);
        visit.firstPaints.push(first);
        visit.largestPaints.push(largest);
      }
    }
  } finally {
    await Promise.all(sites.map(({ close }) => close()));
  }
  return visits.map(({ site, page, firstPaints, largestPaints }) => ({
    site: site.name,
    page,
    firstPaint: spreadOf(firstPaints),
    largestPaint: spreadOf(largestPaints),
  }));
}

function spreadOf(visits: readonly number[]): Spread {
  const [fastest = 0, ...slower] = [...visits].sort((a, b) => a - b);
  return { fastest, middle: slower[slower.length / 2 - 1] ?? fastest, slowest: slower.at(-1) ?? fastest };
}

/** In a browser that has never been used. */
async function paintsOf({ site, address }: Visit) {
  const line = await slowLineTo(Number(new URL(site.origin).port), SLOW_PHONE);
  const profile = mkdtempSync(join(tmpdir(), 'unknot-paints-'));
  const path = process.env['CHROMIUM_PATH'];
  const browser = await chromium.launchPersistentContext(profile, {
    ...SCREEN,
    ...(path ? { executablePath: path } : {}),
  });
  try {
    const page = browser.pages()[0] ?? (await browser.newPage());
    const client = await browser.newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(`http://127.0.0.1:${line.port}${address}`, { waitUntil: 'load' });
    await setTimeout(SETTLED_MS);
    return await page.evaluate(async () => {
      const largest = await new Promise<number>((known) => {
        new PerformanceObserver((list) => known(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      });
      const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
      return { first: Math.round(first), largest: Math.round(largest) };
    });
  } finally {
    await browser.close();
    line.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
