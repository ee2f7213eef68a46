/** WAV: plain samples in a file that every browser plays: 16 bits, one channel, `SAMPLE_RATE`. */
import { SAMPLE_RATE, type Samples } from './tones.ts';

const HEADER_BYTES = 44;
const BYTES_PER_SAMPLE = 2;
const FULL_SCALE = 32_767;

/** A file of `length` samples, all of them silent. */
export function silentWav(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEADER_BYTES + length * BYTES_PER_SAMPLE);
  writeHeader(new DataView(bytes.buffer), length);
  return bytes;
}

/** Adds `samples` to those of the file, from sample `start`. What passes full scale, or the end, is cut off. */
export function addSamples(wav: Uint8Array<ArrayBuffer>, start: number, samples: Samples): void {
  const view = new DataView(wav.buffer);
  const room = (wav.length - HEADER_BYTES) / BYTES_PER_SAMPLE - start;
  samples.subarray(0, Math.max(0, room)).forEach((sample, index) => {
    const place = HEADER_BYTES + (start + index) * BYTES_PER_SAMPLE;
    const sum = view.getInt16(place, true) + Math.round(sample * FULL_SCALE);
    view.setInt16(place, Math.max(-FULL_SCALE - 1, Math.min(FULL_SCALE, sum)), true);
  });
}

/** What keeps a file from being read. */
export type WavFault = 'no-wav' | 'other-format' | 'other-rate' | 'cut-off';

/** The samples of a file, or why it has none that fit. Recorders put other blocks before the samples: they are passed over. */
export function readWav(bytes: Uint8Array): Samples | WavFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (at: number) =>
    String.fromCharCode(...Array.from({ length: 4 }, (_, index) => view.getUint8(at + index)));
  if (bytes.length < HEADER_BYTES || text(0) !== 'RIFF' || text(8) !== 'WAVE') return 'no-wav';
  let isOurs = false;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = view.getUint32(at + 4, true);
    const data = at + 8;
    if (text(at) === 'fmt ') {
      if (data + 16 > bytes.length) return 'cut-off';
      const [format, channels, bits] = [0, 2, 14].map((offset) => view.getUint16(data + offset, true));
      if (format !== 1 || channels !== 1 || bits !== 8 * BYTES_PER_SAMPLE) return 'other-format';
      if (view.getUint32(data + 4, true) !== SAMPLE_RATE) return 'other-rate';
      isOurs = true;
    }
    if (text(at) === 'data') {
      if (!isOurs) return 'other-format';
      if (data + size > bytes.length) return 'cut-off';
      return Float32Array.from(
        { length: Math.floor(size / BYTES_PER_SAMPLE) },
        (_, index) => view.getInt16(data + index * BYTES_PER_SAMPLE, true) / FULL_SCALE,
      );
    }
    at = data + size + (size % 2);
  }
  return 'cut-off';
}

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
