/**
 * Exercise: one movement, in the words of one locale and the numbers that all locales share.
 */
import type { DoseRange } from './dose.ts';

export interface Step {
  /** Joins a step to its translations and to its drawing. Never shown. */
  readonly id: string;
  /** One instruction. Describes the first side when the exercise has sides. */
  readonly text: string;
  /** The same instruction for the other side. Absent when the words do not change with the side. */
  readonly otherSide?: string | undefined;
  /** True for the one step whose position is held. */
  readonly held: boolean;
  /** Name of the drawing that shows this step. */
  readonly pose: string;
}

/** Seconds a session gives to moving, beside the holds. */
export interface Pace {
  /** From the start position into the hold. */
  readonly moveSeconds: number;
  /** Back to the start position, and a breath before the next repetition. */
  readonly restSeconds: number;
}

/** Muscles in plain words. Any list may be empty. */
export interface Muscles {
  readonly stretches: readonly string[];
  readonly works: readonly string[];
  readonly eases: readonly string[];
}

export type Group = 'first' | 'when-turning-is-easier';

export interface Exercise {
  readonly id: string;
  readonly title: string;
  /** How to say the name, when that is not obvious. */
  readonly say?: string | undefined;
  readonly plainNames: readonly string[];
  readonly clinicalNames: readonly string[];
  /** What the exercise is for: one sentence. */
  readonly purpose: string;
  /** Where it is felt: `Side of the neck`. */
  readonly area: string;
  readonly group: Group;
  /** Place in the order in which the exercises are offered, from 1. */
  readonly order: number;
  readonly muscles: Muscles;
  readonly start: string;
  readonly steps: readonly Step[];
  readonly dose: DoseRange;
  readonly pace: Pace;
  readonly feel: string;
  readonly feelOtherSide?: string | undefined;
  readonly mistakes: readonly string[];
  readonly easier: string;
  readonly harder: string;
  readonly position: string;
  readonly stopIf: readonly string[];
  readonly cautions: readonly string[];
  /** The line between the dose and Start: who must not start. */
  readonly safety: string;
}
