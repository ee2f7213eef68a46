/** Exercise figure: the drawings of an exercise, the same in every language. */
import type { Drawing } from './figure/drawing.ts';
import type { LookName } from './figure/look.ts';
import type { Movement } from './figure/movement.ts';

export interface ExerciseFigure {
  /** Who shows the exercise. */
  readonly look: LookName;
  /** The drawing of each step, by the step's id. */
  readonly steps: Readonly<Record<string, Drawing>>;
  /** Where the exercise begins and ends, for lists. */
  readonly card: { readonly start: Drawing; readonly end: Drawing };
  readonly movement: Movement;
}
