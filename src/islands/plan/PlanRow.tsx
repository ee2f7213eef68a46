import { useState } from 'preact/hooks';
import { ShowHide } from '../../components/ShowHide.tsx';
import type { Dose } from '../../domain/dose.ts';
import type { PlanExercise, Words } from './plan-props.ts';
import { doseLines, withChosenDose } from './plan-words.ts';
import { StepPicture } from './StepPicture.tsx';

interface Props {
  exercise: PlanExercise;
  dose: Dose;
  words: Words;
  /** The drawings of the steps are in the page. */
  drawn: boolean;
}

/** One exercise of a plan. It opens in place, so that nobody loses the plan to learn it. */
export function PlanRow({ exercise, dose, words, drawn }: Props) {
  const [opened, setOpened] = useState(false);
  const { id, title, start, steps, feel, easier, stopIf, href } = exercise;
  return (
    <li>
      <details onToggle={(event) => event.currentTarget.open && setOpened(true)}>
        <summary>
          <StepPicture name={`card-${id}`} />
          <div>
            <h2>{title}</h2>
            {doseLines(exercise, dose, words).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          <ShowHide show={words('details.show')} hide={words('details.hide')} />
        </summary>
        <div class="plan-start">
          {opened && drawn && <StepPicture name={steps[0]?.id ?? ''} shown="start" drawn={drawn} />}
          <p>
            <b>{words('exercise.start')}.</b> {start}
          </p>
        </div>
        <ol class="plan-steps">
          {steps.map((step) => (
            <li key={step.id} data-held={step.held ? '' : undefined}>
              {opened && drawn && <StepPicture name={step.id} drawn={drawn} />}
              <div>
                <p>{withChosenDose(step.text, dose, words)}</p>
                {step.otherSide && (
                  <p class="small">
                    {words('exercise.otherSide', { text: withChosenDose(step.otherSide, dose, words) })}
                  </p>
                )}
              </div>
            </li>
          ))}
        </ol>
        <p>
          <b>{words('plan.feel')}</b> {feel}
        </p>
        <p>
          <b>{words('plan.easier')}</b> {easier}
        </p>
        <p>
          <b>{words('exercise.stopIf')}</b>
        </p>
        <ul class="plan-stops">
          {stopIf.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
        <p>
          <a class="alone" href={href}>
            {words('plan.whole', { title })}
          </a>
        </p>
      </details>
    </li>
  );
}
