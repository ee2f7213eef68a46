/** Plan storage: what the device keeps of plans. Every access is guarded: a browser may refuse each of them. */

/** The link of the plan that a patient chose to keep. */
export const KEPT_PLAN = 'unknot:plan';
/** The plan that is being made. It belongs to its tab: two tabs cannot overwrite each other, and it goes with the tab. */
export const DRAFT_PLAN = 'unknot:plan-draft';

const storageOf = (key: string) => (key === DRAFT_PLAN ? sessionStorage : localStorage);

/** Undefined when nothing is kept, or the browser does not say. */
export function readStored(key: string): string | undefined {
  try {
    return storageOf(key).getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** False when the browser keeps nothing. */
export function store(key: string, value: string): boolean {
  try {
    storageOf(key).setItem(key, value);
    return storageOf(key).getItem(key) === value;
  } catch {
    return false;
  }
}

/** False when the browser did not let it go. */
export function erase(key: string): boolean {
  try {
    storageOf(key).removeItem(key);
    return true;
  } catch {
    return false;
  }
}
