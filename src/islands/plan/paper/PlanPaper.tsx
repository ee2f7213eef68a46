import { useMemo } from 'preact/hooks';
import { fixedDose } from '../../../domain/dose.ts';
import { lookup } from '../../../i18n/fill.ts';
import { CompactSheet } from './CompactSheet.tsx';
import { PlanSheet } from './PlanSheet.tsx';
import type { Paper, PaperPlan, PaperWords } from './paper-props.ts';

type Props = PaperPlan & { paper: Paper };

/** A plan on paper: its exercises in their order, each with the dose that was chosen. */
export function PlanPaper({ paper, ...planned }: Props) {
  const { house, strings, exercises } = paper;
  const words: PaperWords = useMemo(() => ({ ...house, t: lookup(strings, house.locale) }), [house, strings]);
  const chosen = planned.plan.exercises.flatMap(({ exercise: id, dose }) => {
    const exercise = exercises.find((one) => one.id === id);
    return exercise ? [{ ...exercise, dose: fixedDose(exercise.dose, dose) }] : [];
  });
  if (planned.form === 'compact') return <CompactSheet {...{ chosen, words, planned }} list={paper.list} />;
  return (
    <>
      {chosen.map((exercise, index) => (
        <PlanSheet key={exercise.id} {...{ exercise, index, words, planned }} total={chosen.length} />
      ))}
    </>
  );
}
