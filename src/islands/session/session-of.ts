/** Session of: the exercises with the doses that were chosen for them, and the timeline that they make. */
import { type SessionSettings, usualDose } from '../../domain/session-settings.ts';
import { buildTimeline, type Timeline } from '../../domain/timeline.ts';
import { partOf, type SessionExercise } from '../../domain/timeline-part.ts';
import type { ChosenExercise } from './cue-words.ts';

export interface ChosenSession {
  readonly chosen: readonly ChosenExercise[];
  readonly timeline: Timeline;
}

export function sessionOf(
  exercises: readonly SessionExercise[],
  { doses, getReadySeconds }: Pick<SessionSettings, 'doses' | 'getReadySeconds'>,
): ChosenSession {
  const chosen = exercises.map((exercise, index) => ({
    exercise,
    dose: doses[index] ?? usualDose(exercise),
  }));
  const parts = chosen.map(({ exercise, dose }) => partOf(exercise, dose));
  return { chosen, timeline: buildTimeline(parts, { getReadySeconds }) };
}
