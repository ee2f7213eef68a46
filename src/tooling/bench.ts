/**
 * Bench: measures the site beside its peers, and writes `bench/report.md` and `bench/report.json`.
 *
 *   npm run bench [-- --only pages|paints|search|lighthouse|build] [--counts 10,100,1000,5000] [--tools unknot,starlight]
 *
 * Each figure is written as soon as it is there, and what is not measured keeps the figures of its last run. It measures the site that `npm run build` has made.
 */
import { parseArgs } from 'node:util';
import { BUILD_TOOLS, measureBuilds } from './bench/builds.ts';
import { measureLighthouse } from './bench/lighthouse-figures.ts';
import { measurePages } from './bench/page-figures.ts';
import { measurePaints } from './bench/paint-figures.ts';
import { type Figures, readFigures, writeReport } from './bench/report.ts';
import { measureSearch } from './bench/search-figures.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    counts: { type: 'string', default: '10,100,1000,5000' },
    tools: { type: 'string', default: BUILD_TOOLS.join() },
  },
});
const counts = values.counts.split(',').map(Number);
/** Of the builds: a tool whose time grows with the square of the pages takes an hour for the largest site. */
const tools = values.tools.toLowerCase().split(',');

const PARTS: Readonly<Record<keyof Figures, () => Promise<void>>> = {
  pages: async () => add({ pages: await measurePages() }),
  paints: async () => add({ paints: await measurePaints() }),
  search: async () => add({ search: await measureSearch() }),
  lighthouse: () =>
    measureLighthouse((figure) => {
      const others = readFigures().lighthouse?.filter(
        ({ site, page }) => site !== figure.site || page !== figure.page,
      );
      add({ lighthouse: [...(others ?? []), figure] });
    }),
  build: () =>
    measureBuilds(counts, tools, (figure) => {
      const others = readFigures().build?.filter(
        ({ tool, exercises }) => tool !== figure.tool || exercises !== figure.exercises,
      );
      add({ build: [...(others ?? []), figure].sort((a, b) => a.exercises - b.exercises) });
    }),
};

/** Writes the report anew. A figure that was measured again takes the place of the earlier one. */
function add(figures: Figures): void {
  writeReport({ ...readFigures(), ...figures });
}

const chosen = Object.entries(PARTS).filter(([name]) => !values.only || name === values.only);
if (chosen.length === 0 || counts.some((count) => !Number.isInteger(count) || count < 5)) {
  console.error(`There are these parts: ${Object.keys(PARTS).join(', ')}. Counts are whole numbers from 5.`);
  process.exit(2);
}
const unknown = tools.filter((tool) => !BUILD_TOOLS.includes(tool));
if (unknown.length > 0) {
  console.error(`There is no tool ${unknown.join(', ')}. There are these: ${BUILD_TOOLS.join(', ')}.`);
  process.exit(2);
}
for (const [name, measure] of chosen) {
  console.log(`\n── ${name}`);
  await measure();
}
