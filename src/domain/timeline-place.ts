/** Timeline place: what is in force at a moment of a timeline. */
import type { Cue, Timeline } from './timeline.ts';

/** Index of the cue in force at `position`: the last one that has started. */
export function indexAt({ cues }: Timeline, position: number): number {
  return Math.max(
    0,
    cues.findLastIndex(({ at }) => at <= position),
  );
}

/** The cue in force at `position`. */
export function cueAt(timeline: Timeline, position: number): Cue {
  const cue = timeline.cues[indexAt(timeline, position)];
  if (!cue) throw new RangeError('A timeline has at least one cue.');
  return cue;
}

/** A stretch of cues that a person takes as one: the steps into one hold, or the steps back from it. */
export interface Phase {
  readonly startsAt: number;
  readonly endsAt: number;
}

/** The phase that the cue in force at `position` belongs to. */
export function phaseAt(timeline: Timeline, position: number): Phase {
  const { cues, durationSeconds } = timeline;
  const index = indexAt(timeline, position);
  const { kind, exercise, side, repetition } = cueAt(timeline, position);
  const same = (cue: Cue | undefined) =>
    cue?.kind === kind && cue.exercise === exercise && cue.side === side && cue.repetition === repetition;
  let first = index;
  while (first > 0 && same(cues[first - 1])) first -= 1;
  const after = cues.findIndex((cue, place) => place > index && !same(cue));
  return { startsAt: cues[first]?.at ?? 0, endsAt: cues[after]?.at ?? durationSeconds };
}
