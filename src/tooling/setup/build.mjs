// @ts-check
import { runProgram, runTooling } from './tools.mjs';

/**
 * Checks the content, then builds the site into `dist/`. Content with a fault builds nothing.
 *
 * @param {Readonly<Record<string, string>>} [env] added to that of this process
 * @returns {Promise<import('./run.mjs').Ending>}
 */
export async function build(env) {
  const checked = await runTooling('check-content.ts');
  if (checked.code !== 0 || checked.stopped) return checked;
  return runProgram('astro', ['build'], env);
}
