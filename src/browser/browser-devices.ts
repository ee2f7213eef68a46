/** Browser devices: the real clocks, page and sound that a session runs on. */
import { mix, type Sounding, soundings } from '../domain/sound/mix.ts';
import type { Timeline } from '../domain/timeline.ts';
import { audioPlayer, silentPlayer, stillPlayer } from './player.ts';
import type { Devices } from './session-runner.ts';
import { unlockAudio } from './unlock-audio.ts';

/** Often enough that a second is never seen late. */
const LOOK_EVERY_MS = 200;
/** Whatever bubbles up to the window when a page is hidden, shown, focused or thawed. */
const PAGE_EVENTS = ['visibilitychange', 'resume', 'pageshow', 'focus'] as const;

/** What is heard beside the tones, and how loud all of it is. */
export interface Hearing {
  readonly recorded: readonly Sounding[];
  /** From 0 to 1. */
  readonly volume: number;
}

/** `audio` is an unlocked element. Without one, sound asks for its own when it is switched on. */
export function browserDevices(
  timeline: Timeline,
  audio: HTMLAudioElement | undefined,
  { recorded, volume }: Hearing,
): Devices {
  const mono = () => performance.now();
  return {
    mono,
    wall: () => Date.now(),
    isVisible: () => document.visibilityState === 'visible',
    repeat: (look) => {
      const timer = setInterval(look, LOOK_EVERY_MS);
      return () => clearInterval(timer);
    },
    onPageChange: (changed) => {
      for (const name of PAGE_EVENTS) window.addEventListener(name, changed, true);
      return () => {
        for (const name of PAGE_EVENTS) window.removeEventListener(name, changed, true);
      };
    },
    silent: silentPlayer(mono),
    audible: (events) => {
      try {
        const element = audio ?? unlockAudio();
        const all = [...soundings(timeline), ...recorded];
        return element && audioPlayer(element, mix(all, timeline.durationSeconds, volume), events);
      } catch {
        // No memory for the sounds, or no way to hand them to the element.
        return undefined;
      }
    },
  };
}

/** Devices for a session at a person's own pace: no time passes, so none can be missed. */
export function timelessDevices(): Devices {
  const never = () => () => undefined;
  return {
    mono: () => 0,
    wall: () => 0,
    isVisible: () => true,
    repeat: never,
    onPageChange: never,
    silent: stillPlayer(),
    audible: () => undefined,
  };
}
