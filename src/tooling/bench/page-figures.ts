/** Page figures: what a browser fetches for each kind of page, as a host sends it. */
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { type ServedSite, serveSites } from './sites.ts';

export interface PageFigure {
  readonly site: string;
  readonly page: string;
  /** Until something can be painted: the document, and what it says must come first. */
  readonly requestsToPaint: number;
  readonly bytesToPaint: number;
  /** Until nothing more is asked for, the timer ready. */
  readonly requests: number;
  readonly bytes: number;
  /** Of all drawings in the page, compressed by themselves. */
  readonly drawingBytes: number;
}

/** One page of each kind. */
export const KINDS: Readonly<Record<string, string>> = {
  home: '/',
  article: '/causes/',
  exercise: '/exercises/neck-tilt/',
  questions: '/faq/',
  search: '/search/',
  'search for words': '/search/?q=woke%20up%20and%20cant%20turn%20my%20head',
  plan: '/plan/',
};

export async function measurePages(): Promise<readonly PageFigure[]> {
  const sites = await serveSites();
  const path = process.env['CHROMIUM_PATH'];
  const browser = await chromium.launch(path ? { executablePath: path } : {});
  try {
    const figures: PageFigure[] = [];
    for (const site of sites) {
      const pages = site.name === 'Unknot' ? Object.entries(KINDS) : [['exercise', site.exercise] as const];
      for (const [name, address] of pages) figures.push(await measure(browser, site, name, address));
    }
    return figures;
  } finally {
    await browser.close();
    await Promise.all(sites.map(({ close }) => close()));
  }
}

async function measure(
  browser: Browser,
  site: ServedSite,
  name: string,
  address: string,
): Promise<PageFigure> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    // What is fetched for a later visit is not part of this one.
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    await page.goto(site.origin + address, { waitUntil: 'networkidle' });
    const seen = await page.evaluate(() => {
      const [document] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const resources = performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
        readonly renderBlockingStatus?: string;
      })[];
      const first = resources.filter((entry) => entry.renderBlockingStatus === 'blocking');
      const sum = (list: readonly PerformanceResourceTiming[]) =>
        list.reduce((bytes, entry) => bytes + entry.transferSize, document?.transferSize ?? 0);
      return {
        requestsToPaint: 1 + first.length,
        bytesToPaint: sum(first),
        requests: 1 + resources.length,
        bytes: sum(resources),
      };
    });
    const drawings = await page.locator('svg.figure').evaluateAll((all) => all.map((each) => each.outerHTML));
    const drawingBytes = drawings.length > 0 ? brotliCompressSync(drawings.join('')).length : 0;
    return { site: site.name, page: name, ...seen, drawingBytes };
  } finally {
    await context.close();
  }
}
