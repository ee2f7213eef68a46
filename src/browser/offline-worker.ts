/** Offline worker: what a page says to the service worker, and hears from it. */
import type { FromWorker, SavedState, ToWorker } from '../offline/messages.ts';

/** What of the site is kept on this device. */
export type OfflineState = SavedState;

export function orderWorker(worker: ServiceWorker | null, order: ToWorker): void {
  worker?.postMessage(order);
}

export function hearWorker(hear: (message: FromWorker) => void): void {
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => hear(data));
}
