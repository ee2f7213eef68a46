/** Offline start: all that a page loads of offline use. What has to be said, and how, comes when there is something to say. */
import { registerOffline } from '../browser/register-offline.ts';

const note = document.querySelector<HTMLElement>('.offline-note');

// What stands in another site's frame keeps nothing on the device.
if (note && self === top)
  addEventListener('load', () => {
    const start = () =>
      registerOffline((news, registration) => {
        const { script = '' } = note.dataset;
        import(/* @vite-ignore */ script).then(
          ({ tell }) => tell(note, news, registration),
          () => undefined,
        );
      });
    // Safari does not tell when it is idle.
    typeof requestIdleCallback === 'function' ? requestIdleCallback(start) : setTimeout(start, 1000);
  });
