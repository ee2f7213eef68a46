/**
 * Mix: all sounds of a session in one piece, as a WAV file.
 *
 * A phone that is locked stops timers but goes on playing. One file that holds the whole session therefore
 * keeps its cues on time when nothing else does, and its position is the time.
 */
import type { Timeline } from '../timeline.ts';
import { score } from './score.ts';
import { renderTone, SAMPLE_RATE, type Samples, type ToneName } from './tones.ts';
import { addSamples, silentWav } from './wav.ts';

/** Something to be heard at a moment of the session: a tone, or a recorded clip at `SAMPLE_RATE`. */
export interface Sounding {
  readonly at: number;
  readonly samples: Samples;
}

/** Silence after the last cue, so that its sound rings out before the file ends. */
const TAIL_SECONDS = 2;

/** The sounds of the timeline's cues. */
export function soundings(timeline: Timeline): readonly Sounding[] {
  const tones = new Map<ToneName, Samples>();
  return score(timeline).map(({ at, tone }) => {
    const samples = tones.get(tone) ?? renderTone(tone);
    tones.set(tone, samples);
    return { at, samples };
  });
}

/**
 * Mixes to 16 bits, mono. Where sounds overlap they add up, and stay within full scale.
 *
 * @param volume from 0 to 1, of full loudness
 */
export function mix(all: readonly Sounding[], durationSeconds: number, volume = 1): Uint8Array<ArrayBuffer> {
  const ends = all.map(({ at, samples }) => at + samples.length / SAMPLE_RATE);
  const seconds = Math.max(durationSeconds + TAIL_SECONDS, ...ends);
  const wav = silentWav(Math.ceil(seconds * SAMPLE_RATE));
  for (const { at, samples } of all) {
    const heard = volume === 1 ? samples : samples.map((sample) => sample * volume);
    addSamples(wav, Math.round(at * SAMPLE_RATE), heard);
  }
  return wav;
}
