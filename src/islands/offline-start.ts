/** Offline start: loads what registers offline use, after everything a reader waits for. */
const { script } = document.querySelector<HTMLElement>('.offline-note')?.dataset ?? {};

// What stands in another site's frame keeps nothing on the device.
if (script && self === top)
  addEventListener('load', () => {
    // Without it nothing is kept at this visit.
    const start = () => import(/* @vite-ignore */ script).catch(() => undefined);
    // Safari does not tell when it is idle, and a busy device may never be.
    const whenIdle: typeof requestIdleCallback = self.requestIdleCallback ?? setTimeout;
    whenIdle(start, { timeout: 2000 });
  });
