/** Plan storage: what the device keeps of plans. Every access is guarded: a browser may refuse each of them. */

/** The link of the plan that a patient chose to keep. */
export const KEPT_PLAN = 'unknot:plan';

/** Undefined when nothing is kept, or the browser does not say. */
export function readStored(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** False when the browser keeps nothing. */
export function store(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value);
    return localStorage.getItem(key) === value;
  } catch {
    return false;
  }
}

/** False when the browser did not let it go. */
export function erase(key: string): boolean {
  try {
    localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
