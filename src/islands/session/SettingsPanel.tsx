import type { Range } from '../../domain/dose.ts';
import type { SessionDose, SessionExercise } from '../../domain/timeline-part.ts';
import type { Words } from './cue-words.ts';

export interface SessionSettings {
  /** One dose for each exercise, in their order. */
  readonly doses: readonly SessionDose[];
  readonly getReadySeconds: number;
  readonly sound: boolean;
}

interface Props {
  exercises: readonly SessionExercise[];
  settings: SessionSettings;
  words: Words;
  onChange: (settings: SessionSettings) => void;
}

const GET_READY_CHOICES = [0, 5, 10, 15, 20, 30, 45, 60];
const GET_READY_SECONDS = 5;

export function defaultSettings(exercises: readonly SessionExercise[]): SessionSettings {
  const doses = exercises.map(({ dose }) => ({
    holdSeconds: dose.holdSeconds.default,
    repetitions: dose.repetitions.default,
  }));
  return { doses, getReadySeconds: GET_READY_SECONDS, sound: true };
}

/** Hold and repetitions inside the range of each exercise, and the time to get ready. */
export function SettingsPanel({ exercises, settings, words, onChange }: Props) {
  const setDose = (index: number, change: Partial<SessionDose>) => {
    const doses = settings.doses.map((dose, place) => (place === index ? { ...dose, ...change } : dose));
    onChange({ ...settings, doses });
  };
  return (
    <div class="panel">
      {exercises.map(({ id, title, dose }, index) => (
        <fieldset key={id}>
          <legend class={exercises.length > 1 ? undefined : 'unseen'}>{title}</legend>
          <Choice
            label={words('timer.set.hold')}
            choices={numbersIn(dose.holdSeconds)}
            value={settings.doses[index]?.holdSeconds ?? dose.holdSeconds.default}
            onChange={(holdSeconds) => setDose(index, { holdSeconds })}
          />
          <Choice
            label={words(dose.sides === 'together' ? 'timer.set.times.together' : 'timer.set.times.sides')}
            choices={numbersIn(dose.repetitions)}
            value={settings.doses[index]?.repetitions ?? dose.repetitions.default}
            onChange={(repetitions) => setDose(index, { repetitions })}
          />
        </fieldset>
      ))}
      <Choice
        label={words('timer.set.ready')}
        choices={GET_READY_CHOICES}
        value={settings.getReadySeconds}
        onChange={(getReadySeconds) => onChange({ ...settings, getReadySeconds })}
      />
    </div>
  );
}

interface ChoiceProps {
  label: string;
  choices: readonly number[];
  value: number;
  onChange: (value: number) => void;
}

/** A choice of one is no choice, and is not shown. */
function Choice({ label, choices, value, onChange }: ChoiceProps) {
  if (choices.length < 2) return null;
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(Number(event.currentTarget.value))}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    </label>
  );
}

function numbersIn({ min, max }: Range): readonly number[] {
  return Array.from({ length: max - min + 1 }, (_, index) => min + index);
}
