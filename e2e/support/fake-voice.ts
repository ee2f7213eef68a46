/** Fake voice: what a device says, kept for a test to read, because nobody listens to a test. */
import type { Page } from '@playwright/test';

interface Voice {
  readonly lang: string;
  readonly localService: boolean;
  /** Undefined: it never comes to an end. */
  readonly secondsPerLetter?: number;
}

export const OWN_VOICE: Voice = { lang: 'en-GB', localService: true };

/** Call it before the page is opened, and after `page.clock.install()`. */
export async function fakeVoice(page: Page, voice: Voice): Promise<void> {
  await page.addInitScript(({ secondsPerLetter, ...given }) => {
    class Utterance {
      voice: unknown = null;
      lang = '';
      onstart: (() => void) | undefined;
      onend: (() => void) | undefined;
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    const said: string[] = [];
    const cut: string[] = [];
    const speaking: Utterance[] = [];
    Object.assign(window, { said, cut, mostAtOnce: 0 });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        get speaking() {
          return speaking.length > 0;
        },
        getVoices: () => [{ ...given, default: true, name: 'Test' }],
        speak: (words: Utterance) => {
          if (!words.text) return;
          said.push(words.text);
          speaking.push(words);
          Object.assign(window, { mostAtOnce: Math.max(Reflect.get(window, 'mostAtOnce'), speaking.length) });
          words.onstart?.();
          if (secondsPerLetter === undefined) return;
          setTimeout(
            () => {
              if (!speaking.includes(words)) return;
              speaking.splice(speaking.indexOf(words), 1);
              words.onend?.();
            },
            secondsPerLetter * words.text.length * 1000,
          );
        },
        cancel: () => {
          for (const { text } of speaking.splice(0)) cut.push(text);
        },
      },
    });
  }, voice);
}

export const saidOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => Reflect.get(window, 'said'));

/** What was not said to its end. */
export const cutOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => Reflect.get(window, 'cut'));
