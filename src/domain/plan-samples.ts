/** Plans for tests. The doses stand in no page: they only have a range and a default. */
import type { Plan, PlannableExercise } from './plan.ts';

const range = (min: number, max: number, usual: number) => ({ min, max, default: usual });

/** One more than a plan may have. */
export const KNOWN: readonly PlannableExercise[] = Array.from({ length: 9 }, (_, index) => ({
  id: `exercise-${index + 1}`,
  number: index + 1,
  dose: { holdSeconds: range(1, 30, 5), repetitions: range(1, 10, 5), timesPerDay: range(1, 3, 1) },
}));

export function planOf(change: Partial<Plan>): Plan {
  return {
    exercises: ['exercise-3', 'exercise-2', 'exercise-5'].map((exercise) => ({
      exercise,
      dose: { holdSeconds: 5, repetitions: 5, timesPerDay: 1 },
    })),
    start: undefined,
    weeks: undefined,
    note: '',
    clinic: '',
    ...change,
  };
}
