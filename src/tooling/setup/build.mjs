// @ts-check
import { runProgram, runTooling } from './tools.mjs';

/**
 * Checks the content, then builds the site into `dist/`. Content with a fault builds nothing.
 *
 * @returns {Promise<import('./run.mjs').Ending>}
 */
export async function build() {
  const checked = await runTooling('check-content.ts');
  if (checked.code !== 0 || checked.stopped) return checked;
  return runProgram('astro', ['build']);
}
