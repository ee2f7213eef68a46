/** Session props: what the page hands to the timer. All of it is data. */
import type { SessionExercise } from '../../domain/timeline-part.ts';

export interface SessionSafety {
  /** Signs to stop and get help for. */
  readonly stop: readonly string[];
  /** What a pain score means, from 0 to 10. */
  readonly painGuide: readonly { readonly from: number; readonly to: number; readonly text: string }[];
  /** What holds for one exercise, by its id. */
  readonly exercises: Readonly<Record<string, ExerciseSafety>>;
}

export interface ExerciseSafety {
  /** The line that says who must not start. */
  readonly safety: string;
  readonly stopIf: readonly string[];
}

export interface NextExercise {
  readonly href: string;
  readonly title: string;
}

export interface SessionProps {
  /** In the order in which they are done. */
  readonly exercises: readonly SessionExercise[];
  readonly locale: string;
  /** At least the words of the page at rest. The others may stand in `SessionWords`. */
  readonly strings: Readonly<Record<string, string>>;
  /** Address of the style sheet of a running session. */
  readonly styles: string;
  /** Left out where `SessionWords` brings it. */
  readonly safety?: SessionSafety | undefined;
  /** Address of the list of recorded clips. Left out where there are none, or where `SessionWords` brings it. */
  readonly voice?: string | undefined;
  readonly helpHref: string;
  readonly next?: NextExercise | undefined;
}
