/** Level: how loud samples are, in decibels below full scale. */
import type { Samples } from './tones.ts';

/** What is this much quieter than the loudest part is a pause, and says nothing of how loud the words are. */
const PAUSE_BELOW_DB = 30;
/** Samples that are judged together: 20 ms of speech. */
const BLOCK = 320;

export function peakOf(samples: Samples): number {
  return decibels(samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0));
}

/** The mean loudness of what is spoken, without the pauses. */
export function loudnessOf(samples: Samples): number {
  const powers: number[] = [];
  for (let start = 0; start < samples.length; start += BLOCK) {
    const block = samples.subarray(start, start + BLOCK);
    powers.push(block.reduce((sum, sample) => sum + sample * sample, 0) / block.length);
  }
  const least = Math.max(...powers) / 10 ** (PAUSE_BELOW_DB / 10);
  const spoken = powers.filter((power) => power >= least);
  return decibels(Math.sqrt(spoken.reduce((sum, power) => sum + power, 0) / spoken.length));
}

/** Minus infinity for silence. */
function decibels(amplitude: number): number {
  return 20 * Math.log10(amplitude);
}
