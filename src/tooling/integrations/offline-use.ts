/**
 * Offline use: the service worker of the finished site, or the one that ends offline use where it is switched off.
 *
 * It belongs after all integrations that write or change files, so that it lists what a host will send.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { killSwitch, WORKER_FILE, writeWorker } from '../offline/write-worker.ts';

export function offlineUse(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline-use',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      // A worker of an earlier `npm start` on this port would answer in place of the development server.
      'astro:server:setup': ({ server }) => {
        const addresses = [`/${WORKER_FILE}`, `${base}${WORKER_FILE}`];
        server.middlewares.use((request, response, next) => {
          if (!addresses.includes(request.url ?? '')) return next();
          response.setHeader('Content-Type', 'text/javascript');
          response.end(killSwitch(base));
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        if (process.env['OFFLINE'] === 'off') {
          writeFileSync(join(folder, WORKER_FILE), killSwitch(base));
          logger.info('offline use is switched off: sw.js removes what devices have kept');
          return;
        }
        const { files, bytes, sentBytes, sentCoreBytes, leftOut } = await writeWorker(folder, base);
        logger.info(
          `${files} files work without network: ${kilobytes(sentBytes)} to fetch (${kilobytes(sentCoreBytes)} of them first), ${kilobytes(bytes)} on the device`,
        );
        if (leftOut > 0)
          logger.warn(`the site is too large to keep: ${leftOut} files are there with network only`);
      },
    },
  };
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} KB`;
}
