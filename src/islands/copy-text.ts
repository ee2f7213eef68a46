/** Copy text: hands the words of an element to the clipboard, or marks them where there is none. */
import { copy } from '../browser/share.ts';

class CopyText extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => this.#copy());
  }

  async #copy(): Promise<void> {
    const { of = '', copied = '', failed = '' } = this.dataset;
    const words = document.getElementById(of);
    if (!words) return;
    const done = await copy(words.textContent ?? '');
    if (!done) getSelection()?.selectAllChildren(words);
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = done ? copied : failed;
  }
}

customElements.define('copy-text', CopyText);
