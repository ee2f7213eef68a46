// @ts-check
/** Stopping: how a task ends when someone asks it to. */
import { setTimeout as wait } from 'node:timers/promises';

export const STOP_SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

const SECOND_SIGNAL_MS = 250;

/**
 * Resolves once a second copy of the signal has had its time to arrive.
 *
 * A terminal sends Ctrl-C to npm and to this process, and npm passes its own on. A copy that arrives
 * while Node is shutting down finds no handler, and would turn a clean end into a killed one.
 */
export async function letSecondSignalPass() {
  await wait(SECOND_SIGNAL_MS);
}
