/** Loopback: servers of other makers on this machine. */
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const TRIES = 100;
const TRY_MS = 50;

/** Resolves once the server answers at all. @throws when it ends before, or stays silent for some seconds */
export async function answers(address: string, server: ChildProcess): Promise<void> {
  for (let tried = 0; tried < TRIES && server.exitCode === null; tried += 1) {
    const answered = await fetch(address).catch(() => undefined);
    if (answered) return;
    await wait(TRY_MS);
  }
  throw new Error('No answer.');
}

/** A port that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((done, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
