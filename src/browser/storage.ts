/**
 * Storage: what this device remembers.
 *
 * Even reading the name `localStorage` throws where storage is blocked. Then nothing is remembered, and nothing breaks.
 */

/** The choices of the timer. */
export const SETTINGS_KEY = 'unknot.timer';
/** A session that runs, until it ends. */
export const MEMORY_KEY = 'unknot.session';

/** Null where nothing was remembered. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** False when the device would not take it. */
export function remember(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

export function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Blocked storage holds nothing to forget.
  }
}
