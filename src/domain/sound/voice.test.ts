import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXAMPLE_PART } from '../example-part.ts';
import { buildTimeline, type Cue } from '../timeline.ts';
import { mix, soundings } from './mix.ts';
import { score } from './score.ts';
import { SAMPLE_RATE, toneSeconds } from './tones.ts';
import { type Clips, clipsOf, recordedVoice, voiceSlots, wordsAt } from './voice.ts';
import { readWav } from './wav.ts';

const timeline = buildTimeline([EXAMPLE_PART], { getReadySeconds: 5 });
const clip = (seconds: number) => new Float32Array(seconds * SAMPLE_RATE).fill(0.25);
const formsOf = ({ kind }: Cue) => [`This is ${kind}. And more of it.`, `This is ${kind}.`];
const everyKind = timeline.cues.map(({ kind }) => kind);
const clips: Clips = new Map([
  ...everyKind.map((kind) => [`This is ${kind}.`, clip(1)] as const),
  ['And more of it.', clip(1.5)],
]);

describe('the room for words', () => {
  test('begins at least 0.3 seconds after a tone, and ends before the next', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 0, max: 30 }),
        (holdSeconds, moveSeconds, getReadySeconds) => {
          const any = buildTimeline(
            [{ ...EXAMPLE_PART, sides: 'alternating', holdSeconds, pace: { moveSeconds, restSeconds: 2 } }],
            { getReadySeconds },
          );
          for (const { from, until } of voiceSlots(any)) {
            expect(from).toBeGreaterThanOrEqual(0.7);
            if (until <= from) continue;
            for (const { at, tone } of score(any)) {
              const isBefore = at + toneSeconds(tone) + 0.299 <= from;
              expect(isBefore || at >= until || tone === 'count').toBe(true);
            }
          }
        },
      ),
    );
  });

  test('is less when a session goes on in the middle of a moment', () => {
    const slots = voiceSlots(timeline);
    const hold = timeline.cues.find(({ kind }) => kind === 'hold');
    const forms = ['Hold. Left side stretched. 15 seconds. Repetition 1 of 3.', 'Hold.'];

    expect(wordsAt(timeline, slots, hold?.at ?? 0, forms).words).toBe(forms[0]);
    expect(wordsAt(timeline, slots, (hold?.at ?? 0) + 10, forms).words).toBe('Hold.');
    expect(wordsAt(timeline, slots, (hold?.at ?? 0) + 14.9, forms).words).toBe('');
  });
});

describe('recorded words', () => {
  test('are one clip, or one for each sentence', () => {
    expect(clipsOf('This is hold.', clips)).toHaveLength(1);
    expect(clipsOf('This is hold. And more of it.', clips)).toHaveLength(2);
    expect(clipsOf('This is hold. And not that.', clips)).toBeUndefined();
    expect(clipsOf('', clips)).toBeUndefined();
  });

  test('are said at every cue, each after its tone, and never two at once', () => {
    const voice = recordedVoice(timeline, formsOf, clips) ?? [];

    expect(voice.length).toBeGreaterThanOrEqual(timeline.cues.length);
    voice.forEach(({ at, samples }, index) => {
      const before = voice[index - 1];
      expect(at).toBeGreaterThanOrEqual(before ? before.at + before.samples.length / SAMPLE_RATE : 0.7);
      for (const { at: toneAt, tone } of score(timeline)) {
        const clear = toneAt + toneSeconds(tone) + 0.299 <= at || toneAt >= at + samples.length / SAMPLE_RATE;
        expect(clear).toBe(true);
      }
    });
  });

  test('are left to the device as soon as one is missing: a session has one voice', () => {
    const some = new Map([...clips].filter(([words]) => words !== 'This is rest.'));

    expect(recordedVoice(timeline, formsOf, some)).toBeUndefined();
    expect(recordedVoice(timeline, formsOf, new Map())).toBeUndefined();
  });

  test('are in the file that leads the session, at full strength and at a lower one', () => {
    const voice = recordedVoice(timeline, formsOf, clips) ?? [];
    const all = [...soundings(timeline), ...voice];
    const loudestAt = (volume: number) => {
      const samples = readWav(mix(all, timeline.durationSeconds, volume));
      if (typeof samples === 'string') throw new TypeError(samples);
      const start = Math.round((voice[0]?.at ?? 0) * SAMPLE_RATE);
      return samples.subarray(start, start + SAMPLE_RATE / 2).reduce((most, one) => Math.max(most, one), 0);
    };

    expect(loudestAt(1)).toBeCloseTo(0.25, 2);
    expect(loudestAt(0.5)).toBeCloseTo(0.125, 2);
  });

  test('ring out to the end of the last one', () => {
    const long = new Map([...clips, ['This is finish.', clip(3)]]);
    const voice = recordedVoice(timeline, ({ kind }) => [`This is ${kind}.`], long) ?? [];
    const samples = readWav(mix(voice, timeline.durationSeconds));

    expect(samples.length / SAMPLE_RATE).toBeGreaterThan(timeline.durationSeconds + 3);
  });
});
