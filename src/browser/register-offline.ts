/**
 * Register offline: the service worker, after everything a reader waits for.
 *
 * Where a browser has none, or forbids it, the site works as ever and nothing is said.
 */
import { afterDialog } from './after-dialog.ts';
import { hearWorker, orderWorker } from './offline-worker.ts';

/** The site is now kept on this device · a new version of it waits there. */
export type OfflineNews = 'saved' | 'update';

const BASE = import.meta.env.BASE_URL;
const ADDRESS = `${BASE}sw.js`;

/** Browsers that hold scripts to trusted types take the address of a worker from a policy alone. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL(address: string): string };
}

export async function registerOffline(
  tell: (news: OfflineNews, registration: ServiceWorkerRegistration) => void,
): Promise<void> {
  try {
    const { serviceWorker: container } = navigator;
    let { controller } = container;
    container.addEventListener('controllerchange', () => {
      // No page goes on with the scripts of one version and the files of another. The first worker changes nothing.
      // The kill switch asks nobody: a session that runs is finished first.
      if (controller) afterDialog(() => location.reload());
      controller = container.controller;
    });
    const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
    const policy = trustedTypes?.createPolicy('unknot', { createScriptURL: () => ADDRESS });
    const registration = await container.register(policy ? policy.createScriptURL('') : ADDRESS, {
      scope: BASE,
      updateViaCache: 'none',
    });
    const watch = () => {
      const next = registration.installing;
      next?.addEventListener('statechange', () => {
        if (next.state === 'installed' && registration.active) tell('update', registration);
      });
    };
    watch();
    registration.addEventListener('updatefound', watch);
    if (registration.waiting) tell('update', registration);
    hearWorker((message) => {
      if (message === 'saved') tell('saved', registration);
    });
    orderWorker((await container.ready).active, 'fill');
  } catch {
    // Blocked, or not there.
  }
}
