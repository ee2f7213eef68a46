/**
 * Timeline part: what one exercise brings to a session, ready to be laid out in time.
 *
 * Steps that speak about the dose without being held ("Do it 3 times, then do the other side") tell a
 * reader to repeat. The session repeats by itself, so only movements are left here.
 */
import type { Dose, Side, Sides } from './dose.ts';
import type { Exercise, Pace, Step } from './exercise.ts';
import { firstSentence, sayingSeconds } from './sound/saying.ts';

export type SessionStep = Pick<Step, 'id' | 'text' | 'otherSide' | 'held'> & {
  /** Where the text was left out, how long it would take. */
  readonly saying?: StepSaying | undefined;
};

/** What a session needs to know of an exercise. Small, because it travels in the page. */
export type SessionExercise = Pick<Exercise, 'id' | 'title' | 'start' | 'pace'> & {
  readonly steps: readonly SessionStep[];
  readonly dose: Pick<Exercise['dose'], 'holdSeconds' | 'repetitions' | 'sides' | 'firstSide'>;
};

/** The part of a dose that shapes one session. */
export type SessionDose = Pick<Dose, 'holdSeconds' | 'repetitions'>;

/** Seconds to say a step: the same for both sides, so that neither gets less time. */
export interface StepSaying {
  readonly whole: number;
  readonly firstSentence: number;
}

export interface TimelinePart {
  /** Ids of the steps that lead into the hold, in order. May be empty. */
  readonly moves: readonly string[];
  readonly held: string;
  /** Ids of the steps that lead back, in order. May be empty. */
  readonly returns: readonly string[];
  readonly sides: Sides;
  readonly firstSide: Side | undefined;
  readonly pace: Pace;
  /** How long the words of each step take, by its id. A step that is not there takes no longer than the least. */
  readonly saying?: Readonly<Record<string, StepSaying>> | undefined;
  readonly holdSeconds: number;
  /** Of each side when the exercise has sides. */
  readonly repetitions: number;
}

const SPEAKS_OF_DOSE = /\{(hold|holdDefault|repetitions)\}/;

/** @throws {RangeError} when no step is held. */
export function partOf({ steps, dose, pace }: SessionExercise, chosen: SessionDose): TimelinePart {
  const heldAt = steps.findIndex((step) => step.held);
  const held = steps[heldAt];
  if (!held) throw new RangeError('An exercise has one held step.');
  const movements = (some: typeof steps) =>
    some.filter(({ text }) => !SPEAKS_OF_DOSE.test(text)).map(({ id }) => id);

  return {
    moves: movements(steps.slice(0, heldAt)),
    held: held.id,
    returns: movements(steps.slice(heldAt + 1)),
    sides: dose.sides,
    firstSide: dose.firstSide,
    pace,
    saying: Object.fromEntries(steps.map((step) => [step.id, step.saying ?? sayingOf(step)])),
    ...chosen,
  };
}

export function sayingOf({ text, otherSide = text }: Pick<Step, 'text' | 'otherSide'>): StepSaying {
  return {
    whole: Math.max(sayingSeconds(text), sayingSeconds(otherSide)),
    firstSentence: Math.max(sayingSeconds(firstSentence(text)), sayingSeconds(firstSentence(otherSide))),
  };
}
