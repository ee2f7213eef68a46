/** Search figures: how often the right page comes first, and what a first search moves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { PackedVocabulary } from '../../domain/search/packed-vocabulary.ts';
import { HELD_OUT } from '../../domain/search/queries/held-out.ts';
import { LATER } from '../../domain/search/queries/later.ts';
import { OVERHEARD } from '../../domain/search/queries/overheard.ts';
import type { Query } from '../../domain/search/queries/query-list.ts';
import { ROUNDS_4_TO_6 } from '../../domain/search/queries/rounds-4-to-6.ts';
import { ROUNDS_7_TO_10 } from '../../domain/search/queries/rounds-7-to-10.ts';
import { TUNED } from '../../domain/search/queries/tuned.ts';
import { buildIndex } from '../../domain/search/search-index.ts';
import { searchPages } from '../../domain/search/search-pages.ts';
import { root } from '../setup/project.mjs';
import { serveFolder } from './sites.ts';

export interface SearchFigures {
  readonly rates: readonly {
    readonly list: string;
    readonly queries: number;
    /** Percent of the queries whose first result is a right one, or one of the first three. */
    readonly first: number;
    readonly firstThree: number;
  }[];
  /** Until the first result is on the screen, and until nothing more is asked for. */
  readonly bytesToFirstResult: number;
  readonly bytes: number;
  readonly requests: number;
}

const LISTS: Readonly<Record<string, readonly Query[]>> = {
  'held out': HELD_OUT,
  overheard: OVERHEARD,
  later: LATER,
  'rounds 4 to 6': ROUNDS_4_TO_6,
  'rounds 7 to 10': ROUNDS_7_TO_10,
  tuned: TUNED,
};

/** The first search of a visit, in the words of a patient. */
const QUERY = 'numb hand after stretching';

export async function measureSearch(): Promise<SearchFigures> {
  return { rates: rates(), ...(await firstSearch()) };
}

/** By the words that are there first: what is fetched later can only add results. */
function rates(): SearchFigures['rates'] {
  const { vocabulary } = JSON.parse(readFileSync(join(root, 'dist/search/words.json'), 'utf8')) as {
    vocabulary: PackedVocabulary;
  };
  const index = buildIndex(vocabulary);
  return Object.entries(LISTS).map(([list, queries]) => {
    const places = queries.map(({ text, pages }) =>
      searchPages(text, index).hits.findIndex(({ page }) => pages.includes(page.path)),
    );
    const percent = (most: number) =>
      (100 * places.filter((place) => place >= 0 && place < most).length) / places.length;
    return { list, queries: queries.length, first: percent(1), firstThree: percent(3) };
  });
}

async function firstSearch() {
  const site = await serveFolder('Unknot', join(root, 'dist'), '/');
  const path = process.env['CHROMIUM_PATH'];
  const browser = await chromium.launch(path ? { executablePath: path } : {});
  try {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(`${site.origin}/causes/`, { waitUntil: 'networkidle' });
    let bytes = 0;
    let requests = 0;
    // Workers have sessions of their own, so the answers are counted as the browser reports them to all.
    context.on('requestfinished', async (request) => {
      requests += 1;
      bytes += (await request.sizes()).responseBodySize;
    });
    await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
    await page.getByRole('searchbox').fill(QUERY);
    await page.getByRole('list', { name: 'Results' }).locator('> li').first().waitFor();
    const bytesToFirstResult = bytes;
    await page.waitForLoadState('networkidle');
    return { bytesToFirstResult, bytes, requests };
  } finally {
    await browser.close();
    await site.close();
  }
}
