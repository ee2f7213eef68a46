/**
 * Voice: when in a session there is room for words, and the recorded words that go there.
 *
 * Words begin after the tone of their cue has rung out, and end before the next tone: two voices never mix, and
 * no tone is talked over.
 */
import type { Cue, Timeline } from '../timeline.ts';
import { indexAt } from '../timeline-place.ts';
import type { Sounding } from './mix.ts';
import { formThatFits, sentencesOf } from './saying.ts';
import { LEAD_IN_SECONDS, score } from './score.ts';
import { SAMPLE_RATE, type Samples, toneSeconds } from './tones.ts';

/** Seconds of the session in which a cue may be spoken. */
export interface Slot {
  readonly from: number;
  /** For a slow voice that has no time otherwise: closer to the tone. */
  readonly earliest: number;
  /** Infinite after the last tone. */
  readonly until: number;
}

/** Between the end of a tone and the words, and between words and the next tone. */
const AFTER_TONE_SECONDS = 0.3;
const AT_LEAST_AFTER_TONE_SECONDS = 0.1;
const BEFORE_TONE_SECONDS = 0.1;
/** Between two recorded sentences. */
const BETWEEN_CLIPS_SECONDS = 0.25;

/** The slot of every cue, in the order of the cues. */
export function voiceSlots(timeline: Timeline): readonly Slot[] {
  const tones = score(timeline);
  return timeline.cues.map((cue, index) => {
    const marks = tones.filter((tone) => tone.cue === index && tone.tone !== 'count');
    const quiet = Math.max(LEAD_IN_SECONDS, cue.at, ...marks.map(({ at, tone }) => at + toneSeconds(tone)));
    const [from, earliest] =
      marks.length > 0 ? [quiet + AFTER_TONE_SECONDS, quiet + AT_LEAST_AFTER_TONE_SECONDS] : [quiet, quiet];
    const next = tones.find(({ at }) => at >= from)?.at ?? Number.POSITIVE_INFINITY;
    const end = timeline.cues[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    return { from, earliest, until: Math.min(next, end) - BEFORE_TONE_SECONDS };
  });
}

/**
 * What there is still time to say at `position`, and in how many seconds to begin. Empty words: nothing.
 *
 * @param forms what the present cue may say, the best form first
 */
export function wordsAt(
  timeline: Timeline,
  slots: readonly Slot[],
  position: number,
  forms: readonly string[],
  secondsOf?: (words: string) => number,
): { readonly words: string; readonly wait: number } {
  const slot = slots[indexAt(timeline, position)];
  if (!slot) return { words: '', wait: 0 };
  const sayFrom = (time: number) => {
    const begin = Math.max(time, position);
    return { words: formThatFits(forms, slot.until - begin, secondsOf), wait: begin - position };
  };
  const usual = sayFrom(slot.from);
  return usual.words === '' ? sayFrom(slot.earliest) : usual;
}

/** Recorded clips by the words that are spoken in them. */
export type Clips = ReadonlyMap<string, Samples>;

/** The clips that say `words`: one for all of them, or one a sentence. Undefined when one is missing. */
export function clipsOf(words: string, clips: Clips): readonly Samples[] | undefined {
  const whole = clips.get(words);
  if (whole) return [whole];
  const parts = sentencesOf(words).flatMap((sentence) => clips.get(sentence) ?? []);
  return parts.length > 0 && parts.length === sentencesOf(words).length ? parts : undefined;
}

/**
 * The recorded voice of a whole session. Undefined when any cue has no form that is recorded and fits: one
 * session has one voice.
 */
export function recordedVoice(
  timeline: Timeline,
  formsOf: (cue: Cue) => readonly string[],
  clips: Clips,
): readonly Sounding[] | undefined {
  const slots = voiceSlots(timeline);
  const secondsOf = (words: string) => secondsOfClips(clipsOf(words, clips));
  const spoken = timeline.cues.map((cue) => {
    const { words, wait } = wordsAt(timeline, slots, cue.at, formsOf(cue), secondsOf);
    return { from: cue.at + wait, parts: clipsOf(words, clips) };
  });
  if (spoken.some(({ parts }) => parts === undefined)) return undefined;
  return spoken.flatMap(({ from, parts = [] }) => {
    let at = from;
    return parts.map((samples) => {
      const sounding = { at, samples };
      at += samples.length / SAMPLE_RATE + BETWEEN_CLIPS_SECONDS;
      return sounding;
    });
  });
}

function secondsOfClips(parts: readonly Samples[] | undefined): number {
  if (!parts) return Number.POSITIVE_INFINITY;
  const samples = parts.reduce((sum, { length }) => sum + length, 0);
  return samples / SAMPLE_RATE + (parts.length - 1) * BETWEEN_CLIPS_SECONDS;
}
