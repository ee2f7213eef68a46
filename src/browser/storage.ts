/**
 * Storage: what this device remembers.
 *
 * Even reading the name `localStorage` throws where storage is blocked. Then nothing is remembered, and nothing breaks.
 * A page in a frame of another site keeps nothing either: `<html data-keeps="nothing">`.
 */

/** The choices of the timer. */
export const SETTINGS_KEY = 'unknot.timer';
/** A session that runs, until it ends. */
export const MEMORY_KEY = 'unknot.session';
/** That the reader has been told that the site is kept on the device. */
export const OFFLINE_KEY = 'unknot.offline';

const keepsNothing = () => document.documentElement.dataset['keeps'] === 'nothing';

/** Null where nothing was remembered. */
export function recall(key: string): string | null {
  if (keepsNothing()) return null;
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** False when the device would not take it. */
export function remember(key: string, value: string): boolean {
  if (keepsNothing()) return false;
  try {
    localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

export function forget(key: string): void {
  if (keepsNothing()) return;
  try {
    localStorage.removeItem(key);
  } catch {
    // Blocked storage holds nothing to forget.
  }
}
