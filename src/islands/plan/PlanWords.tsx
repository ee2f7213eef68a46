import {
  dayOf,
  MOST_CLINIC_CHARACTERS,
  MOST_DAYS,
  MOST_NOTE_CHARACTERS,
  type Plan,
} from '../../domain/plan.ts';
import { cutText, lengthOf } from '../../domain/plan-text.ts';
import type { Words } from './plan-props.ts';

interface Props {
  plan: Plan;
  words: Words;
  ready: boolean;
  onChange: (plan: Plan) => void;
}

const WEEKS = [1, 2, 3, 4, 6, 8, 12];

/** The note, the clinic and the days of a plan. All of it may be left out. */
export function PlanWords({ plan, words, ready, onChange }: Props) {
  const weeks = plan.weeks === undefined || WEEKS.includes(plan.weeks) ? WEEKS : [...WEEKS, plan.weeks];
  return (
    <section class="plan-words" aria-labelledby="plan-words">
      <h2 id="plan-words">{words('plan.new.words')}</h2>
      <p class="small" id="plan-private">
        {words('plan.new.private')}
      </p>
      <Text
        label={words('plan.new.note')}
        value={plan.note}
        most={MOST_NOTE_CHARACTERS}
        {...{ words, ready }}
        onChange={(note) => onChange({ ...plan, note })}
      />
      <Text
        label={words('plan.new.clinic')}
        value={plan.clinic}
        most={MOST_CLINIC_CHARACTERS}
        {...{ words, ready }}
        onChange={(clinic) => onChange({ ...plan, clinic })}
      />
      <div class="plan-days">
        <label class="plan-field">
          <span>{words('plan.new.start')}</span>
          <input
            type="date"
            min={dayOf(0)}
            max={dayOf(MOST_DAYS)}
            value={plan.start ?? ''}
            disabled={!ready}
            onInput={({ currentTarget: { value } }) =>
              onChange({ ...plan, start: value === '' ? undefined : value })
            }
          />
        </label>
        <label class="plan-field">
          <span>{words('plan.new.lasts')}</span>
          <select
            value={plan.weeks ?? ''}
            disabled={!ready}
            onChange={({ currentTarget: { value } }) =>
              onChange({ ...plan, weeks: value === '' ? undefined : Number(value) })
            }
          >
            <option value="">{words('plan.new.noEnd')}</option>
            {weeks.map((count) => (
              <option key={count} value={count}>
                {words('plan.new.weeks', { count })}
              </option>
            ))}
          </select>
        </label>
      </div>
    </section>
  );
}

interface TextProps {
  label: string;
  value: string;
  /** Characters it may have. */
  most: number;
  words: Words;
  ready: boolean;
  onChange: (value: string) => void;
}

function Text({ label, value, most, words, ready, onChange }: TextProps) {
  return (
    <label class="plan-field">
      <span>
        {label} <span class="small">{words('plan.new.characters', { count: lengthOf(value), most })}</span>
      </span>
      <input
        type="text"
        dir="auto"
        autocomplete="off"
        aria-describedby="plan-private"
        value={value}
        disabled={!ready}
        onInput={({ currentTarget }) => {
          const kept = cutText(currentTarget.value, most);
          if (kept !== currentTarget.value) currentTarget.value = kept;
          onChange(kept);
        }}
      />
    </label>
  );
}
