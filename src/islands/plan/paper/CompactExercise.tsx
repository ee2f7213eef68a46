import { Fragment } from 'preact';
import { StepSentences } from '../../../components/sheet/SheetSteps.tsx';
import { defaultDose } from '../../../domain/dose.ts';
import { doseLines } from '../plan-words.ts';
import { PaperPictures } from './PaperPictures.tsx';
import type { PaperExercise, PaperWords } from './paper-props.ts';

interface Props {
  exercise: PaperExercise;
  /** Its place, from 0. */
  index: number;
  words: PaperWords;
}

/** One exercise in a few lines: its dose, its drawings without those of the other side, its steps in one paragraph. */
export function CompactExercise({ exercise, index, words: { locale, t } }: Props) {
  const { title, start, steps, dose, feel, easier, pictures } = exercise;
  const [hold = '', times = '', perDay = ''] = doseLines(exercise, defaultDose(dose), t);
  return (
    <section>
      <h3>
        {t('sheet.plan.row', { number: index + 1, title })}
        <span>{t('sheet.plan.dose', { hold, times, perDay })}</span>
      </h3>
      <PaperPictures pictures={pictures.filter(({ isMirror }) => !isMirror)} isSmall />
      <p>
        <b>{t('sheet.start')}.</b> {start}{' '}
        {steps.map(({ text, held }, place) =>
          // How often stands beside the name already.
          !held && text.includes('{repetitions}') ? null : (
            <Fragment key={text}>
              <b>{place + 1}</b> <StepSentences {...{ text, held, dose, locale, t }} />{' '}
            </Fragment>
          ),
        )}
        <b>{t('sheet.feel')}</b> {feel} <b>{t('sheet.easier')}</b> {easier}
      </p>
    </section>
  );
}
