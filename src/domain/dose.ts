/**
 * Dose: how long, how often and on which sides an exercise is done.
 *
 * An exercise states a `DoseRange`; a patient or a plan chooses one `Dose` inside it.
 */

/** Both ends belong to the range. `default` is what a patient gets who changes nothing. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly default: number;
}

/** A side of the body: always the patient's own, never the reader's. */
export type Side = 'left' | 'right';

/**
 * `together`: no sides, or both at once. `one-then-other`: all repetitions of one side, then the other.
 * `alternating`: one repetition of each side in turn.
 */
export type Sides = 'together' | 'one-then-other' | 'alternating';

export interface DoseRange {
  /** Seconds of one hold. */
  readonly holdSeconds: Range;
  /** Repetitions: of each side when the exercise has sides. */
  readonly repetitions: Range;
  readonly sides: Sides;
  /** The side that comes first. Absent when `sides` is `together`. */
  readonly firstSide?: Side | undefined;
  readonly timesPerDay: Range;
}

export interface Dose {
  readonly holdSeconds: number;
  readonly repetitions: number;
  readonly timesPerDay: number;
}

export function hasSides(sides: Sides): boolean {
  return sides !== 'together';
}

export function otherSide(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}

export function isWithin({ min, max }: Range, value: number): boolean {
  return Number.isInteger(value) && value >= min && value <= max;
}

/** The dose of a patient who changes nothing. */
export function defaultDose(range: DoseRange): Dose {
  return {
    holdSeconds: range.holdSeconds.default,
    repetitions: range.repetitions.default,
    timesPerDay: range.timesPerDay.default,
  };
}

/** A range that leaves nothing open: what a clinic chose, in the form in which exercises state doses. */
export function fixedDose(range: DoseRange, chosen: Dose): DoseRange {
  const only = (value: number): Range => ({ min: value, max: value, default: value });
  return {
    sides: range.sides,
    firstSide: range.firstSide,
    holdSeconds: only(chosen.holdSeconds),
    repetitions: only(chosen.repetitions),
    timesPerDay: only(chosen.timesPerDay),
  };
}
