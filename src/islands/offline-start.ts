/** Offline start: all that a page loads of offline use. What has to be said, and how, comes when there is something to say. */
import { registerOffline } from '../browser/register-offline.ts';

const note = document.querySelector<HTMLElement>('.offline-note');

// What stands in another site's frame keeps nothing on the device.
if (note && self === top)
  addEventListener('load', () => {
    const start = () =>
      registerOffline(async (news, registration) => {
        const { script = '' } = note.dataset;
        // Without it nothing is said now. It is said at a later visit.
        await import(/* @vite-ignore */ script).catch(() => undefined);
        note.dispatchEvent(new CustomEvent('offline-news', { detail: { news, registration } }));
      });
    // Safari does not tell when it is idle.
    typeof requestIdleCallback === 'function' ? requestIdleCallback(start) : setTimeout(start, 1000);
  });
