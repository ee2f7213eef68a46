/** Plan props: what the page hands to the islands that read and make plans. All of it is data. */
import type { DoseRange } from '../../domain/dose.ts';
import type { Exercise } from '../../domain/exercise.ts';
import type { PlannableExercise } from '../../domain/plan.ts';
import type { SessionExercise } from '../../domain/timeline-part.ts';
import type { Values } from '../../i18n/fill.ts';

export type Words = (key: string, values?: Values) => string;

export interface PlanExercise
  extends Omit<SessionExercise, 'dose'>,
    Omit<PlannableExercise, 'dose'>,
    Pick<Exercise, 'feel' | 'feelOtherSide' | 'easier' | 'stopIf'> {
  readonly dose: DoseRange;
  /** Address of its page. */
  readonly href: string;
}
