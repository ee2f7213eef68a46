// @ts-check
import { join } from 'node:path';
import { serve } from '../serve.mjs';
import { build } from './build.mjs';
import { listenOnFreePort } from './free-port.mjs';
import { root, say } from './project.mjs';
import { letSecondSignalPass, STOP_SIGNALS } from './stopping.mjs';

const DEFAULT_PORT = 4321;

/**
 * Builds the site and serves it, until it is stopped. The server lives in this process, so it cannot
 * be left behind. `PORT`, `HOST` and `BASE_PATH` change where it answers.
 */
export async function start() {
  const built = await build();
  if (built.stopped) return 0;
  if (built.code !== 0) return built.code;

  const { PORT, HOST = '127.0.0.1', BASE_PATH = '/' } = process.env;
  const site = serve({ dir: join(root, 'dist'), base: BASE_PATH });
  const wanted = Number(PORT ?? DEFAULT_PORT);
  const port = await listenOnFreePort(site.server, wanted, HOST);
  if (port !== wanted && wanted !== 0) say(`Port ${wanted} is taken.`);
  console.log(`\n  The site is at http://${HOST}:${port}${site.base}\n  Press Ctrl-C to stop.\n`);

  await askedToStop();
  await site.close();
  await letSecondSignalPass();
  return 0;
}

/** @returns {Promise<void>} */
function askedToStop() {
  return new Promise((resolve) => {
    for (const signal of STOP_SIGNALS) process.on(signal, () => resolve());
  });
}
