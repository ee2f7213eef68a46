/** Plays the sound that starts a hold, so that a person can set the volume before a session. */
import { mix } from '../domain/sound/mix.ts';
import { LEAD_IN_SECONDS } from '../domain/sound/score.ts';
import { renderTone } from '../domain/sound/tones.ts';

/** False when the browser will not play it. `volume` is from 0 to 1. */
export async function playTestSound(volume: number): Promise<boolean> {
  try {
    const wav = mix([{ at: LEAD_IN_SECONDS, samples: renderTone('hold-start') }], LEAD_IN_SECONDS, volume);
    const url = URL.createObjectURL(new Blob([wav], { type: 'audio/wav' }));
    const audio = new Audio(url);
    audio.addEventListener('ended', () => URL.revokeObjectURL(url), { once: true });
    await audio.play();
    return true;
  } catch {
    return false;
  }
}
