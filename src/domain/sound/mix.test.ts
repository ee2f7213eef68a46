import { describe, expect, test } from 'vitest';
import { EXAMPLE_PART } from '../example-part.ts';
import { buildTimeline } from '../timeline.ts';
import { mix, soundings } from './mix.ts';
import { LEAD_IN_SECONDS, score } from './score.ts';
import { PEAK, renderTone, SAMPLE_RATE, type ToneName, toneSeconds } from './tones.ts';

const timeline = buildTimeline([EXAMPLE_PART], { getReadySeconds: 5 });
const all: readonly ToneName[] = [
  'ready',
  'move',
  'hold-start',
  'count',
  'hold-end',
  'change-side',
  'finish',
];
const samplesOf = (wav: Uint8Array<ArrayBuffer>) => new Int16Array(wav.buffer, 44);
const loudest = (samples: ArrayLike<number>) =>
  Array.from(samples).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);

/** The pitch that is strongest in a sound, by comparing it with a wave of every pitch. */
const pitchOf = (samples: Float32Array): number => {
  const strength = (hertz: number) => {
    let [real, imaginary] = [0, 0];
    samples.forEach((sample, index) => {
      const angle = (2 * Math.PI * hertz * index) / SAMPLE_RATE;
      real += sample * Math.cos(angle);
      imaginary += sample * Math.sin(angle);
    });
    return Math.hypot(real, imaginary);
  };
  const pitches = Array.from({ length: 60 }, (_, index) => 100 + index * 50);
  return pitches.reduce((best, hertz) => (strength(hertz) > strength(best) ? hertz : best), 100);
};

describe('the tones', () => {
  test.each(all)('%s is heard by old ears: between 500 and 1500 Hz', (name) => {
    expect(pitchOf(renderTone(name))).toBeGreaterThanOrEqual(500);
    expect(pitchOf(renderTone(name))).toBeLessThanOrEqual(1500);
  });

  test.each(all)('%s stays 1 dB below full scale', (name) => {
    expect(loudest(renderTone(name))).toBeLessThanOrEqual(PEAK);
  });

  test('the tones that mark a hold are loud, the ticks are soft', () => {
    expect(loudest(renderTone('hold-start'))).toBeGreaterThan(0.7);
    expect(loudest(renderTone('hold-end'))).toBeGreaterThan(0.7);
    expect(loudest(renderTone('count'))).toBeLessThan(0.2);
  });

  test('no two are the same', () => {
    const shapes = all.map((name) => renderTone(name).join());

    expect(new Set(shapes).size).toBe(all.length);
  });

  test.each(all)('%s begins and ends without a click', (name) => {
    const samples = renderTone(name);

    expect(Math.abs(samples[0] ?? 1)).toBeLessThan(0.01);
    expect(Math.abs(samples.at(-1) ?? 1)).toBeLessThan(0.02);
  });
});

describe('the score', () => {
  test('marks the start and the end of every hold, to the moment', () => {
    const marked = (tone: ToneName) =>
      score(timeline)
        .filter((scored) => scored.tone === tone)
        .map(({ at }) => at);
    const holds = timeline.cues.filter(({ kind }) => kind === 'hold');

    expect(marked('hold-start')).toEqual(holds.map(({ at }) => at));
    expect(marked('hold-end')).toEqual(holds.map(({ at, seconds }) => at + seconds));
  });

  test('has one sound for the change of side and one for the end', () => {
    const tones = score(timeline).map(({ tone }) => tone);

    expect(tones.filter((tone) => tone === 'change-side')).toHaveLength(1);
    expect(tones.at(-1)).toBe('finish');
  });

  test('sounds the change on every turn when the sides are taken in turn', () => {
    const turning = buildTimeline([{ ...EXAMPLE_PART, sides: 'alternating' }], { getReadySeconds: 5 });

    expect(score(turning).filter(({ tone }) => tone === 'change-side')).toHaveLength(3);
  });

  test('never lets two sounds overlap, even without any rest', () => {
    const breathless = buildTimeline(
      [{ ...EXAMPLE_PART, pace: { moveSeconds: 0, restSeconds: 0 }, moves: [], holdSeconds: 1 }],
      {
        getReadySeconds: 0,
      },
    );

    score(breathless).forEach(({ at }, index, scored) => {
      const before = scored[index - 1];
      if (before) expect(at).toBeGreaterThanOrEqual(before.at + toneSeconds(before.tone));
    });
  });
});

describe('the mix', () => {
  const wav = mix(soundings(timeline), timeline.durationSeconds);
  const samples = samplesOf(wav);
  const between = (from: number, to: number) => samples.subarray(from * SAMPLE_RATE, to * SAMPLE_RATE);

  test('is a WAV file of 16 bits, one channel, 16 kHz', () => {
    const text = new TextDecoder().decode(wav.subarray(0, 44));
    const view = new DataView(wav.buffer);

    expect(text.slice(0, 4) + text.slice(8, 16)).toBe('RIFFWAVEfmt ');
    expect([view.getUint16(22, true), view.getUint32(24, true), view.getUint16(34, true)]).toEqual([
      1, 16_000, 16,
    ]);
    expect(view.getUint32(40, true)).toBe(wav.length - 44);
    expect(view.getUint32(4, true)).toBe(wav.length - 8);
  });

  test('lasts a little longer than the session, so that its last sound is heard whole', () => {
    expect(samples.length / SAMPLE_RATE).toBeCloseTo(timeline.durationSeconds + 2, 3);
    expect(loudest(between(timeline.durationSeconds, timeline.durationSeconds + 1))).toBeGreaterThan(20_000);
  });

  test('begins with silence, so that a wireless loudspeaker is awake for the first cue', () => {
    expect(LEAD_IN_SECONDS).toBeGreaterThanOrEqual(0.7);
    expect(loudest(between(0, 0.7))).toBe(0);
  });

  test('is silent in the middle of a hold', () => {
    const hold = timeline.cues.find(({ kind }) => kind === 'hold');

    expect(loudest(between((hold?.at ?? 0) + 2, (hold?.at ?? 0) + 10))).toBe(0);
  });

  test('stays within full scale where sounds meet', () => {
    const tone = renderTone('hold-start');

    expect(
      loudest(
        samplesOf(
          mix(
            [
              { at: 0, samples: tone },
              { at: 0, samples: tone },
            ],
            1,
          ),
        ),
      ),
    ).toBeLessThanOrEqual(32_768);
  });

  test('mixes a recorded clip at its moment', () => {
    const clip = samplesOf(mix([{ at: 0.5, samples: new Float32Array([0.5, -0.5]) }], 1));

    expect([...clip.subarray(8000, 8003)]).toEqual([16_384, -16_383, 0]);
  });
});
