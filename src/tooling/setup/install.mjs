// @ts-check
/**
 * Install: what `package-lock.json` names, once per lock file and platform.
 *
 * A stamp inside `node_modules` remembers what was installed. It goes when the folder goes, and an
 * install that fails half-way leaves none.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmCommand } from './npm.mjs';
import { nodeModules, root, SetupError, say } from './project.mjs';
import { run } from './run.mjs';

const STAMP = join(nodeModules, '.setup-stamp');

// No package of this project needs its install script, and none gets to run one.
const NPM_CI = [
  'ci',
  '--ignore-scripts',
  '--include=dev',
  '--include=optional',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
];

/** Brings `node_modules` in line with the lock file. Returns at once when it already is. */
export async function install() {
  const wanted = stampOf(
    readFileSync(join(root, 'package-lock.json')),
    `${process.platform}-${process.arch}`,
  );
  const present = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : undefined;
  if (present === wanted) return;

  say(
    present ? 'The lock file has changed: installing.' : 'First run: installing. This takes about a minute.',
  );
  const [command, ...args] = npmCommand();
  const { code, stopped } = await run(command, [...args, ...NPM_CI]);
  if (stopped) process.exit(code);
  if (code !== 0) throw new SetupError(`The install failed: npm ended with ${code}. Its message is above.`);
  writeFileSync(STAMP, wanted);
}

/**
 * @param {string | Buffer} lockFile
 * @param {string} platform
 */
export function stampOf(lockFile, platform) {
  return createHash('sha256').update(lockFile).update(platform).digest('hex');
}
