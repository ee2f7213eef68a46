/**
 * Wake lock: keeps the screen on while a session runs.
 *
 * A device may refuse it or take it back (low battery, another page in front), so it is asked for again when the
 * page is shown again, and at the next press.
 */
export interface WakeLock {
  hold(): void;
  release(): void;
}

const SHORTEST_LOCK_MS = 1000;

/** `refused` is called once, when the device will not keep its screen on. */
export function wakeLock(refused: () => void): WakeLock {
  let wanted = false;
  let asking = false;
  let sentinel: WakeLockSentinel | undefined;
  let told = false;

  const refuse = () => {
    if (!told) refused();
    told = true;
  };
  const ask = async () => {
    if (!wanted || asking || sentinel || document.visibilityState !== 'visible') return;
    asking = true;
    try {
      const granted = await navigator.wakeLock.request('screen');
      if (!wanted) return void granted.release();
      sentinel = granted;
      const grantedAt = performance.now();
      granted.addEventListener('release', () => {
        sentinel = undefined;
        // A device that takes it back at once would do so for ever: it is asked again at the next press.
        if (performance.now() - grantedAt > SHORTEST_LOCK_MS) ask();
        else if (wanted) refuse();
      });
    } catch {
      refuse();
    } finally {
      asking = false;
    }
  };
  const again = () => void ask();

  return {
    hold: () => {
      if (wanted) return;
      wanted = true;
      document.addEventListener('visibilitychange', again);
      document.addEventListener('pointerup', again);
      document.addEventListener('keyup', again);
      void ask();
    },
    release: () => {
      wanted = false;
      document.removeEventListener('visibilitychange', again);
      document.removeEventListener('pointerup', again);
      document.removeEventListener('keyup', again);
      const held = sentinel;
      sentinel = undefined;
      held?.release().catch(() => undefined);
    },
  };
}
