/**
 * Speech: the device's own voice in the language of the page.
 *
 * Only voices that live on the device are used: others send the words to a server. Nothing waits for speech,
 * because browsers lose its end; each call cuts off what is still being said, so two voices never mix.
 */
import { sayingSeconds } from '../domain/sound/saying.ts';

export interface Speaker {
  /** Says `words` in `wait` seconds. */
  say(words: string, wait: number): void;
  hush(): void;
  /** Seconds that this device takes to say `words`, as far as it has shown. */
  secondsOf(words: string): number;
}

/** A device is never taken to speak faster than this part of the usual time, nor slower than so many times it. */
const FASTEST = 0.9;
const SLOWEST = 3;
/** Some browsers lose the end of words, and say for ever that they speak: those must not silence a voice. */
const SLOWEST_BY_CUTS = 1.5;

/** True once the device has a voice of its own for the language. Some devices know it only after a while. */
export function canSpeak(locale: string): boolean {
  return voiceFor(locale) !== undefined;
}

/** `volume` is from 0 to 1. */
export function speaker(locale: string, volume = 1): Speaker {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let current: { readonly words: string; began?: number } | undefined;
  let pace = 1;

  /** Up at once and down by and by: words too many are worse than words too few. */
  const learn = (measured: number) => {
    const next = measured > pace ? measured : pace + (measured - pace) / 4;
    pace = Math.min(SLOWEST, Math.max(FASTEST, next));
  };
  /** Times as long as usual that the present words have taken so far. */
  const paceOf = ({ words, began = performance.now() }: NonNullable<typeof current>) =>
    (performance.now() - began) / 1000 / sayingSeconds(words);

  const hush = () => {
    clearTimeout(waiting);
    quietly(() => {
      // Words that are cut off would have taken longer than this, however much longer.
      const soFar = current && speechSynthesis.speaking ? Math.min(paceOf(current), SLOWEST_BY_CUTS) : 0;
      if (soFar > pace) learn(soFar);
      speechSynthesis.cancel();
    });
    current = undefined;
  };
  const speak = (words: string) => {
    const voice = voiceFor(locale);
    if (!voice) return;
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.volume = volume;
    const mine: typeof current = { words };
    utterance.onstart = () => {
      mine.began = performance.now();
    };
    utterance.onend = () => {
      if (current !== mine) return;
      if (mine.began !== undefined) learn(paceOf(mine));
      current = undefined;
    };
    current = mine;
    speechSynthesis.speak(utterance);
  };

  return {
    hush,
    secondsOf: (words) => sayingSeconds(words) * pace,
    say: (words, wait) => {
      hush();
      if (words !== '') waiting = setTimeout(() => quietly(() => speak(words)), wait * 1000);
    },
  };
}

function voiceFor(locale: string): SpeechSynthesisVoice | undefined {
  try {
    // Some devices write `en_GB`.
    const spoken = ({ lang }: SpeechSynthesisVoice) => lang.replace('_', '-').toLowerCase();
    const wanted = locale.toLowerCase();
    const voices = speechSynthesis
      .getVoices()
      .filter(
        (voice) => voice.localService && (spoken(voice) === wanted || spoken(voice).startsWith(`${wanted}-`)),
      );
    return voices.find((voice) => voice.default) ?? voices[0];
  } catch {
    return undefined;
  }
}

function quietly(speak: () => void): void {
  try {
    speak();
  } catch {
    // A session without a voice still has its sounds and its screen.
  }
}
