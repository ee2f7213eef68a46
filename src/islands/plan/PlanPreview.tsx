import type { Plan } from '../../domain/plan.ts';
import { secondsOfSession, wholeMinutes } from '../../domain/plan-minutes.ts';
import type { BuilderExercise } from './builder-props.ts';
import { PlanNote } from './PlanNote.tsx';
import type { Words } from './plan-props.ts';
import { doseLines } from './plan-words.ts';
import { StepPicture } from './StepPicture.tsx';

interface Props {
  plan: Plan;
  exercises: readonly BuilderExercise[];
  words: Words;
}

/** What the patient will see, as it is made. */
export function PlanPreview({ plan, exercises, words }: Props) {
  const chosen = plan.exercises.flatMap(({ exercise: id, dose }) => {
    const exercise = exercises.find((one) => one.id === id);
    return exercise ? [{ exercise, dose }] : [];
  });
  if (chosen.length === 0) return null;
  return (
    <section class="plan-preview" aria-labelledby="preview">
      <h2 id="preview">{words('plan.new.preview')}</h2>
      <div>
        <h3>{words('plan.today', { count: chosen.length })}</h3>
        <p class="small">
          {words('timer.total', { count: wholeMinutes(secondsOfSession(plan, exercises)) })}
        </p>
        <PlanNote plan={plan} words={words} />
        <ol>
          {chosen.map(({ exercise, dose }) => (
            <li key={exercise.id}>
              <StepPicture name={`card-${exercise.id}`} />
              <div>
                <b>{exercise.title}</b>
                {doseLines(exercise, dose, words).map((line) => (
                  <p class="small" key={line}>
                    {line}
                  </p>
                ))}
              </div>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
