// @ts-check
/**
 * Go: the way into every task, `node src/tooling/go.mjs <task>`, as the scripts of `package.json` call it.
 *
 * It needs a Node of version 20 or newer and nothing else: it uses no package, because it is what
 * installs the packages.
 */
import { SetupError } from './setup/project.mjs';
import { tasks } from './setup/tasks.mjs';

const [name = 'start', ...args] = process.argv.slice(2);
const task = tasks[name];

if (task) {
  try {
    process.exitCode = await task(args);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(`\n${error.message}\n`);
    process.exitCode = 1;
  }
} else {
  console.error(`There is no task "${name}". There are: ${Object.keys(tasks).join(', ')}.`);
  process.exitCode = 2;
}
