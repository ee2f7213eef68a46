// @ts-check
/**
 * Run: one child process at a time, which never outlives this one.
 *
 * A blocking spawn cannot pass a signal on, and leaves its child running when the terminal closes.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { isWindows, root } from './project.mjs';
import { letSecondSignalPass, STOP_SIGNALS } from './stopping.mjs';

/**
 * @typedef {object} Ending
 * @property {number} code the exit code; 128 plus the number of the signal that ended it, as in a shell
 * @property {boolean} stopped whether someone asked this process to stop meanwhile
 */

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
    // Windows starts `.cmd` files only through its shell.
    const child = spawn(command, args, {
      cwd,
      stdio: 'inherit',
      env,
      shell: isWindows && command.endsWith('.cmd'),
    });
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
    child.once('exit', async (code, signal) => {
      if (stopped) await letSecondSignalPass();
      release();
      resolve({ code: code ?? 128 + (signal ? constants.signals[signal] : 0), stopped });
    });
  });
}
