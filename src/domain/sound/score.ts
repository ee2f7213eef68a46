/**
 * Score: which sound belongs to which moment of a session.
 *
 * Every hold has a sound at its start and another at its end, so that nobody has to count.
 */
import type { Cue, Timeline } from '../timeline.ts';
import { type ToneName, toneSeconds } from './tones.ts';

export interface ScoredTone {
  readonly at: number;
  readonly tone: ToneName;
  /** Index of the cue that it marks. */
  readonly cue: number;
}

/** A wireless loudspeaker needs this long to wake; what comes earlier is lost. */
export const LEAD_IN_SECONDS = 0.75;

/** Soft ticks before the end of a hold, so that the end is no surprise. */
const COUNTED_SECONDS = [3, 2, 1];
const SHORTEST_COUNTED_HOLD_SECONDS = 10;

/** Returns the sounds in time order. No two overlap. */
export function score({ cues }: Timeline): readonly ScoredTone[] {
  const wanted = cues.flatMap((cue, index) =>
    tonesOf(cue, cues[index - 1]).map((tone) => ({ ...tone, cue: index })),
  );
  const placed: ScoredTone[] = [];
  for (const { at, ...tone } of wanted) {
    const before = placed.at(-1);
    const free = before ? before.at + toneSeconds(before.tone) : LEAD_IN_SECONDS;
    placed.push({ at: Math.max(at, free), ...tone });
  }
  return placed;
}

type Tone = Omit<ScoredTone, 'cue'>;

function tonesOf(cue: Cue, before: Cue | undefined): readonly Tone[] {
  const { at } = cue;
  const end: readonly Tone[] = before?.kind === 'hold' ? [{ at, tone: 'hold-end' }] : [];
  switch (cue.kind) {
    case 'get-ready':
    case 'change-position':
      return [...end, { at, tone: 'ready' }];
    case 'move':
      return [...end, { at, tone: startsOtherSide(cue, before) ? 'change-side' : 'move' }];
    case 'hold':
      return [...end, { at, tone: 'hold-start' }, ...ticks(cue)];
    case 'rest':
      return end;
    case 'change-side':
      return [...end, { at, tone: 'change-side' }];
    case 'finish':
      return [...end, { at, tone: 'finish' }];
  }
}

/** In an exercise that takes the sides in turn, the change has no time of its own. */
function startsOtherSide(cue: Cue, before: Cue | undefined): boolean {
  return (
    before !== undefined &&
    before.kind !== 'change-side' &&
    before.exercise === cue.exercise &&
    before.side !== cue.side
  );
}

function ticks({ at, seconds }: Cue): readonly Tone[] {
  if (seconds < SHORTEST_COUNTED_HOLD_SECONDS) return [];
  return COUNTED_SECONDS.map((left) => ({ at: at + seconds - left, tone: 'count' }));
}
