/** Builder props: what the page hands to the island that makes plans. */
import type { Draftable } from '../../domain/plan-draft.ts';
import type { SessionExercise } from '../../domain/timeline-part.ts';
import type { PaperHrefs } from './paper/paper-props.ts';
import type { PlanExercise } from './plan-props.ts';

/** The steps have no words here: only how long they take. */
export type BuilderExercise = Draftable &
  SessionExercise &
  Pick<PlanExercise, 'dose'> & {
    /** What patients and clinics call it, to be searched. */
    readonly names: string;
  };

export interface BuilderProps {
  readonly exercises: readonly BuilderExercise[];
  readonly locale: string;
  readonly strings: Readonly<Record<string, string>>;
  /** Path of the page that opens plans. */
  readonly planPath: string;
  readonly paper: PaperHrefs;
}
