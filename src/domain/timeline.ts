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

/** The first time on each side, every step into the hold is shown for at least this long: to read it and to do it. */
export const FIRST_STEP_SECONDS = 4;
/** After that the steps are known. All are still shown: in between, the head and hands were at rest. */
export const KNOWN_STEP_SECONDS = 3;
/** What the words of a step need beside themselves: its tone, and a pause before and after. */
const ROOM_SECONDS = 0.8;
/** The same where the tone is the longer one of a change of side. */
const ROOM_AT_CHANGE_SECONDS = 1.4;
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

type TimedStep = readonly [step: string | undefined, seconds: number];

/**
 * The steps into a hold: long enough to be said, whole the first time on a side, and in their first sentence after
 * that. A single movement that is known keeps the pace of its exercise.
 */
function movesInto(part: TimelinePart, { repetition }: Turn): readonly TimedStep[] {
  const { moves, pace, sides } = part;
  const isFirst = repetition === 1;
  if (moves.length === 0 || (moves.length === 1 && !isFirst)) return shared(moves, pace.moveSeconds);
  const room = sides === 'alternating' ? ROOM_AT_CHANGE_SECONDS : ROOM_SECONDS;
  return shared(moves, pace.moveSeconds).map(([step = '', seconds]) => {
    const saying = part.saying?.[step];
    const said = saying ? room + (isFirst ? saying.whole : saying.firstSentence) : 0;
    const least = isFirst ? FIRST_STEP_SECONDS : KNOWN_STEP_SECONDS;
    return [step, Math.max(seconds, least, Math.ceil(said))];
  });
}

/** Gives every step the same part of `seconds`. Without steps, all of it goes to the start position. */
function shared(steps: readonly string[], seconds: number): readonly TimedStep[] {
  if (steps.length === 0) return [[undefined, seconds]];
  return steps.map((step) => [step, seconds / steps.length]);
}

/** Whole minutes of the session, rounded up from the half; a session shorter than a minute counts as 1. */
export function minutesOf({ durationSeconds }: Timeline): number {
  return Math.max(1, Math.round(durationSeconds / 60));
}
