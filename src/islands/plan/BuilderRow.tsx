import { startRowDrag } from '../../browser/row-drag.ts';
import { type Dose, hasSides } from '../../domain/dose.ts';
import type { BuilderExercise } from './builder-props.ts';
import type { Words } from './plan-props.ts';
import { StepPicture } from './StepPicture.tsx';
import { Stepper } from './Stepper.tsx';

export type Move = 'handle' | 'up' | 'down' | 'remove';

interface Props {
  exercise: BuilderExercise;
  dose: Dose;
  /** Its place, from 0. */
  index: number;
  total: number;
  words: Words;
  ready: boolean;
  onDose: (change: Partial<Dose>) => void;
  onMove: (to: number, control: Move) => void;
  onRemove: () => void;
}

/** One chosen exercise: its place, its dose, and the way out of the plan. */
export function BuilderRow({ exercise, dose, index, total, words, ready, onDose, onMove, onRemove }: Props) {
  const { id, title } = exercise;
  const steppers = [
    { key: 'holdSeconds', label: words('plan.new.hold'), unit: 'plan.new.seconds' },
    {
      key: 'repetitions',
      label: words(hasSides(exercise.dose.sides) ? 'plan.new.timesEachSide' : 'plan.new.times'),
      unit: '',
    },
    { key: 'timesPerDay', label: words('plan.new.timesPerDay'), unit: '' },
  ] as const;
  // A button that switches itself off would throw the focus away: at an end it stays, and does nothing.
  const step = (by: number, control: Move) => {
    const to = index + by;
    if (to >= 0 && to < total) onMove(to, control);
  };
  const onArrow = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    step(event.key === 'ArrowUp' ? -1 : 1, 'handle');
  };

  return (
    <li data-row={id}>
      <StepPicture name={`card-${id}`} />
      <div class="plan-row-head">
        <h3>
          {index + 1}. {title}
        </h3>
        <div class="plan-row-buttons">
          <button
            type="button"
            data-move="handle"
            aria-label={words('plan.new.drag', { title })}
            disabled={!ready}
            onKeyDown={onArrow}
            onPointerDown={(event) => startRowDrag(event, (to) => onMove(to, 'handle'))}
          >
            <Icon path="M6 5h2M6 12h2M6 19h2M16 5h2M16 12h2M16 19h2" />
          </button>
          <button
            type="button"
            data-move="up"
            aria-label={words('plan.new.up', { title })}
            aria-disabled={index === 0}
            disabled={!ready}
            onClick={() => step(-1, 'up')}
          >
            <Icon path="M12 19V5M6 11l6-6 6 6" />
          </button>
          <button
            type="button"
            data-move="down"
            aria-label={words('plan.new.down', { title })}
            aria-disabled={index === total - 1}
            disabled={!ready}
            onClick={() => step(1, 'down')}
          >
            <Icon path="M12 5v14M6 13l6 6 6-6" />
          </button>
          <button
            type="button"
            data-move="remove"
            aria-label={words('plan.new.remove', { title })}
            disabled={!ready}
            onClick={onRemove}
          >
            <Icon path="M6 6l12 12M18 6L6 18" />
          </button>
        </div>
      </div>
      <div class="plan-steppers">
        {steppers.map(({ key, label, unit }) => (
          <Stepper
            key={key}
            {...{ label, unit, title, words, ready }}
            range={exercise.dose[key]}
            value={dose[key]}
            onChange={(value) => onDose({ [key]: value })}
          />
        ))}
      </div>
    </li>
  );
}

function Icon({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
