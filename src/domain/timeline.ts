/**
 * Timeline: a session of one exercise or of several, as a list of cues in time order.
 *
 * The screen, the sounds, the voice and the summary all read this one list, so they cannot disagree.
 * Times are seconds from the start of the session.
 */
import { otherSide, type Side } from './dose.ts';
import type { TimelinePart } from './timeline-part.ts';

export type CueKind = 'get-ready' | 'change-position' | 'move' | 'hold' | 'rest' | 'change-side' | 'finish';

/** One timed moment. It is in force from `at` until the next cue begins. */
export interface Cue {
  readonly kind: CueKind;
  readonly at: number;
  readonly seconds: number;
  /** Index of the exercise it belongs to. */
  readonly exercise: number;
  /** The side it belongs to, or leads to. Absent when the exercise has no sides. */
  readonly side: Side | undefined;
  /** The repetition of this side that it belongs to, or leads to. From 1. */
  readonly repetition: number;
  /** Id of the step to show. Absent: the start position. */
  readonly step: string | undefined;
}

export interface Timeline {
  /** Never empty, without gaps or overlaps. `finish` comes last, and only there. */
  readonly cues: readonly Cue[];
  readonly durationSeconds: number;
}

export interface Preparation {
  /** Time to put the phone down and take up the start position. */
  readonly getReadySeconds: number;
}

/** The first time on each side, every step into the hold is shown for this long: to read it and to do it. */
export const FIRST_STEP_SECONDS = 4;
/** After that the steps are known. All are still shown: in between, the head and hands were at rest. */
export const KNOWN_STEP_SECONDS = 3;
/** Time to change over to the other side, in the start position. */
export const CHANGE_SIDE_SECONDS = 5;
/** Time between two exercises to change position. */
export const CHANGE_POSITION_SECONDS = 15;

interface Turn {
  readonly side: Side | undefined;
  readonly repetition: number;
}

/**
 * Lays the exercises end to end.
 *
 * @throws {RangeError} when there is no exercise, or one without a repetition or a hold.
 */
export function buildTimeline(parts: readonly TimelinePart[], { getReadySeconds }: Preparation): Timeline {
  const cues: Cue[] = [];
  let at = 0;
  const add = (cue: Omit<Cue, 'at'>) => {
    // Nobody can follow a cue of no length; the one that ends the session is not to be followed.
    if (cue.seconds <= 0 && cue.kind !== 'finish') return;
    cues.push({ ...cue, at });
    at += cue.seconds;
  };

  parts.forEach((part, exercise) => {
    if (part.repetitions < 1 || part.holdSeconds <= 0)
      throw new RangeError('An exercise is held at least once.');
    addExercise(part, exercise, exercise === 0 ? getReadySeconds : CHANGE_POSITION_SECONDS, add);
  });

  const last = cues.at(-1);
  if (!last) throw new RangeError('A session has at least one exercise.');
  add({ ...last, kind: 'finish', seconds: 0, step: undefined });
  return { cues, durationSeconds: at };
}

function addExercise(
  part: TimelinePart,
  exercise: number,
  seconds: number,
  add: (cue: Omit<Cue, 'at'>) => void,
): void {
  const turns = turnsOf(part);
  turns.forEach((turn, index) => {
    const place = { exercise, ...turn };
    const before = turns[index - 1];
    if (!before) {
      add({ kind: exercise === 0 ? 'get-ready' : 'change-position', seconds, step: undefined, ...place });
    } else if (part.sides === 'one-then-other' && before.side !== turn.side) {
      add({ kind: 'change-side', seconds: CHANGE_SIDE_SECONDS, step: undefined, ...place });
    }
    for (const [step, stepSeconds] of movesInto(part, turn))
      add({ kind: 'move', seconds: stepSeconds, step, ...place });
    add({ kind: 'hold', seconds: part.holdSeconds, step: part.held, ...place });
    for (const [step, stepSeconds] of shared(part.returns, part.pace.restSeconds)) {
      add({ kind: 'rest', seconds: stepSeconds, step, ...place });
    }
  });
}

/** The holds of an exercise in order: which side, and which repetition of that side. */
function turnsOf({ sides, firstSide = 'left', repetitions }: TimelinePart): readonly Turn[] {
  const counted = Array.from({ length: repetitions }, (_, index) => index + 1);
  const both = [firstSide, otherSide(firstSide)];
  switch (sides) {
    case 'together':
      return counted.map((repetition) => ({ side: undefined, repetition }));
    case 'one-then-other':
      return both.flatMap((side) => counted.map((repetition) => ({ side, repetition })));
    case 'alternating':
      return counted.flatMap((repetition) => both.map((side) => ({ side, repetition })));
  }
}

function movesInto(
  { moves, pace }: TimelinePart,
  { repetition }: Turn,
): readonly (readonly [string | undefined, number])[] {
  if (repetition === 1) return shared(moves, Math.max(pace.moveSeconds, moves.length * FIRST_STEP_SECONDS));
  // A single movement has the pace of its exercise; several need time to be told apart.
  const seconds =
    moves.length > 1 ? Math.max(pace.moveSeconds, moves.length * KNOWN_STEP_SECONDS) : pace.moveSeconds;
  return shared(moves, seconds);
}

/** Gives every step the same part of `seconds`. Without steps, all of it goes to the start position. */
function shared(
  steps: readonly string[],
  seconds: number,
): readonly (readonly [string | undefined, number])[] {
  if (steps.length === 0) return [[undefined, seconds]];
  return steps.map((step) => [step, seconds / steps.length]);
}

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

/** Whole minutes of the session, rounded up from the half; a session shorter than a minute counts as 1. */
export function minutesOf({ durationSeconds }: Timeline): number {
  return Math.max(1, Math.round(durationSeconds / 60));
}
