/** Take it with you: print the page, or share its address. Shown only where scripts run. */
class TakeIt extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.querySelector('[data-action="print"]')?.addEventListener('click', () => window.print());
    this.querySelector('[data-action="share"]')?.addEventListener('click', () => this.#share());
  }

  async #share(): Promise<void> {
    const { title = '', address: url = location.href, copied = '' } = this.dataset;
    // A reader who closes the share sheet has changed their mind: nothing is copied behind their back.
    if (typeof navigator.share === 'function') return navigator.share({ title, url }).catch(() => undefined);
    const status = this.querySelector('[role="status"]');
    try {
      await navigator.clipboard.writeText(url);
      if (status) status.textContent = copied;
    } catch {
      // No clipboard here: the address stands in words below the buttons.
      if (status) status.textContent = url;
    }
  }
}

customElements.define('take-it', TakeIt);
