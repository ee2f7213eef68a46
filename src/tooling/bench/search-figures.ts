/** Search figures: how often the right page comes first, and what a first search moves. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { type PackedMoreWords, withMoreWords } from '../../domain/search/more-words.ts';
import type { PackedVocabulary } from '../../domain/search/packed-vocabulary.ts';
import { AUTHOR_1 } from '../../domain/search/queries/author-1.ts';
import { AUTHOR_2 } from '../../domain/search/queries/author-2.ts';
import { AUTHOR_3 } from '../../domain/search/queries/author-3.ts';
import { AUTHOR_4 } from '../../domain/search/queries/author-4.ts';
import { AUTHOR_5 } from '../../domain/search/queries/author-5.ts';
import { AUTHOR_6 } from '../../domain/search/queries/author-6.ts';
import { AUTHOR_7 } from '../../domain/search/queries/author-7.ts';
import { AUTHOR_8 } from '../../domain/search/queries/author-8.ts';
import { AUTHOR_9 } from '../../domain/search/queries/author-9.ts';
import { HELD_OUT } from '../../domain/search/queries/held-out.ts';
import { LATER } from '../../domain/search/queries/later.ts';
import { OVERHEARD } from '../../domain/search/queries/overheard.ts';
import type { Query } from '../../domain/search/queries/query-list.ts';
import { ROUNDS_4_TO_6 } from '../../domain/search/queries/rounds-4-to-6.ts';
import { ROUNDS_7_TO_10 } from '../../domain/search/queries/rounds-7-to-10.ts';
import { TOPICS } from '../../domain/search/queries/topics.ts';
import { TOPICS_AGAIN } from '../../domain/search/queries/topics-again.ts';
import { TUNED } from '../../domain/search/queries/tuned.ts';
import { buildIndex, type SearchIndex } from '../../domain/search/search-index.ts';
import { searchPages } from '../../domain/search/search-pages.ts';
import { root } from '../setup/project.mjs';
import { serveFolder } from './sites.ts';

/** Percent of the queries whose first result is a right one, or one of the first three. */
export interface Rate {
  readonly first: number;
  readonly firstThree: number;
}

export interface SearchFigures {
  readonly rates: readonly {
    readonly list: string;
    readonly queries: number;
    /** By the words that are there first, and with those that follow at once. */
    readonly firstWords: Rate;
    readonly moreWords: Rate;
  }[];
  /** Of a query whose words are known, and of one to which the full text follows. */
  readonly known: Transfer;
  readonly unknown: Transfer;
}

/** Bytes of the first search of a visit. */
interface Transfer {
  readonly bytesToFirstResult: number;
  /** Until nothing more is asked for. */
  readonly bytes: number;
  /** Of these, what the full text moves: in all, and the program of Pagefind, which is the same for every site. */
  readonly bytesOfFullText: number;
  readonly bytesOfPagefind: number;
  readonly requests: number;
}

const LISTS: Readonly<Record<string, readonly Query[]>> = {
  'held out': HELD_OUT,
  overheard: OVERHEARD,
  later: LATER,
  'rounds 4 to 6': ROUNDS_4_TO_6,
  'rounds 7 to 10': ROUNDS_7_TO_10,
  tuned: TUNED,
  'author 1': AUTHOR_1,
  'author 2': AUTHOR_2,
  'author 3': AUTHOR_3,
  'author 4': AUTHOR_4,
  'author 5': AUTHOR_5,
  'author 6': AUTHOR_6,
  'author 7': AUTHOR_7,
  'author 8': AUTHOR_8,
  'author 9': AUTHOR_9,
  topics: TOPICS,
  'topics again': TOPICS_AGAIN,
};

/** The first search of a visit, in the words of a patient. */
const KNOWN = 'numb hand after stretching';
/** Only the text of a page has its last word, and no page is clear without it. */
const UNKNOWN = 'pain and liver';

export async function measureSearch(): Promise<SearchFigures> {
  const [known, unknown] = [await firstSearch(KNOWN), await firstSearch(UNKNOWN)];
  if (unknown.bytesOfFullText === unknown.bytesOfPagefind)
    throw new Error('The full text of search has not answered.');
  return { rates: rates(), known, unknown };
}

function rates(): SearchFigures['rates'] {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(root, 'dist/search', file), 'utf8'));
  const { vocabulary } = read('words.json') as { vocabulary: PackedVocabulary };
  const first = buildIndex(vocabulary);
  const more = buildIndex(withMoreWords(vocabulary, read('more-words.json') as PackedMoreWords));
  return Object.entries(LISTS).map(([list, queries]) => ({
    list,
    queries: queries.length,
    firstWords: rateOf(queries, first),
    moreWords: rateOf(queries, more),
  }));
}

function rateOf(queries: readonly Query[], index: SearchIndex): Rate {
  const places = queries.map(({ text, pages }) =>
    searchPages(text, index).hits.findIndex(({ page }) => pages.includes(page.path)),
  );
  const percent = (most: number) =>
    (100 * places.filter((place) => place >= 0 && place < most).length) / places.length;
  return { first: percent(1), firstThree: percent(3) };
}

/** A search is over when nothing has been asked for so long: a reader's pause comes before the full text. */
const QUIET_MS = 2_000;

async function firstSearch(query: string): Promise<Transfer> {
  const site = await serveFolder('Unknot', join(root, 'dist'), '/');
  const path = process.env['CHROMIUM_PATH'];
  const browser = await chromium.launch(path ? { executablePath: path } : {});
  try {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(`${site.origin}/causes/`, { waitUntil: 'networkidle' });
    // What a first visit keeps for use without network comes when the browser finds the time: it is no part of search.
    await page.route('**/offline-note*', (route) => route.abort());
    const sent: { readonly path: string; readonly bytes: Promise<number> }[] = [];
    let lastAt = performance.now();
    context.on('request', () => {
      lastAt = performance.now();
    });
    // Workers have sessions of their own, so the answers are counted as the browser reports them to all.
    context.on('requestfinished', (request) => {
      lastAt = performance.now();
      const { pathname: path } = new URL(request.url());
      const bytes = request.sizes().then(({ responseBodySize }) => responseBodySize || sizeOf(path));
      sent.push({ path, bytes });
    });
    const sum = async (counts: (path: string) => boolean) => {
      const sizes = await Promise.all(sent.filter(({ path }) => counts(path)).map(({ bytes }) => bytes));
      return sizes.reduce((all, each) => all + each, 0);
    };
    // Held back until the first result is there, so that a fast line does not count them to it.
    let go = () => {};
    const first = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route(/more-words\.json|\/pagefind\//, async (route) => {
      await first;
      await route.continue();
    });
    await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
    await page.getByRole('searchbox').fill(query);
    await page.getByRole('list', { name: 'Results' }).locator('> li').first().waitFor();
    const bytesToFirstResult = await sum(() => true);
    go();
    while (performance.now() - lastAt < QUIET_MS) await setTimeout(QUIET_MS / 10);
    return {
      bytesToFirstResult,
      bytes: await sum(() => true),
      bytesOfFullText: await sum((path) => path.includes('/pagefind/')),
      bytesOfPagefind: await sum((path) => /\/pagefind\/[^/]+\.(js|pagefind)$/.test(path)),
      requests: sent.length,
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** What the server sends of a file. The browser does not tell it of the script of a worker. */
function sizeOf(path: string): number {
  const file = join(root, 'dist', path);
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}
