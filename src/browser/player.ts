/** Player: what leads a session through time. Either the sound itself, or a silent clock. */

export interface Player {
  /** True when its position is what can be heard. */
  readonly audible: boolean;
  play(): void;
  pause(): void;
  seek(seconds: number): void;
  /** Seconds into the session. */
  position(): number;
  /** Ends it for good and frees what it held. */
  close(): void;
}

export interface PlayerEvents {
  /** The sound will not play here. */
  readonly failed: () => void;
  /** The device stopped the sound: a call, another app, the pause key of a headset. */
  readonly interrupted: () => void;
  /** The device set the sound going again. */
  readonly continued: () => void;
  /** The sound begins to be heard. */
  readonly sounding: () => void;
  /** The sound has moved on. Comes also when timers are held back. */
  readonly progressed: () => void;
}

/** `mono` reads a monotonic clock in milliseconds. */
export function silentPlayer(mono: () => number): Player {
  let base = 0;
  let startedAt: number | undefined;
  const position = () => base + (startedAt === undefined ? 0 : (mono() - startedAt) / 1000);
  return {
    audible: false,
    play: () => {
      startedAt ??= mono();
    },
    pause: () => {
      base = position();
      startedAt = undefined;
    },
    seek: (seconds) => {
      base = seconds;
      if (startedAt !== undefined) startedAt = mono();
    },
    position,
    close: () => undefined,
  };
}

/** Stays where it is put: a session without a clock. */
export function stillPlayer(): Player {
  let place = 0;
  const nothing = () => undefined;
  return {
    audible: false,
    play: nothing,
    pause: nothing,
    seek: (seconds) => {
      place = seconds;
    },
    position: () => place,
    close: nothing,
  };
}

/** Plays `wav`, in which the whole session is mixed, with an element that a press has unlocked. */
export function audioPlayer(
  audio: HTMLAudioElement,
  wav: Uint8Array<ArrayBuffer>,
  events: PlayerEvents,
): Player {
  const url = URL.createObjectURL(new Blob([wav], { type: 'audio/wav' }));
  const listening = new AbortController();
  const { signal } = listening;
  let wanted = false;
  /** Where to go once the element knows how long its sound is. */
  let pending: number | undefined = 0;

  const place = () => {
    if (pending === undefined) return;
    if (audio.currentTime !== pending) audio.currentTime = pending;
    pending = undefined;
  };
  audio.addEventListener('loadedmetadata', place, { signal });
  audio.addEventListener('error', events.failed, { signal });
  audio.addEventListener('playing', events.sounding, { signal });
  audio.addEventListener('timeupdate', events.progressed, { signal });
  audio.addEventListener('pause', () => wanted && !audio.ended && events.interrupted(), { signal });
  audio.addEventListener('play', () => !wanted && events.continued(), { signal });
  audio.src = url;

  return {
    audible: true,
    play: () => {
      wanted = true;
      // A play that a later pause or seek cuts short is rejected too, and is no fault.
      Promise.resolve(audio.play()).catch((error: unknown) => {
        if (wanted && !(error instanceof DOMException && error.name === 'AbortError')) events.failed();
      });
    },
    pause: () => {
      wanted = false;
      audio.pause();
    },
    seek: (seconds) => {
      pending = seconds;
      if (audio.readyState > 0) place();
    },
    position: () => pending ?? audio.currentTime,
    close: () => {
      wanted = false;
      listening.abort();
      audio.pause();
      audio.removeAttribute('src');
      URL.revokeObjectURL(url);
    },
  };
}
