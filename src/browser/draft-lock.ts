/** Draft lock: held while a plan is being made, so that no new version of the site comes in between. */
import { DRAFT_LOCK } from '../offline/messages.ts';

let isHeld = false;
let release: (() => void) | undefined;

/** Held until it is released or the tab is gone. Several tabs may hold it. */
export function holdDraft(): void {
  if (isHeld) return;
  isHeld = true;
  try {
    navigator.locks
      .request(DRAFT_LOCK, { mode: 'shared' }, () => {
        if (!isHeld) return undefined;
        return new Promise<void>((done) => {
          release = done;
        });
      })
      .catch(() => undefined);
  } catch {
    // Where there are no locks, no version comes in between either.
  }
}

export function releaseDraft(): void {
  isHeld = false;
  release?.();
  release = undefined;
}
