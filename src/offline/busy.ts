/** Busy: whether a session runs, or a plan is being made, in any tab of this site. */
import { DRAFT_LOCK, SESSION_LOCK } from './messages.ts';

/** True, too, where the browser cannot tell. */
export async function isBusy(): Promise<boolean> {
  try {
    const { held = [] } = await navigator.locks.query();
    return held.some(({ name }) => name === SESSION_LOCK || name === DRAFT_LOCK);
  } catch {
    return true;
  }
}
