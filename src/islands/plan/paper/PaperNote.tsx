import type { SheetWords } from '../../../components/sheet/sheet-props.ts';
import type { Plan } from '../../../domain/plan.ts';
import { PlanDays } from '../PlanDays.tsx';
import { PlanNote } from '../PlanNote.tsx';

interface Props {
  plan: Plan;
  words: SheetWords;
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
