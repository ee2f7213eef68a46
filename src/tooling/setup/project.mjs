// @ts-check
/** Project: where things are on this machine, and how the set-up speaks to the person who runs it. */
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
export const nodeModules = join(root, 'node_modules');
export const isWindows = process.platform === 'win32';

/** Everything the set-up says goes to stderr, so that the output of a task stays its own. */
export function say(/** @type {string} */ message) {
  console.error(`[setup] ${message}`);
}

/** A fault that the person can mend. It is shown as its sentence alone, without a stack. */
export class SetupError extends Error {}
