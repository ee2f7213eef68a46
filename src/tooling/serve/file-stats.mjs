// @ts-check
import { statSync } from 'node:fs';

/**
 * What is at a path, or undefined when nothing is or can be: a name that is too long, too, is only a
 * page that is not there.
 *
 * @param {string} path
 */
export function fileStats(path) {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
