import type { Range } from '../../domain/dose.ts';
import type { Words } from './plan-props.ts';

interface Props {
  label: string;
  /** What one unit is called: `s`. Empty for numbers of times. */
  unit: string;
  range: Range;
  value: number;
  /** The exercise it belongs to, for who does not see where it stands. */
  title: string;
  words: Words;
  ready: boolean;
  onChange: (value: number) => void;
}

/** A number between two ends, changed by one. At an end the button is off, and the range beside it says why. */
export function Stepper({
  label,
  unit,
  range: { min, max, default: usual },
  value,
  title,
  words,
  ready,
  onChange,
}: Props) {
  const shown = unit === '' ? String(value) : words(unit, { count: value });
  const isFixed = min === max;
  return (
    <div class="plan-stepper" data-changed={value === usual ? undefined : ''}>
      <p>
        {label}{' '}
        <span class="small">{isFixed ? words('plan.new.fixed') : words('plan.new.range', { min, max })}</span>
      </p>
      {isFixed ? (
        <output>{shown}</output>
      ) : (
        <fieldset>
          <legend class="unseen">{words('plan.new.stepper', { label, title })}</legend>
          <button
            type="button"
            aria-label={words('plan.new.less')}
            disabled={!ready || value <= min}
            onClick={() => onChange(value - 1)}
          >
            −
          </button>
          <output aria-live="polite">{shown}</output>
          <button
            type="button"
            aria-label={words('plan.new.more')}
            disabled={!ready || value >= max}
            onClick={() => onChange(value + 1)}
          >
            +
          </button>
        </fieldset>
      )}
    </div>
  );
}
