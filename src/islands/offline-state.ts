/** Offline state: what of the site is kept on this device, and a button that fetches the rest. */
import { hearWorker, orderWorker, type OfflineState as State } from '../browser/offline-worker.ts';
import { lookup } from '../i18n/fill.ts';

class OfflineState extends HTMLElement {
  #isSaving = false;

  connectedCallback(): void {
    this.hidden = false;
    this.#showWhatWasAsked();
    this.#listen().catch(() => this.#say('offline.state.none'));
  }

  async #listen(): Promise<void> {
    const { controller, ready } = navigator.serviceWorker;
    hearWorker((message) => {
      if (message === 'saved') orderWorker(navigator.serviceWorker.controller, 'state');
      else if (message !== 'busy') this.#show(message);
    });
    if (!controller) this.#say('offline.state.none');
    const { active } = await ready;
    this.querySelector('button')?.addEventListener('click', () => {
      if (this.#isSaving) return;
      this.#isSaving = true;
      this.#say('offline.state.saving');
      orderWorker(active, 'save');
    });
    orderWorker(active, 'state');
  }

  #show({ saved, of, bytes, failed }: State): void {
    this.#isSaving = false;
    const isWhole = saved === of;
    const megabytes = Math.ceil(bytes / 100_000) / 10;
    if (isWhole) this.#say('offline.state.all', { megabytes });
    else this.#say(failed ? 'offline.state.failed' : 'offline.state.part', { saved, of, megabytes });
    this.querySelector('[data-more]')?.toggleAttribute('hidden', isWhole);
  }

  #say(key: string, values: Readonly<Record<string, number>> = {}): void {
    const { words = '{}' } = this.dataset;
    const status = this.querySelector('[role="status"]');
    const say = lookup(JSON.parse(words), document.documentElement.lang);
    if (status) status.textContent = say(key, values);
  }

  /** This page stands in for one that is not kept. */
  #showWhatWasAsked(): void {
    const instead = document.querySelector<HTMLElement>('[data-instead]');
    if (!instead || location.pathname === this.dataset['path']) return;
    instead.hidden = false;
    instead.querySelector('button')?.addEventListener('click', () => location.reload());
  }
}

customElements.define('offline-state', OfflineState);
