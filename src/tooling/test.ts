/**
 * Test: every check and test of the project, in the order in which a person wants to hear of a fault.
 *
 * A stage that fails does not keep the others from running. The last line is the sum of them all.
 *
 * `npm test` runs everything. `npm test -- --only check`, `unit`, `build`, `built`, `again` (is the build
 * the same elsewhere?) or `e2e` runs one kind,
 * and `npm test -- e2e/search.spec.ts` or `src/domain/dose.test.ts` one file. `--no-build` tests the site as
 * it was last built. `--server nginx` lets the browser tests visit nginx. Other arguments go to Vitest or
 * Playwright as they are.
 */
import { readOptions } from './test/options.ts';
import { stages } from './test/stages.ts';
import { addTallies, exitCode, NOTHING, summarise, type Tally } from './test/tally.ts';

const options = readOptions(process.argv.slice(2));
if (!options.ok) {
  console.error(options.message);
  process.exit(2);
}

let total: Tally = NOTHING;
const report: string[] = [];
for (const stage of stages.filter(({ kind }) => options.kinds.includes(kind))) {
  const startedAt = performance.now();
  console.log(`\n── ${stage.name}`);
  const { tally, stopped, leftOut } = await stage.run(options);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  report.push(`${stage.name.padEnd(50)} ${summarise(tally)} (${seconds} s)`);
  if (leftOut) report.push(leftOut);
  total = addTallies(total, tally);
  if (stopped) {
    console.error(`\nStopped during: ${stage.name}`);
    process.exit(130);
  }
}

console.log(`\n${report.join('\n')}\n`);
console.log(summarise(total));
process.exitCode = exitCode(total);
