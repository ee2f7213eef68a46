/** Erase device: deletes everything that the site has stored on this device. */
import { cacheName } from '../offline/site-files.ts';

const BASE = import.meta.env.BASE_URL;
/** Every key of this site begins with it. Other sites on the same host keep theirs. */
const OURS = 'unknot.';

/** False when something could not be deleted. What a browser forbids to store is not there. */
export async function eraseDevice(): Promise<boolean> {
  const done = [eraseKeys(() => localStorage), eraseKeys(() => sessionStorage)];
  try {
    // First the worker, so that it keeps nothing anew.
    await (await navigator.serviceWorker?.getRegistration(BASE))?.unregister();
    if ('caches' in window) await caches.delete(cacheName(BASE));
  } catch {
    done.push(false);
  }
  return done.every(Boolean);
}

function eraseKeys(open: () => Storage): boolean {
  try {
    const storage = open();
    for (const key of Object.keys(storage)) if (key.startsWith(OURS)) storage.removeItem(key);
    return true;
  } catch {
    // Blocked storage holds nothing.
    return true;
  }
}
