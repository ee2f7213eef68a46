/** Plan minutes: how long a plan takes, by the same timeline that a session follows. */
import type { Plan } from './plan.ts';
import { buildTimeline } from './timeline.ts';
import { partOf, type SessionExercise } from './timeline-part.ts';

const PREPARATION = { getReadySeconds: 5 };

/** Seconds of all sessions of one day: each exercise as often as its dose says. Exercises that are not known count nothing. */
export function secondsPerDay(
  { exercises }: Pick<Plan, 'exercises'>,
  known: readonly SessionExercise[],
): number {
  return exercises.reduce((sum, { exercise: id, dose }) => {
    const exercise = known.find((one) => one.id === id);
    if (!exercise) return sum;
    const { durationSeconds } = buildTimeline([partOf(exercise, dose)], PREPARATION);
    return sum + durationSeconds * dose.timesPerDay;
  }, 0);
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
