/** Paper props: what is fetched to print a plan. The same for every plan, so that the request tells nothing of it. */

import type { SheetPicture } from '../../../components/sheet/sheet-pictures.ts';
import type { SheetExercise, SheetHouse } from '../../../components/sheet/sheet-props.ts';
import type { Plan } from '../../../domain/plan.ts';
import type { Words } from '../plan-props.ts';

export interface PaperHrefs {
  /** The words of all sheets in the language of the page. */
  readonly words: string;
  /** The drawings of all sheets. */
  readonly drawings: string;
}

export type PaperExercise = SheetExercise & { readonly pictures: readonly SheetPicture[] };

/** The file of words. */
export interface Paper {
  readonly house: SheetHouse;
  readonly strings: Readonly<Record<string, string>>;
  readonly exercises: readonly PaperExercise[];
  /** Whole address of the list of exercises. */
  readonly list: string;
}

/** The words of sheets and of plans. */
export type PaperWords = SheetHouse & { readonly t: Words };

/** `full`: a side for each exercise. `large`: large print. `compact`: several exercises on a side. */
export type PaperForm = 'full' | 'large' | 'compact';

export interface PaperPlan {
  readonly plan: Plan;
  /** Its whole address. */
  readonly address: string;
  readonly minutesPerDay: number;
  readonly form: PaperForm;
}
