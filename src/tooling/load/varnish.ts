/** Varnish: the edge of the load, before a server of this machine, with the configuration that `deploy/varnish/` ships. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answers, freePort } from '../serve/loopback.ts';
import { bringPrograms, withPrograms } from '../setup/programs.mjs';
import { root } from '../setup/project.mjs';

export interface Edge {
  readonly origin: string;
  /** Since it started: answers from its memory, and answers it had to fetch. */
  readonly counts: () => { readonly hits: number; readonly misses: number };
  readonly close: () => Promise<void>;
}

/** False when it is not here and cannot be installed. */
export const hasVarnish = (): boolean => bringPrograms(['varnishd', 'varnishstat'], 'varnish');

/** @throws when Varnish does not start; the error has its words */
export async function startVarnish(backend: string): Promise<Edge> {
  const work = mkdtempSync(join(tmpdir(), 'unknot-varnish-'));
  const port = await freePort();
  const vcl = join(work, 'unknot.vcl');
  const shipped = readFileSync(join(root, 'deploy/varnish/unknot.vcl'), 'utf8');
  writeFileSync(vcl, shipped.replace('"8080"', `"${new URL(backend).port}"`));
  const state = join(work, 'state');
  const args = ['-F', '-j', 'none', '-n', state, '-a', `127.0.0.1:${port}`, '-f', vcl, '-s', 'malloc,256m'];
  const edge = spawn('varnishd', [...args, '-p', 'http_gzip_support=off'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: withPrograms(),
  });
  const ended = new Promise((done) => edge.once('exit', done));
  let words = '';
  edge.stderr.on('data', (text) => {
    words += text;
  });
  const origin = `http://127.0.0.1:${port}`;
  try {
    // An address that the load does not ask for.
    await answers(`${origin}/is-it-up`, edge);
  } catch {
    edge.kill();
    throw new Error(`Varnish has not started: ${words}`);
  }
  return {
    origin,
    counts: () =>
      readCounts(
        execFileSync('varnishstat', ['-1', '-j', '-n', state], { encoding: 'utf8', env: withPrograms() }),
      ),
    close: async () => {
      edge.kill('SIGTERM');
      await ended;
      rmSync(work, { recursive: true, force: true });
    },
  };
}

interface Counters {
  readonly counters: Readonly<Record<string, { readonly value: number }>>;
}

function readCounts(json: string): { readonly hits: number; readonly misses: number } {
  const { counters } = JSON.parse(json) as Counters;
  const value = (name: string) => counters[`MAIN.${name}`]?.value ?? 0;
  return { hits: value('cache_hit'), misses: value('cache_miss') + value('s_pass') };
}
