// @ts-check
/** Tasks: what `npm start`, `npm test` and the others do. Each resolves to its exit code. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { lock } from '../lock/lock.mjs';
import { build } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { dev } from './dev.mjs';
import { install } from './install.mjs';
import { toolNode } from './node.mjs';
import { root, SetupError } from './project.mjs';
import { start } from './start.mjs';
import { runProgram, runTooling } from './tools.mjs';

/** @typedef {(args: readonly string[]) => Promise<number>} Task */

/** @type {Readonly<Record<string, Task>>} */
export const tasks = {
  start: afterInstall(start),
  dev: afterInstall(dev),
  build: afterInstall(async () => (await build()).code),
  test: afterInstall(test),
  'test:browsers': afterInstall(testBrowsers),
  check: afterInstall((args) => tooling('test.ts', ['--only', 'check', ...args])),
  'check:release': afterInstall((args) => tooling('test.ts', ['--only', 'check', '--release', ...args])),
  'check:supply': afterInstall((args) => tooling('check-supply.ts', args)),
  format: afterInstall(format),
  new: afterInstall(makeNew),
  sheets: afterInstall(sheets),
  screenshots: afterInstall(screenshots),
  figures: afterInstall((args) => tooling('figures.ts', args)),
  learn: afterInstall((args) => tooling('learn.ts', args)),
  load: afterInstall(load),
  bench: afterInstall(bench),
  lock,
};

/**
 * @param {Task} task
 * @returns {Task}
 */
function afterInstall(task) {
  return async (args) => {
    await install();
    return task(args);
  };
}

/** @type {Task} */
async function test(args) {
  return tooling('test.ts', args, { CHROMIUM_PATH: findChromium(toolNode()) });
}

/**
 * Brings the engines that this system offers, and says of each that it cannot have that it is skipped.
 *
 * @type {Task}
 */
async function testBrowsers(args) {
  const brought = await tooling('engines/bring-engines.ts', []);
  return brought === 0 ? tooling('test.ts', ['--only', 'engines', ...args]) : brought;
}

/**
 * Builds the site, with links to the ready PDFs, and then prints them.
 *
 * @type {Task}
 */
async function sheets() {
  const chromium = findChromium(toolNode());
  const built = await build({ READY_SHEETS: 'true' });
  if (built.stopped || built.code !== 0) return built.code;
  return tooling('sheets.ts', [], { CHROMIUM_PATH: chromium });
}

/**
 * Builds the site, and shows what servers on this machine can carry of it.
 *
 * @type {Task}
 */
async function load() {
  const chromium = findChromium(toolNode());
  const built = await build();
  if (built.stopped || built.code !== 0) return built.code;
  return tooling('load.ts', [], { CHROMIUM_PATH: chromium });
}

/**
 * Builds the site and measures it beside its peers.
 *
 * @type {Task}
 */
async function bench(args) {
  const chromium = findChromium(toolNode());
  const built = await build();
  if (built.stopped || built.code !== 0) return built.code;
  return tooling('bench.ts', args, { CHROMIUM_PATH: chromium });
}

/** @type {Task} */
async function screenshots() {
  const chromium = findChromium(toolNode());
  const built = await build();
  if (built.stopped || built.code !== 0) return built.code;
  return tooling('screenshots.ts', [], { CHROMIUM_PATH: chromium });
}

/** @type {Task} */
async function format() {
  const written = await tooling('write-import-rules.ts', []);
  if (written !== 0) return written;
  return (await runProgram('biome', ['check', '--write', '.'])).code;
}

/** @type {Task} */
async function makeNew([kind, ...args]) {
  const script = `new-${kind}.ts`;
  if (!kind || !/^[a-z-]+$/.test(kind) || !existsSync(join(root, 'src/tooling', script))) {
    throw new SetupError('Say what to make, and its id: npm run new exercise chin-tuck');
  }
  return tooling(script, args);
}

/**
 * @param {string} file
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env]
 */
async function tooling(file, args, env) {
  return (await runTooling(file, args, env)).code;
}
