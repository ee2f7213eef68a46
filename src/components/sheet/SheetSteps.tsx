import type { Translate } from '../../i18n/strings.ts';
import { withDose } from '../dose-words.ts';
import { sentencesOf } from './sentences.ts';
import type { SheetExercise } from './sheet-props.ts';

interface Props {
  exercise: Pick<SheetExercise, 'start' | 'steps' | 'dose'>;
  locale: string;
  t: Translate;
}

/** Where to start, and the steps. */
export function SheetSteps({ exercise: { start, steps, dose }, locale, t }: Props) {
  return (
    <ol class="sheet-steps">
      <li data-start>
        <b>{t('sheet.start')}.</b> {start}
      </li>
      {steps.map(({ text, held }, index) => (
        <li key={text}>
          <span aria-hidden="true">{index + 1}</span>
          <p>
            <StepSentences {...{ text, held, dose, locale, t }} />
          </p>
        </li>
      ))}
    </ol>
  );
}

type SentencesProps = Pick<SheetExercise['steps'][number], 'text' | 'held'> &
  Pick<SheetExercise, 'dose'> &
  Pick<Props, 'locale' | 't'>;

/** A step with its dose. The sentence that says how long to hold is strong. */
export function StepSentences({ text, held, dose, locale, t }: SentencesProps) {
  return (
    <>
      {sentencesOf(text, locale).map((sentence) => {
        const words = withDose(sentence, dose, t);
        return held && /\{hold(Default)?\}/.test(sentence) ? <b key={sentence}>{words}</b> : words;
      })}
    </>
  );
}
