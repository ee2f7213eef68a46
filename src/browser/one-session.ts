/** One session: of all tabs of this site, only one runs a session, so that two voices never mix. */
import { SESSION_LOCK } from '../offline/messages.ts';

export type Claim = { readonly ok: true; readonly release: () => void } | { readonly ok: false };

const nothing = () => undefined;

/** Where the browser has no locks, every tab is allowed, and one of the frames of a page. */
export function claimSession(): Promise<Claim> {
  return new Promise((answer) => {
    const allow = () => answer({ ok: true, release: nothing });
    const withoutLocks = () => {
      if (window.parent === window) allow();
      else import('./other-frames.ts').then(({ claimAmongFrames }) => answer(claimAmongFrames()), allow);
    };
    try {
      navigator.locks
        .request(SESSION_LOCK, { ifAvailable: true }, (lock) => {
          if (!lock) return answer({ ok: false });
          // The lock is held until this promise is kept, or the tab is gone.
          return new Promise<void>((release) => answer({ ok: true, release }));
        })
        .catch(withoutLocks);
    } catch {
      withoutLocks();
    }
  });
}
