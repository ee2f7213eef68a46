/**
 * Bench: measures the site beside its peers, and writes `bench/report.md` and `bench/report.json`.
 *
 *   npm run bench [-- --only pages|search|lighthouse|build] [--counts 10,100,1000,5000]
 *
 * A part that is not run keeps the figures of its last run. It measures the site that `npm run build` has made.
 */
import { parseArgs } from 'node:util';
import { measureBuilds } from './bench/builds.ts';
import { measureLighthouse } from './bench/lighthouse-figures.ts';
import { measurePages } from './bench/page-figures.ts';
import { type Figures, readFigures, writeReport } from './bench/report.ts';
import { measureSearch } from './bench/search-figures.ts';

const { values } = parseArgs({
  options: { only: { type: 'string' }, counts: { type: 'string', default: '10,100,1000,5000' } },
});
const counts = values.counts.split(',').map(Number);

const PARTS: Readonly<Record<keyof Figures, () => Promise<Figures>>> = {
  pages: async () => ({ pages: await measurePages() }),
  search: async () => ({ search: await measureSearch() }),
  lighthouse: async () => ({ lighthouse: await measureLighthouse() }),
  build: async () => ({ build: await measureBuilds(counts) }),
};

const chosen = Object.entries(PARTS).filter(([name]) => !values.only || name === values.only);
if (chosen.length === 0 || counts.some((count) => !Number.isInteger(count) || count < 5)) {
  console.error(`There are these parts: ${Object.keys(PARTS).join(', ')}. Counts are whole numbers from 5.`);
  process.exit(2);
}
for (const [name, measure] of chosen) {
  console.log(`\n── ${name}`);
  writeReport({ ...readFigures(), ...(await measure()) });
}
