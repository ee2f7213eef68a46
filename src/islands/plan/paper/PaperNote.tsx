import type { Plan } from '../../../domain/plan.ts';
import { PlanDays } from '../PlanDays.tsx';
import { PlanNote } from '../PlanNote.tsx';
import type { PaperWords } from './paper-props.ts';

interface Props {
  plan: Plan;
  words: PaperWords;
}

/** The words that came with the link, and whose they are; and the days of the plan. */
export function PaperNote({ plan, words: { locale, t } }: Props) {
  return (
    <>
      {plan.note !== '' && <PlanNote plan={plan} words={t} />}
      <PlanDays {...{ plan, locale }} words={t} />
    </>
  );
}
