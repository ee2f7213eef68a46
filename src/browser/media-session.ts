/** Media session: the buttons of a lock screen, a headset or a car work the timer. */

export interface MediaButtons {
  readonly play: () => void;
  readonly pause: () => void;
  readonly stop: () => void;
  readonly previoustrack: () => void;
  readonly nexttrack: () => void;
}

/** Switched off, which leaves room for the others. */
const UNUSED = ['seekbackward', 'seekforward'] as const;

/** `title` stands on the lock screen, where others may read it. Returns what takes everything back. */
export function showMediaSession(title: string, buttons: MediaButtons): () => void {
  if (!('mediaSession' in navigator)) return () => undefined;
  const { mediaSession } = navigator;
  const set = (action: MediaSessionAction, handler: (() => void) | null) => {
    try {
      mediaSession.setActionHandler(action, handler);
    } catch {
      // A button that this device does not have.
    }
  };
  try {
    mediaSession.metadata = new MediaMetadata({ title });
  } catch {
    // Buttons without a title still work.
  }
  for (const action of UNUSED) set(action, null);
  // A session is not scrubbed through. Where nobody answers, the browser moves the sound by itself, past holds.
  set('seekto', () => undefined);
  for (const [action, handler] of entries(buttons)) set(action, handler);
  return () => {
    for (const [action] of entries(buttons)) set(action, null);
    set('seekto', null);
    mediaSession.metadata = null;
    mediaSession.playbackState = 'none';
  };
}

export function tellPlaying(playing: boolean): void {
  if ('mediaSession' in navigator) navigator.mediaSession.playbackState = playing ? 'playing' : 'paused';
}

function entries(buttons: MediaButtons) {
  const { play, pause, stop, previoustrack, nexttrack } = buttons;
  return [
    ['play', play],
    ['pause', pause],
    ['stop', stop],
    ['previoustrack', previoustrack],
    ['nexttrack', nexttrack],
  ] as const;
}
