/** Plan words: a chosen dose as it is read in a plan. */
import { type Dose, hasSides } from '../../domain/dose.ts';
import { fill } from '../../i18n/fill.ts';
import type { PlanExercise, Words } from './plan-props.ts';

/** Hold, repetitions and times a day: three short lines. */
export function doseLines(
  { dose: { sides } }: Pick<PlanExercise, 'dose'>,
  dose: Dose,
  words: Words,
): readonly string[] {
  return [
    words('plan.dose.hold', { count: dose.holdSeconds }),
    words(hasSides(sides) ? 'plan.dose.timesEachSide' : 'plan.dose.times', { count: dose.repetitions }),
    words('plan.dose.perDay', { count: dose.timesPerDay }),
  ];
}

/** An author's sentence with the chosen dose in it. */
export function withChosenDose(sentence: string, dose: Dose, words: Words): string {
  const hold = words('dose.seconds', { count: dose.holdSeconds });
  return fill(sentence, {
    hold,
    holdDefault: hold,
    repetitions: words('dose.times', { count: dose.repetitions }),
  });
}
