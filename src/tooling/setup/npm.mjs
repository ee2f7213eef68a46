// @ts-check
/** Npm: the npm that started this process, or the one beside the running Node. */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isWindows } from './project.mjs';

/**
 * The command and first arguments that run npm, without a search of PATH where that can be avoided.
 *
 * @param {string} [execPath] the Node to run npm with
 * @returns {readonly [command: string, ...args: string[]]}
 */
export function npmCommand(execPath = process.execPath) {
  const here = dirname(process.execPath);
  const started = process.env['npm_execpath'];
  const candidates = [
    ...(started && basename(started) === 'npm-cli.js' ? [started] : []),
    join(here, 'node_modules/npm/bin/npm-cli.js'),
    join(here, '../lib/node_modules/npm/bin/npm-cli.js'),
  ];
  const cli = candidates.find((path) => existsSync(path));
  return cli ? [execPath, cli] : [isWindows ? 'npm.cmd' : 'npm'];
}
