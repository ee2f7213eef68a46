import { KEPT_PLAN } from '../../browser/plan-storage.ts';
import { recall } from '../../browser/storage.ts';

/** Kept plan: shows the link to the plan only where one is kept. */
class KeptPlan extends HTMLElement {
  connectedCallback(): void {
    this.hidden = recall(KEPT_PLAN) === null;
  }
}

customElements.define('kept-plan', KeptPlan);
