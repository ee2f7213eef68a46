/**
 * Fake audio: sound whose time is the page's own clock, because real sound cannot be hurried.
 *
 * Only the position and the playing of media elements are replaced; the page still makes and loads its sounds.
 */
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Stops the sound of every element where it is, as a device does that has cut it off. */
    cutSound?: () => void;
    /** Every element that has been used for sound. */
    tapes?: () => readonly HTMLMediaElement[];
    /** How often sound was set going. */
    played?: number;
  }
}

/** Call it before the page is opened, and after `page.clock.install()`. */
export async function fakeAudio(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface Tape {
      base: number;
      startedAt: number | undefined;
    }
    const tapes = new Map<HTMLMediaElement, Tape>();
    const tapeOf = (element: HTMLMediaElement): Tape => {
      const tape = tapes.get(element) ?? { base: 0, startedAt: undefined };
      tapes.set(element, tape);
      return tape;
    };
    const position = ({ base, startedAt }: Tape) =>
      base + (startedAt === undefined ? 0 : (performance.now() - startedAt) / 1000);
    const prototype = HTMLMediaElement.prototype;
    const src = Object.getOwnPropertyDescriptor(prototype, 'src');

    Object.defineProperties(prototype, {
      readyState: { get: () => 4 },
      ended: { get: () => false },
      currentTime: {
        get(this: HTMLMediaElement) {
          return position(tapeOf(this));
        },
        set(this: HTMLMediaElement, seconds: number) {
          const tape = tapeOf(this);
          tape.base = seconds;
          if (tape.startedAt !== undefined) tape.startedAt = performance.now();
        },
      },
      src: {
        get(this: HTMLMediaElement) {
          return src?.get?.call(this);
        },
        set(this: HTMLMediaElement, address: string) {
          tapes.set(this, { base: 0, startedAt: undefined });
          src?.set?.call(this, address);
        },
      },
    });
    prototype.play = function play() {
      window.played = (window.played ?? 0) + 1;
      tapeOf(this).startedAt ??= performance.now();
      this.dispatchEvent(new Event('play'));
      return Promise.resolve();
    };
    prototype.pause = function pause() {
      const tape = tapeOf(this);
      if (tape.startedAt === undefined) return;
      tape.base = position(tape);
      tape.startedAt = undefined;
      this.dispatchEvent(new Event('pause'));
    };
    window.tapes = () => [...tapes.keys()];
    window.cutSound = () => {
      for (const tape of tapes.values()) {
        tape.base = position(tape);
        tape.startedAt = undefined;
      }
    };
  });
}
