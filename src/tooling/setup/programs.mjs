// @ts-check
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs for the administrator, which are not on everybody's path. */
const MORE_FOLDERS = ['/usr/sbin', '/usr/local/sbin'];

/**
 * Those of the named programs that this machine does not have.
 *
 * @param {readonly string[]} names
 */
export function missingPrograms(names) {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean), ...MORE_FOLDERS];
  return names.filter((name) => !folders.some((folder) => existsSync(join(folder, name))));
}
