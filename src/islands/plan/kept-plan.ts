import { KEPT_PLAN, readStored } from '../../browser/plan-storage.ts';

/** Kept plan: shows the link to the plan only where one is kept. */
class KeptPlan extends HTMLElement {
  connectedCallback(): void {
    this.hidden = readStored(KEPT_PLAN) === undefined;
  }
}

customElements.define('kept-plan', KeptPlan);
