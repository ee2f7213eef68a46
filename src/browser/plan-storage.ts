/** Plan storage: what a device keeps of plans. */

/** The link of the plan that a patient chose to keep, in the storage of the device. */
export const KEPT_PLAN = 'unknot.plan';

/** The plan that is being made belongs to its tab: two tabs cannot overwrite each other, and it goes with the tab. */
const DRAFT = 'unknot.plan-draft';

/** Null where there is none, or the browser does not say. */
export function recallDraft(): string | null {
  try {
    return sessionStorage.getItem(DRAFT);
  } catch {
    return null;
  }
}

/** Without storage the draft lives as long as the page. */
export function rememberDraft(text: string): void {
  try {
    sessionStorage.setItem(DRAFT, text);
  } catch {
    // The page still has it.
  }
}

export function forgetDraft(): void {
  try {
    sessionStorage.removeItem(DRAFT);
  } catch {
    // Blocked storage holds nothing to forget.
  }
}
