/**
 * Check content: lists every fault of the content folder, and fails when there is one.
 *
 *   node src/tooling/check-content.ts [--release]
 *
 * With `--release`, warnings (a page past its review date, words of a skeleton) are faults too.
 */
import { existsSync } from 'node:fs';
import { checkAll } from './content/check-all.ts';
import { formatFault } from './content/fault.ts';

const folder = process.env['CONTENT_DIR'] ?? 'content';
const isRelease = process.argv.includes('--release');
const today = process.env['CHECK_DATE'] ?? new Date().toISOString().slice(0, 10);

if (!existsSync(folder)) {
  process.stderr.write(`There is no folder ${folder}: set CONTENT_DIR to the folder with the content.\n`);
  process.exit(1);
}

const faults = checkAll(folder, today);
const errors = faults.filter(({ warning }) => isRelease || !warning);
for (const fault of faults) {
  const isError = errors.includes(fault);
  (isError ? process.stderr : process.stdout).write(`${formatFault(fault, folder, isError)}\n`);
}
if (errors.length > 0) {
  process.stderr.write(`\n${errors.length} ${errors.length === 1 ? 'fault' : 'faults'} in the content.\n`);
  process.exitCode = 1;
}
