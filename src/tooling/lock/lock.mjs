// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledNode } from '../setup/node.mjs';
import { npmCommand } from '../setup/npm.mjs';
import { root, say } from '../setup/project.mjs';
import { run } from '../setup/run.mjs';
import { completeLock } from './complete-lock.mjs';

/**
 * Brings `package-lock.json` in line with `package.json`, and makes it one that `npm ci` accepts on every
 * platform. For use after each change of a dependency.
 */
export async function lock() {
  // An older Node makes npm choose older packages without a word.
  const [command, ...args] = npmCommand(bundledNode() ?? process.execPath);
  const { code } = await run(command, [
    ...args,
    'install',
    '--package-lock-only',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
  ]);
  if (code !== 0) return code;

  const file = join(root, 'package-lock.json');
  const contents = JSON.parse(readFileSync(file, 'utf8'));
  const { packages, added } = completeLock(contents.packages);
  writeFileSync(file, `${JSON.stringify({ ...contents, packages }, null, 2)}\n`);
  say(added.length === 0 ? 'The lock file was complete.' : `Added to the lock file: ${added.join(', ')}`);
  return 0;
}
