/**
 * Unlocks sound: browsers let a page play only what a press has started.
 *
 * The session's sounds are ready a moment after the press. An element that played anything during the press,
 * even nothing audible, may play them later.
 */

/** 44 bytes of WAV header and two silent samples, at 8 bits and 8 kHz. */
const SILENCE = 'data:audio/wav;base64,UklGRiYAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQIAAACAgA==';

/** Call it inside the handler of a press. Undefined where there is no sound at all. */
export function unlockAudio(): HTMLAudioElement | undefined {
  try {
    const audio = new Audio(SILENCE);
    // Whether it may play shows when the session's own sound is played.
    Promise.resolve(audio.play()).catch(() => undefined);
    return audio;
  } catch {
    return undefined;
  }
}

/** Tells the device that this is to be heard like music, also with the silent switch on. */
export function askForPlayback(): void {
  try {
    const session: unknown = Reflect.get(navigator, 'audioSession');
    if (typeof session === 'object' && session !== null) Reflect.set(session, 'type', 'playback');
  } catch {
    // A device that will not be asked decides by itself.
  }
}
