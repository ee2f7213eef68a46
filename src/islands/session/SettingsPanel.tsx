import { useState } from 'preact/hooks';
import { canSpeak } from '../../browser/speech.ts';
import { playTestSound } from '../../browser/test-sound.ts';
import { canVibrate } from '../../browser/vibration.ts';
import type { Range } from '../../domain/dose.ts';
import {
  GET_READY_CHOICES,
  type SessionSettings,
  SOUND_CHOICES,
  VOLUME_CHOICES,
} from '../../domain/session-settings.ts';
import type { SessionDose, SessionExercise } from '../../domain/timeline-part.ts';
import type { Words } from './cue-words.ts';

export type Panel = 'sound' | 'dose';

interface Props {
  panel: Panel;
  exercises: readonly SessionExercise[];
  locale: string;
  settings: SessionSettings;
  words: Words;
  onChange: (settings: SessionSettings) => void;
}

/** What can be set before a session. */
export function SettingsPanel({ panel, ...props }: Props) {
  return <div class="panel">{panel === 'sound' ? <SoundPanel {...props} /> : <DosePanel {...props} />}</div>;
}

function SoundPanel({ settings, words, locale, onChange }: Omit<Props, 'panel'>) {
  const [failed, setFailed] = useState(false);
  return (
    <>
      <fieldset>
        <legend class="unseen">{words('timer.change.sound')}</legend>
        {SOUND_CHOICES.map((sound) => (
          <label key={sound}>
            <span>{words(`timer.sound.${sound}`)}</span>
            <input
              type="radio"
              name="timer-sound"
              checked={settings.sound === sound}
              onChange={() => onChange({ ...settings, sound })}
            />
          </label>
        ))}
      </fieldset>
      {settings.sound === 'voice' && !canSpeak(locale) && <p class="small">{words('timer.sound.noVoice')}</p>}
      {settings.sound !== 'silent' && (
        <Choice
          label={words('timer.set.volume')}
          choices={VOLUME_CHOICES}
          value={settings.volume}
          onChange={(volume) => onChange({ ...settings, volume })}
        />
      )}
      <button
        type="button"
        class="button"
        onClick={async () => setFailed(!(await playTestSound(settings.volume / 100)))}
      >
        {words('timer.sound.test')}
      </button>
      <p class="small" role="status">
        {words(failed ? 'timer.sound.failed' : 'timer.sound.hint')}
      </p>
      {canVibrate() && (
        <Tick
          label={words('timer.set.vibration')}
          checked={settings.vibration}
          onChange={(vibration) => onChange({ ...settings, vibration })}
        />
      )}
      <Tick
        label={words('timer.set.announced')}
        checked={settings.announced}
        onChange={(announced) => onChange({ ...settings, announced })}
      />
    </>
  );
}

/** Hold and repetitions inside the range of each exercise, and the time to get ready. */
function DosePanel({ exercises, settings, words, onChange }: Omit<Props, 'panel'>) {
  const setDose = (index: number, change: Partial<SessionDose>) => {
    const doses = settings.doses.map((dose, place) => (place === index ? { ...dose, ...change } : dose));
    onChange({ ...settings, doses });
  };
  return (
    <>
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
      <Tick
        label={words('timer.ownPace')}
        checked={settings.ownPace}
        onChange={(ownPace) => onChange({ ...settings, ownPace })}
      />
      <Choice
        label={words('timer.set.ready')}
        choices={GET_READY_CHOICES}
        value={settings.getReadySeconds}
        onChange={(getReadySeconds) => onChange({ ...settings, getReadySeconds })}
      />
    </>
  );
}

interface TickProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

function Tick({ label, checked, onChange }: TickProps) {
  return (
    <label>
      <span>{label}</span>
      <input type="checkbox" checked={checked} onChange={() => onChange(!checked)} />
    </label>
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
