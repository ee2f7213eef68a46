/**
 * Tones: the short sounds of a session, as plain samples.
 *
 * Each means one thing. All are between 500 and 1500 Hz, where hearing lasts longest, and each differs from
 * the others in its number of notes and its direction as well as in pitch.
 */

/** One sample is a number from -1 to 1. */
export type Samples = Float32Array;

/** Samples a second. Enough for these tones and for speech, and a long session stays small. */
export const SAMPLE_RATE = 16_000;

/** 1 dB below full scale: loud, with room for a cheap loudspeaker. */
export const PEAK = 10 ** (-1 / 20);

export type ToneName = 'ready' | 'move' | 'hold-start' | 'count' | 'hold-end' | 'change-side' | 'finish';

interface Note {
  readonly hertz: number;
  readonly seconds: number;
  /** Of the peak, from 0 to 1. */
  readonly loudness: number;
}

const note = (hertz: number, seconds: number, loudness = 1): Note => ({ hertz, seconds, loudness });

const NOTES: Readonly<Record<ToneName, readonly Note[]>> = {
  ready: [note(587, 0.3, 0.35)],
  move: [note(659, 0.16, 0.4), note(659, 0.2, 0.4)],
  'hold-start': [note(988, 0.55)],
  count: [note(784, 0.07, 0.16)],
  'hold-end': [note(988, 0.2), note(587, 0.45)],
  'change-side': [note(587, 0.2), note(880, 0.2), note(587, 0.2), note(880, 0.35)],
  finish: [note(523, 0.22), note(659, 0.22), note(784, 0.22), note(1047, 0.8)],
};

const ATTACK_SECONDS = 0.012;
const RELEASE_SECONDS = 0.05;

export function toneSeconds(name: ToneName): number {
  return NOTES[name].reduce((sum, { seconds }) => sum + seconds, 0);
}

/** Renders one sound. The same name always gives the same samples. */
export function renderTone(name: ToneName): Samples {
  const parts = NOTES[name].map(renderNote);
  const samples = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    samples.set(part, offset);
    offset += part.length;
  }
  return samples;
}

function renderNote({ hertz, seconds, loudness }: Note): Samples {
  const length = Math.round(seconds * SAMPLE_RATE);
  const samples = new Float32Array(length);
  for (let index = 0; index < length; index += 1) {
    const time = index / SAMPLE_RATE;
    const edge = Math.min(1, time / ATTACK_SECONDS, (seconds - time) / RELEASE_SECONDS);
    // A bell rather than a whistle: it rings out over its length.
    const ring = Math.exp((-1.6 * time) / seconds);
    samples[index] = PEAK * loudness * edge * ring * Math.sin(2 * Math.PI * hertz * time);
  }
  return samples;
}
