/** Own site: a copy of the finished site on a host of its own, that a test can change, watch and switch off. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeWorker } from '../../src/tooling/offline/write-worker.ts';
import { serve } from '../../src/tooling/serve.mjs';
import { rootSite } from '../../src/tooling/test/built-sites.ts';

export interface OwnSite {
  readonly origin: string;
  readonly folder: string;
  /** Paths that were asked for, with their queries. */
  readonly requests: string[];
  /** Answers a request with nothing from now on, when it returns true. */
  cut: (path: string) => boolean;
  /** Leaves a request without an answer from now on, when it returns true. */
  hold: (path: string) => boolean;
  /** Answers a request with something else from now on, when it returns something. */
  lie: (path: string) => Lie | undefined;
  /** Pulls the cable. */
  readonly stop: () => Promise<void>;
  /** Puts it back. */
  readonly start: () => Promise<void>;
  /** Changes a file, as a new version of the site. */
  readonly change: (file: string, from: string, to: string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

export interface Lie {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a hotel, a train or an airport answers to everything, until somebody logs in. */
export const LOG_IN: Lie = { status: 200, headers: { 'Content-Type': 'text/html' }, body: '<p>Log in</p>' };

const dist = fileURLToPath(new URL(`../../${rootSite.dir}`, import.meta.url));

export async function ownSite(): Promise<OwnSite> {
  const folder = mkdtempSync(join(tmpdir(), 'own-site-'));
  // Without compressed copies, so that a change needs no new ones.
  cpSync(dist, folder, {
    recursive: true,
    filter: (path) => !/\.(br|gz)$|\/social(\/|$)/.test(path.replaceAll('\\', '/')),
  });
  let port = 0;
  let host = serve({ dir: folder });
  const site: OwnSite = {
    get origin() {
      return `http://localhost:${port}`;
    },
    folder,
    requests: [],
    cut: () => false,
    hold: () => false,
    lie: () => undefined,
    stop: () => host.close().then(() => undefined),
    start: () =>
      new Promise((done) => {
        host = serve({ dir: folder });
        const [answer] = host.server.listeners('request');
        host.server.removeAllListeners('request');
        host.server.on('request', (request, response) => {
          const { url = '' } = request;
          site.requests.push(url);
          const lie = site.lie(url);
          if (site.cut(url)) response.destroy();
          else if (lie) response.writeHead(lie.status, lie.headers).end(lie.body);
          else if (!site.hold(url)) answer?.(request, response);
        });
        host.server.listen(port, '127.0.0.1', () => {
          port = (host.server.address() as AddressInfo).port;
          done();
        });
      }),
    change: async (file, from, to) => {
      const path = join(folder, file);
      const text = readFileSync(path, 'utf8');
      if (!text.includes(from)) throw new Error(`${file} has no "${from}".`);
      writeFileSync(path, text.replaceAll(from, to));
      await writeWorker(folder, '/');
    },
    remove: async () => {
      await host.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await site.start();
  return site;
}
