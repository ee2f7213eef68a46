/**
 * Kill switch: takes the place of the worker, throws away what it kept, and removes itself.
 *
 * `OFFLINE=off npm run build` writes it. It stays at its address as long as a device may come back that has the worker.
 */
import { isBusy } from './busy.ts';
import { cacheName } from './site-files.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written in by the build. */
declare const BASE: string;

self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(end());
});

async function end(): Promise<void> {
  await caches.delete(cacheName(BASE));
  const pages = await self.clients.matchAll({ type: 'window' });
  await self.registration.unregister();
  // A page may be what is broken. A session is never ended.
  if (await isBusy()) return;
  await Promise.all(pages.map((page) => page.navigate(page.url).catch(() => null)));
}
