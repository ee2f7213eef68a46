/** Erase device: the button that deletes everything stored here, after a second press. */
import { eraseDevice } from '../browser/erase-device.ts';

class EraseDevice extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const [ask, sure] = this.querySelectorAll('[data-ask], [data-sure]');
    const step = (isAsked: boolean) => {
      ask?.toggleAttribute('hidden', isAsked);
      sure?.toggleAttribute('hidden', !isAsked);
    };
    const first = ask?.querySelector('button');
    const no = sure?.querySelector<HTMLButtonElement>('[data-no]');
    first?.addEventListener('click', () => {
      step(true);
      no?.focus();
    });
    no?.addEventListener('click', () => {
      step(false);
      first?.focus();
    });
    sure?.querySelector('[data-yes]')?.addEventListener('click', async () => {
      const done = await eraseDevice();
      const status = this.querySelector('[role="status"]');
      if (status) status.textContent = this.dataset[done ? 'done' : 'failed'] ?? '';
      step(false);
      first?.focus();
    });
  }
}

customElements.define('erase-device', EraseDevice);
