/** Plan minutes: how long a plan takes, by the same timeline that a session follows. */
import type { Plan } from './plan.ts';
import { buildTimeline } from './timeline.ts';
import { partOf, type SessionExercise } from './timeline-part.ts';

const PREPARATION = { getReadySeconds: 5 };

/**
 * Seconds of all sessions of one day: one with every exercise, then others with those that are to be done more often.
 * Exercises that are not known count nothing.
 */
export function secondsPerDay(
  { exercises }: Pick<Plan, 'exercises'>,
  known: readonly SessionExercise[],
): number {
  const most = Math.max(0, ...exercises.map(({ dose }) => dose.timesPerDay));
  const sessions = Array.from({ length: most }, (_, before) =>
    exercises.filter(({ dose }) => dose.timesPerDay > before),
  );
  return sessions.reduce((sum, these) => sum + secondsOfSession({ exercises: these }, known), 0);
}

/** Seconds of one session with every exercise of the plan. */
export function secondsOfSession(
  { exercises }: Pick<Plan, 'exercises'>,
  known: readonly SessionExercise[],
): number {
  const parts = exercises.flatMap(({ exercise: id, dose }) => {
    const exercise = known.find((one) => one.id === id);
    return exercise ? [partOf(exercise, dose)] : [];
  });
  return parts.length === 0 ? 0 : buildTimeline(parts, PREPARATION).durationSeconds;
}

/** Whole minutes, never none: `0` would say that nothing is to be done. */
export function wholeMinutes(seconds: number): number {
  return Math.max(1, Math.round(seconds / 60));
}
