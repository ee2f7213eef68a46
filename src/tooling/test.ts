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
import { holdOutput, say } from './setup/run.mjs';
import { type Options, readOptions } from './test/options.ts';
import { type Stage, turns } from './test/stages.ts';
import { addTallies, exitCode, NOTHING, summarise, type Tally } from './test/tally.ts';

const options = readOptions(process.argv.slice(2));
if (!options.ok) {
  console.error(options.message);
  process.exit(2);
}

let total: Tally = NOTHING;
const report: string[] = [];
for (const turn of turns) {
  const [first = [], ...others] = turn.map((lane) => lane.filter(({ kind }) => options.kinds.includes(kind)));
  const [own, ...held] = await Promise.all([
    runLane(first, options),
    ...others.map((lane) => holdOutput(() => runLane(lane, options))),
  ]);
  for (const { output } of held) process.stdout.write(output);
  for (const { stage, result, seconds } of [own, held.map(({ result }) => result)].flat(2)) {
    report.push(`${stage.name.padEnd(50)} ${summarise(result.tally)} (${seconds.toFixed(1)} s)`);
    if (result.leftOut) report.push(result.leftOut);
    total = addTallies(total, result.tally);
    if (result.stopped) {
      console.error(`\nStopped during: ${stage.name}`);
      process.exit(130);
    }
  }
}

console.log(`\n${report.join('\n')}\n`);
console.log(summarise(total));
process.exitCode = exitCode(total);

/** One stage after another, until one is stopped. */
async function runLane(lane: readonly Stage[], options: Options) {
  const endings = [];
  for (const stage of lane) {
    const startedAt = performance.now();
    say(`\n── ${stage.name}`);
    const result = await stage.run(options);
    endings.push({ stage, result, seconds: (performance.now() - startedAt) / 1000 });
    if (result.stopped) break;
  }
  return endings;
}
