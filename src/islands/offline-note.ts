/**
 * Offline note: registers offline use, says once that the site is kept on the device, and offers a new version.
 * Never during a session.
 */
import { afterDialog } from '../browser/after-dialog.ts';
import { loadStyle } from '../browser/load-style.ts';
import { hearWorker, orderWorker } from '../browser/offline-worker.ts';
import { type OfflineNews, registerOffline } from '../browser/register-offline.ts';
import { OFFLINE_KEY, recall, remember } from '../browser/storage.ts';

const SAID = 'said';

const note = document.querySelector<HTMLElement>('.offline-note');
if (note)
  void registerOffline((news, registration) => afterDialog(() => void show(note, news, registration)));

async function show(
  note: HTMLElement,
  news: OfflineNews,
  registration: ServiceWorkerRegistration,
): Promise<void> {
  const isSaid = note.querySelector(':scope > div') !== null;
  if (news === 'saved' && isSaid) return;
  // What could not be remembered would be said at every visit.
  if (news === 'saved' && (recall(OFFLINE_KEY) === SAID || !remember(OFFLINE_KEY, SAID))) return;
  const words = note.querySelector<HTMLTemplateElement>(`template[data-news="${news}"]`);
  if (!words) return;
  await loadStyle(note.dataset['style'] ?? '').catch(() => undefined);
  const box = document.createElement('div');
  box.append(words.content.cloneNode(true));
  note.querySelector(':scope > div')?.remove();
  note.append(box);
  box.querySelector('[data-close]')?.addEventListener('click', () => {
    box.remove();
    // The focus would else fall to the top of the page.
    document.getElementById('main')?.focus({ preventScroll: true });
  });
  box.querySelector('[data-update]')?.addEventListener('click', () => {
    hearWorker((message) => {
      const line = box.querySelector('p');
      if (message === 'busy' && line) line.textContent = note.dataset['busy'] ?? '';
    });
    const { waiting } = registration;
    // It is in use already: only this page is old.
    if (!waiting) return location.reload();
    // A page that was loaded past the worker does not hear that another one serves it now.
    waiting.addEventListener('statechange', () => {
      if (waiting.state === 'activated' && !navigator.serviceWorker.controller) location.reload();
    });
    orderWorker(waiting, 'update');
  });
}
