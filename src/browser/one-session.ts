/**
 * One session: of all tabs of this site, only one runs a session, so that two voices never mix.
 *
 * A lock that the browser keeps is best: it ends with the tab. Where there are none, the tabs ask each other.
 */

import { field } from '../domain/untrusted.ts';
import { SESSION_LOCK } from '../offline/messages.ts';

/** `alone` is false where the browser offers no way to know of other tabs. */
export type Claim =
  | { readonly ok: true; readonly alone: boolean; readonly release: () => void }
  | { readonly ok: false };

/** How long another tab has to answer. One in the background answers late, but is not put to sleep. */
const ANSWER_MS = 300;

export function claimSession(): Promise<Claim> {
  return new Promise((answer) => {
    const askInstead = () => answer(window.parent === window ? askTabs() : askFrames());
    try {
      navigator.locks
        .request(SESSION_LOCK, { ifAvailable: true }, (lock) => {
          if (!lock) return answer({ ok: false });
          // The lock is held until this promise is kept, or the tab is gone.
          return new Promise<void>((release) => answer({ ok: true, alone: true, release }));
        })
        .catch(askInstead);
    } catch {
      askInstead();
    }
  });
}

const UNKNOWN: Claim = { ok: true, alone: false, release: () => undefined };

/** A frame without an origin of its own shares no channel with the other frames. */
function askFrames(): Promise<Claim> {
  return import('./other-frames.ts').then(
    ({ claimAmongFrames }) => claimAmongFrames(),
    () => UNKNOWN,
  );
}

/** Of two tabs that ask in the same moment, the one with the lower number goes first. */
async function askTabs(): Promise<Claim> {
  let channel: BroadcastChannel;
  try {
    channel = new BroadcastChannel(SESSION_LOCK);
  } catch {
    return UNKNOWN;
  }
  const tab = Math.random();
  let state: 'asking' | 'running' | 'refused' = 'asking';

  return new Promise((answer) => {
    const giveWay = () => {
      state = 'refused';
      channel.close();
      answer({ ok: false });
    };
    channel.onmessage = ({ data }) => {
      const asks = field(data, 'asks');
      if (typeof asks !== 'number') return state === 'asking' ? giveWay() : undefined;
      if (state === 'running' || tab < asks) channel.postMessage({ taken: true });
      else giveWay();
    };
    channel.postMessage({ asks: tab });
    setTimeout(() => {
      if (state !== 'asking') return;
      state = 'running';
      answer({ ok: true, alone: true, release: () => channel.close() });
    }, ANSWER_MS);
  });
}
