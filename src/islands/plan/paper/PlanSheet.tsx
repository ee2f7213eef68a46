import { Sheet } from '../../../components/sheet/Sheet.tsx';
import { PaperNote } from './PaperNote.tsx';
import { PaperPictures } from './PaperPictures.tsx';
import type { PaperExercise, PaperPlan, PaperWords } from './paper-props.ts';

interface Props {
  exercise: PaperExercise;
  /** Its place, from 0. */
  index: number;
  total: number;
  words: PaperWords;
  planned: PaperPlan;
}

/** One exercise of a plan on a sheet of its own. The words of the clinic stand on the first one. */
export function PlanSheet({ exercise, index, total, words, planned: { plan, address } }: Props) {
  const { t } = words;
  const isNoted = index === 0 && (plan.note !== '' || plan.start !== undefined || plan.weeks !== undefined);
  return (
    <Sheet
      {...{ exercise, words }}
      place={t('sheet.plan.place', { number: index + 1, total })}
      from={isNoted && plan.note !== '' ? '' : plan.clinic}
      {...(isNoted && { note: <PaperNote {...{ plan, words }} /> })}
      scan={{
        code: address,
        label: t('sheet.plan.code'),
        words: t('sheet.plan.scan'),
        address: exercise.address,
      }}
    >
      <PaperPictures pictures={exercise.pictures} />
    </Sheet>
  );
}
