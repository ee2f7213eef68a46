import type { Ref } from 'preact';
import type { Press, Sound } from '../../browser/session-runner.ts';
import type { SessionState } from '../../domain/session.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { cueAt, phaseAt } from '../../domain/timeline-place.ts';
import { Controls } from './Controls.tsx';
import { type ChosenExercise, cueWords, type Words } from './cue-words.ts';
import { Ring } from './Ring.tsx';

interface Props {
  words: Words;
  timeline: Timeline;
  chosen: readonly ChosenExercise[];
  state: SessionState;
  sound: Sound;
  ownPace: boolean;
  /** Keys of what this device cannot do, to be said once. */
  limits: readonly string[];
  mainButton: Ref<HTMLButtonElement>;
  press: (type: Press) => void;
  /** Undefined when there is no exercise after this one. */
  onLeave: (() => void) | undefined;
  onSound: () => void;
  onSafety: () => void;
}

/** The running or paused session: drawing, step, numerals and the buttons, always in the same places. */
export function TimerView({
  words,
  timeline,
  chosen,
  state,
  sound,
  ownPace,
  limits,
  mainButton,
  press,
  onLeave,
  onSound,
  onSafety,
}: Props) {
  const { position } = state;
  const paused = state.status === 'paused';
  const cue = cueAt(timeline, position);
  const { startsAt, endsAt } = phaseAt(timeline, position);
  const { word, sentence, side, repetition, unit } = cueWords(cue, chosen, words);
  const exercise = chosen[cue.exercise]?.exercise;
  // A reading lands a hair before or after the whole second; neither may show the number beside it.
  const seconds = Math.max(0, Math.ceil(endsAt - position - 0.02));
  const firstSide = cue.side === undefined || cue.side === exercise?.dose.firstSide;
  const unseen = state.pausedBecause === 'unseen';
  const notes = sound === 'failed' ? ['timer.sound.failed', ...limits] : limits;
  const mode = paused ? (unseen ? 'unseen' : 'paused') : ownPace ? 'own-pace' : 'running';

  return (
    <div class="session-screen" data-view="timer" data-cue={cue.kind} data-paused={paused ? '' : undefined}>
      <div class="stage">
        <div class="bar">
          {ownPace ? (
            <p>{words('timer.ownPace')}</p>
          ) : (
            <button type="button" class="link" onClick={onSound}>
              {words(`timer.sound.${sound === 'failed' ? 'again' : sound}`)}
            </button>
          )}
          <button type="button" class="link" onClick={onSafety}>
            {words('timer.safety')}
          </button>
          <button type="button" class="button" data-kind="hurts" onClick={() => press('hurts')}>
            {words('timer.hurts')}
          </button>
        </div>
        <Ring
          step={cue.step ?? exercise?.steps[0]?.id ?? ''}
          shown={cue.step === undefined ? 'start' : firstSide ? 'first' : 'other'}
          passed={
            cue.kind === 'hold' && !ownPace
              ? Math.floor(position - startsAt) / (endsAt - startsAt)
              : undefined
          }
        />
        <div class="say">
          <h2>{paused ? words('timer.paused') : word}</h2>
          <p>{paused ? words(`timer.paused.${state.pausedBecause}`) : sentence}</p>
          {notes.length > 0 ? (
            <p class="small">{notes.map((note) => words(note)).join(' ')}</p>
          ) : (
            !paused && <ToCome {...{ words, timeline, chosen, position, ownPace }} />
          )}
          {paused && onLeave && (
            <button type="button" class="link" onClick={onLeave}>
              {words('timer.leave')}
            </button>
          )}
        </div>
        <div class="count" role="timer" aria-live="off">
          {!ownPace && <span class="numeral">{seconds}</span>}{' '}
          <p>
            <span class="small">
              {ownPace ? words('timer.ownPace.hint') : words(unit, { count: seconds })}
            </span>{' '}
            <b>{side || repetition}</b> {side && <span>{repetition}</span>}
          </p>
        </div>
      </div>
      <Controls {...{ words, mode, mainButton, press }} />
    </div>
  );
}

/** What comes next, and how long all of it still takes. */
function ToCome({
  words,
  timeline,
  chosen,
  position,
  ownPace,
}: Pick<Props, 'words' | 'timeline' | 'chosen' | 'ownPace'> & { position: number }) {
  const next = cueAt(timeline, phaseAt(timeline, position).endsAt);
  // Less than half a minute is near enough to be counted by its steps.
  const minutes = Math.round((timeline.durationSeconds - position) / 60);
  const { word } = cueWords(next, chosen, words);
  return (
    <p class="small to-come">
      {words('timer.then', { word })} {!ownPace && minutes > 0 && words('timer.left', { count: minutes })}
    </p>
  );
}
