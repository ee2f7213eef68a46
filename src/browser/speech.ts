/**
 * Speech: the device's own voice in the language of the page.
 *
 * Only voices that live on the device are used: others send the words to a server. Nothing waits for speech,
 * because browsers lose its end; each call cuts off what is still being said, so two voices never mix.
 */

export interface Speaker {
  /** Says `words` after a tone has rung out. */
  say(words: string): void;
  hush(): void;
}

/** A voice that begins together with a tone cannot be understood. */
const AFTER_TONE_MS = 650;

/** True once the device has a voice of its own for the language. Some devices know it only after a while. */
export function canSpeak(locale: string): boolean {
  return voiceFor(locale) !== undefined;
}

export function speaker(locale: string): Speaker {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const hush = () => {
    clearTimeout(waiting);
    quietly(() => speechSynthesis.cancel());
  };
  return {
    hush,
    say: (words) => {
      hush();
      waiting = setTimeout(() => {
        const voice = voiceFor(locale);
        if (!voice) return;
        quietly(() => {
          const utterance = new SpeechSynthesisUtterance(words);
          utterance.voice = voice;
          utterance.lang = voice.lang;
          speechSynthesis.speak(utterance);
        });
      }, AFTER_TONE_MS);
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
