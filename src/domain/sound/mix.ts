/**
 * Mix: all sounds of a session in one piece, as a WAV file.
 *
 * A phone that is locked stops timers but goes on playing. One file that holds the whole session therefore
 * keeps its cues on time when nothing else does, and its position is the time.
 */
import type { Timeline } from '../timeline.ts';
import { score } from './score.ts';
import { renderTone, SAMPLE_RATE, type Samples, type ToneName } from './tones.ts';

/** Something to be heard at a moment of the session: a tone, or a recorded clip at `SAMPLE_RATE`. */
export interface Sounding {
  readonly at: number;
  readonly samples: Samples;
}

const HEADER_BYTES = 44;
const BYTES_PER_SAMPLE = 2;
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

/** Mixes to 16 bits, mono. Where sounds overlap they add up, and stay within full scale. */
export function mix(all: readonly Sounding[], durationSeconds: number): Uint8Array<ArrayBuffer> {
  const length = Math.ceil((durationSeconds + TAIL_SECONDS) * SAMPLE_RATE);
  const bytes = new Uint8Array(HEADER_BYTES + length * BYTES_PER_SAMPLE);
  const view = new DataView(bytes.buffer);
  writeHeader(view, length);

  for (const { at, samples } of all) {
    const start = Math.round(at * SAMPLE_RATE);
    samples.forEach((sample, index) => {
      if (start + index >= length) return;
      const place = HEADER_BYTES + (start + index) * BYTES_PER_SAMPLE;
      const sum = view.getInt16(place, true) + Math.round(sample * 32_767);
      view.setInt16(place, Math.max(-32_768, Math.min(32_767, sum)), true);
    });
  }
  return bytes;
}

/** The 44 bytes that every WAV file of plain samples begins with. */
function writeHeader(view: DataView, length: number): void {
  const text = (offset: number, word: string) =>
    [...word].forEach((letter, index) => {
      view.setUint8(offset + index, letter.codePointAt(0) ?? 0);
    });
  const dataBytes = length * BYTES_PER_SAMPLE;
  text(0, 'RIFF');
  view.setUint32(4, HEADER_BYTES - 8 + dataBytes, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, SAMPLE_RATE, true);
  view.setUint32(28, SAMPLE_RATE * BYTES_PER_SAMPLE, true);
  view.setUint16(32, BYTES_PER_SAMPLE, true);
  view.setUint16(34, 8 * BYTES_PER_SAMPLE, true);
  text(36, 'data');
  view.setUint32(40, dataBytes, true);
}
