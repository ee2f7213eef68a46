/**
 * Learn: fits the weights of search to what readers ask.
 *
 *   node src/tooling/learn.ts
 *
 * Reads `content/search/`, writes `content/search/relevance/en.json`: some 20 seconds.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { type Example, learnRelevance } from '../domain/search/learn-relevance.ts';
import { groupNames, type Relevance } from '../domain/search/pack-relevance.ts';
import { scorePages, weightOfWords } from '../domain/search/page-score.ts';
import { keysOf, WEIGHT_STEP } from '../domain/search/relevance.ts';
import { buildIndex } from '../domain/search/search-index.ts';
import { understand } from '../domain/search/understand.ts';
import { askedFiles, digestOf, readAsked, wordFiles } from './search/read-asked.ts';
import { readAllWords } from './search/read-vocabulary.ts';

const CONTENT = 'content';
const HELP = '/get-help/';
const FILE = `${CONTENT}/search/relevance/en.json`;

const files = askedFiles(CONTENT);
const words = readAllWords(CONTENT);
const index = buildIndex(words);
const pages = words.pages.map(({ path }) => path);
const examples = files.map(readAsked).flatMap(({ page, queries }) =>
  queries.map((text): Example => {
    const { query, present } = understand(`${text} `, index);
    const scores = scorePages(query, index).map(({ share }) => weightOfWords(share));
    return { page: placeOf(page), keys: keysOf(present), scores };
  }),
);
const { bias, weights } = learnRelevance(examples, pages.length);
// Signs of danger are asked about in more ways here than readers are likely to: they must all be known.
const counts = files.map((file) => readAsked(file).queries.length).sort((a, b) => a - b);
const usual = counts[Math.floor(counts.length / 2)] ?? 0;
const excess = Math.log(examples.filter(({ page }) => page === placeOf(HELP)).length / usual);
const likelihood = bias.map((weight, page) =>
  weight === null ? null : Number((weight - (pages[page] === HELP ? excess : 0)).toFixed(2)),
);

const names = groupNames(words);
const nameOf = (key: string) => (key.startsWith('#') ? (names[Number(key.slice(1))] ?? key) : key);
const inSteps = (row: readonly number[]) =>
  row.flatMap((weight, page) => {
    const steps = Math.round(weight / WEIGHT_STEP);
    return steps === 0 ? [] : [page, steps];
  });
const telling = [...weights]
  .map(([key, row]) => [nameOf(key), inSteps(row)] as const)
  .filter(([, pairs]) => pairs.length > 0)
  .sort(([a], [b]) => (a < b ? -1 : 1));
const relevance: Relevance & { learnedFrom: string } = {
  learnedFrom: digestOf([...files, ...wordFiles(CONTENT)]),
  pages,
  bias: likelihood,
  weights: Object.fromEntries(telling),
};

mkdirSync(`${CONTENT}/search/relevance`, { recursive: true });
writeFileSync(FILE, `${onePerLine(relevance)}\n`);
console.log(`Learned ${telling.length} words from ${examples.length} queries: ${FILE}`);

/** @throws {Error} for a page that does not exist */
function placeOf(page: string): number {
  const place = pages.indexOf(page);
  if (place < 0)
    throw new Error(`There is no page ${page}: \`npm run check\` names the file of its queries.`);
  return place;
}

/** JSON with a word a line, so that a change can be read. */
function onePerLine({ weights, ...others }: typeof relevance): string {
  const line = ([key, value]: readonly [string, unknown]) =>
    `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
  const head = Object.entries(others).map((entry) => `  ${line(entry)},`);
  const body = Object.entries(weights).map((entry) => `    ${line(entry)}`);
  return `{\n${head.join('\n')}\n  "weights": {\n${body.join(',\n')}\n  }\n}`;
}
