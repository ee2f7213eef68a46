/** Exercise figure: the drawings of an exercise, the same in every language. */
import type { Drawing } from './figure/drawing.ts';
import type { LookName } from './figure/look.ts';
import type { Movement } from './figure/movement.ts';

/** A drawing of the printed sheet, with the steps it stands for. */
export interface SheetDrawing {
  readonly drawing: Drawing;
  /** Numbers of the first and the last step, from 1. `undefined` shows the start position. */
  readonly steps: readonly [number, number] | undefined;
  /** True when it is the mirror of another drawing. */
  readonly otherSide: boolean;
}

export interface ExerciseFigure {
  /** Who shows the exercise. */
  readonly look: LookName;
  /** The drawing of each step, by the step's id. */
  readonly steps: Readonly<Record<string, Drawing>>;
  /** Where the exercise begins and ends, for lists. */
  readonly card: { readonly start: Drawing; readonly end: Drawing };
  readonly sheet: readonly SheetDrawing[];
  readonly movement: Movement;
}
