import type { ButtonHTMLAttributes } from 'preact';
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
          <RowButton
            control="handle"
            label={words('plan.new.drag', { title })}
            path="M6 5h2M6 12h2M6 19h2M16 5h2M16 12h2M16 19h2"
            disabled={!ready}
            onKeyDown={onArrow}
            onPointerDown={(event) => startRowDrag(event, (to) => onMove(to, 'handle'))}
          />
          <RowButton
            control="up"
            label={words('plan.new.up', { title })}
            path="M12 19V5M6 11l6-6 6 6"
            aria-disabled={index === 0}
            disabled={!ready}
            onClick={() => step(-1, 'up')}
          />
          <RowButton
            control="down"
            label={words('plan.new.down', { title })}
            path="M12 5v14M6 13l6 6 6-6"
            aria-disabled={index === total - 1}
            disabled={!ready}
            onClick={() => step(1, 'down')}
          />
          <RowButton
            control="remove"
            label={words('plan.new.remove', { title })}
            path="M6 6l12 12M18 6L6 18"
            disabled={!ready}
            onClick={onRemove}
          />
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

interface RowButtonProps
  extends Pick<
    ButtonHTMLAttributes,
    'disabled' | 'aria-disabled' | 'onClick' | 'onKeyDown' | 'onPointerDown'
  > {
  control: Move;
  /** Said, not seen. */
  label: string;
  /** Of its picture, 24 by 24. */
  path: string;
}

function RowButton({ control, label, path, ...rest }: RowButtonProps) {
  return (
    <button type="button" data-move={control} aria-label={label} {...rest}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
    </button>
  );
}
