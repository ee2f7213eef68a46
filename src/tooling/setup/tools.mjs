// @ts-check
/** Tools: the programs of `node_modules` and `src/tooling`, run by the right Node. */
import { delimiter, dirname, join } from 'node:path';
import { toolNode } from './node.mjs';
import { nodeModules, root } from './project.mjs';
import { run } from './run.mjs';

const PROGRAMS = /** @type {const} */ ({
  astro: 'astro/bin/astro.mjs',
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
  playwright: '@playwright/test/cli.js',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
});

/** @typedef {keyof typeof PROGRAMS} Program */

/**
 * Runs a program of `node_modules`.
 *
 * @param {Program} program
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string | undefined>>} [env] added to that of this process
 * @param {string} [cwd] the root of the project, unless it is another
 */
export function runProgram(program, args, env = {}, cwd = root) {
  return runWithNode(join(nodeModules, PROGRAMS[program]), args, env, cwd);
}

/**
 * Runs a TypeScript file of `src/tooling`.
 *
 * @param {string} file
 * @param {readonly string[]} [args]
 * @param {Readonly<Record<string, string | undefined>>} [env] added to that of this process
 */
export function runTooling(file, args = [], env = {}) {
  return runWithNode(join(root, 'src/tooling', file), args, env);
}

/**
 * @param {string} script
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {string} [cwd]
 */
function runWithNode(script, args, env, cwd) {
  const node = toolNode();
  const path = [dirname(node), join(nodeModules, '.bin'), process.env['PATH'] ?? ''].join(delimiter);
  const ownEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PATH: path, ...env };
  return run(node, ['--disable-warning=ExperimentalWarning', script, ...args], ownEnv, cwd);
}
