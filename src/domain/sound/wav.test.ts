import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loudnessOf, peakOf } from './level.ts';
import { addSamples, readWav, silentWav } from './wav.ts';

const wavOf = (samples: readonly number[]) => {
  const wav = silentWav(samples.length);
  addSamples(wav, 0, Float32Array.from(samples));
  return wav;
};

test('what is written can be read again', () => {
  fc.assert(
    fc.property(fc.array(fc.float({ min: -1, max: 1, noNaN: true }), { maxLength: 50 }), (samples) => {
      const read = readWav(wavOf(samples));
      expect(typeof read).not.toBe('string');
      samples.forEach((sample, index) => {
        expect(Number(read[index])).toBeCloseTo(sample, 3);
      });
    }),
  );
});

test('a block that a recorder put before the samples is passed over', () => {
  const plain = wavOf([0.5, -0.5]);
  const list = new Uint8Array([76, 73, 83, 84, 3, 0, 0, 0, 1, 2, 3, 0]);
  const wav = new Uint8Array([...plain.subarray(0, 36), ...list, ...plain.subarray(36)]);

  expect(readWav(wav)).toHaveLength(2);
});

test('a file that does not fit is refused, with the reason', () => {
  const changed = (offset: number, value: number) => {
    const wav = wavOf([0.5, -0.5]);
    new DataView(wav.buffer).setUint16(offset, value, true);
    return readWav(wav);
  };

  expect(readWav(new Uint8Array(10))).toBe('no-wav');
  expect(readWav(new TextEncoder().encode('ID3 '.repeat(20)))).toBe('no-wav');
  expect(changed(22, 2)).toBe('other-format');
  expect(changed(34, 8)).toBe('other-format');
  expect(changed(24, 44_100)).toBe('other-rate');
  expect(readWav(wavOf([0.5, -0.5]).subarray(0, 46))).toBe('cut-off');
});

test('whatever the bytes are, reading them ends', () => {
  const head = wavOf([0.1]).subarray(0, 20);

  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(() => readWav(new Uint8Array([...head, ...bytes]))).not.toThrow();
    }),
  );
});

test('loudness is that of the words, whatever pauses stand between them', () => {
  const tone = (seconds: number, strength: number) =>
    Array.from({ length: seconds * 16_000 }, (_, index) => strength * Math.sin(index / 5));
  const spoken = Float32Array.from(tone(1, 0.3));
  const withPause = Float32Array.from([...tone(0.5, 0.3), ...tone(2, 0), ...tone(0.5, 0.3)]);

  expect(peakOf(spoken)).toBeCloseTo(-10.5, 1);
  expect(loudnessOf(spoken)).toBeCloseTo(-13.5, 1);
  expect(loudnessOf(withPause)).toBeCloseTo(loudnessOf(spoken), 0);
  expect(loudnessOf(new Float32Array(1000))).toBe(Number.NEGATIVE_INFINITY);
});
