// @ts-check
/**
 * Run: child processes, which never outlive this one.
 *
 * A blocking spawn cannot pass a signal on, and leaves its child running when the terminal closes.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { isWindows, root } from './project.mjs';
import { letSecondSignalPass, STOP_SIGNALS } from './stopping.mjs';

/**
 * @typedef {object} Ending
 * @property {number} code the exit code; 128 plus the number of the signal that ended it, as in a shell
 * @property {boolean} stopped whether someone asked this process to stop meanwhile
 */

/** @type {AsyncLocalStorage<Buffer[]>} */
const held = new AsyncLocalStorage();

/**
 * What `task` and the programs that it runs print, held back until it ends: so that two tasks at once can be read.
 *
 * @template T
 * @param {() => Promise<T>} task
 * @returns {Promise<{ result: T, output: Buffer }>}
 */
export async function holdOutput(task) {
  /** @type {Buffer[]} */
  const parts = [];
  const result = await held.run(parts, task);
  return { result, output: Buffer.concat(parts) };
}

/**
 * Prints a line, or holds it back with the rest of its task.
 *
 * @param {string} line
 */
export function say(line) {
  const parts = held.getStore();
  if (parts) parts.push(Buffer.from(`${line}\n`));
  else console.log(line);
}

/**
 * Runs to the end, with the terminal shared. Signals that ask this process to stop are passed on.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string} [cwd] the root of the project, unless it is another
 * @returns {Promise<Ending>}
 */
export function run(command, args, env = process.env, cwd = root) {
  return new Promise((resolve, reject) => {
    const parts = held.getStore();
    // Windows starts `.cmd` files only through its shell.
    const child = spawn(command, args, {
      cwd,
      stdio: parts ? ['inherit', 'pipe', 'pipe'] : 'inherit',
      env,
      shell: isWindows && command.endsWith('.cmd'),
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => parts?.push(part));
    let stopped = false;
    /** @param {NodeJS.Signals} signal */
    const passOn = (signal) => {
      // A terminal, npm and this handler may each deliver the same Ctrl-C.
      if (!stopped) child.kill(signal);
      stopped = true;
    };
    const release = () => {
      for (const signal of STOP_SIGNALS) process.off(signal, passOn);
    };
    for (const signal of STOP_SIGNALS) process.on(signal, passOn);

    child.once('error', (error) => {
      release();
      reject(error);
    });
    // Not when it exits: what it printed last may come after.
    child.once('close', async (code, signal) => {
      if (stopped) await letSecondSignalPass();
      release();
      resolve({ code: code ?? 128 + (signal ? constants.signals[signal] : 0), stopped });
    });
  });
}
