/** Sheet props: what a sheet is told. It is drawn at build time and in the browser, so all of it is data. */
import type { Clinic } from '../../domain/clinic.ts';
import type { DoseRange } from '../../domain/dose.ts';
import type { Exercise, Step } from '../../domain/exercise.ts';
import type { Translate } from '../../i18n/strings.ts';

export interface SheetExercise
  extends Pick<
    Exercise,
    'id' | 'title' | 'say' | 'purpose' | 'start' | 'feel' | 'easier' | 'stopIf' | 'safety'
  > {
  readonly dose: DoseRange;
  readonly steps: readonly Pick<Step, 'text' | 'held'>[];
  /** Whole address of its page. */
  readonly address: string;
  readonly reviewed: string;
  readonly nextReview: string;
  readonly reviewedBy: string | null;
  /** Its drawings are all seen from the side, and take half of the width. */
  readonly slim: boolean;
}

/** The same on every sheet of a language. */
export interface SheetHouse {
  readonly locale: string;
  /** Whose site it is. Without a logo, our own mark stands there. */
  readonly brand: {
    readonly name: string;
    readonly logo: { readonly src: string; readonly width: number; readonly height: number } | undefined;
  };
  readonly clinic: Pick<Clinic, 'name' | 'phone' | 'web'>;
  /** Each completes "get help if you get …". */
  readonly helpSigns: readonly string[];
  readonly painBands: readonly { readonly from: number; readonly to: number; readonly short: string }[];
}

export type SheetWords = SheetHouse & { readonly t: Translate };
