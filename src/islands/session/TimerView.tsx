import type { Ref } from 'preact';
import type { Press, Sound } from '../../browser/session-runner.ts';
import type { SessionState } from '../../domain/session.ts';
import { cueAt, phaseAt, type Timeline } from '../../domain/timeline.ts';
import { Controls } from './Controls.tsx';
import { type ChosenExercise, cueWords, type Words } from './cue-words.ts';
import { Ring } from './Ring.tsx';

interface Props {
  words: Words;
  timeline: Timeline;
  chosen: readonly ChosenExercise[];
  state: SessionState;
  sound: Sound;
  screenStaysOn: boolean;
  ownPace: boolean;
  mainButton: Ref<HTMLButtonElement>;
  press: (type: Press) => void;
  onSound: () => void;
}

/** The running or paused session: drawing, step, numerals and the buttons, always in the same places. */
export function TimerView({
  words,
  timeline,
  chosen,
  state,
  sound,
  screenStaysOn,
  ownPace,
  mainButton,
  press,
  onSound,
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
  const mode = paused ? (unseen ? 'unseen' : 'paused') : ownPace ? 'own-pace' : 'running';

  return (
    <div class="session-screen" data-view="timer" data-cue={cue.kind} data-paused={paused ? '' : undefined}>
      <div class="bar">
        {ownPace ? (
          <p>{words('timer.ownPace')}</p>
        ) : (
          <button type="button" class="link" onClick={onSound}>
            {words(sound === 'on' ? 'timer.sound.on' : 'timer.sound.off')}
          </button>
        )}
        <button type="button" class="button" data-kind="hurts" onClick={() => press('hurts')}>
          {words('timer.hurts')}
        </button>
      </div>
      <Ring
        step={cue.step ?? exercise?.steps[0]?.id ?? ''}
        side={firstSide ? 'first' : 'other'}
        passed={
          cue.kind === 'hold' && !ownPace ? Math.floor(position - startsAt) / (endsAt - startsAt) : undefined
        }
      />
      <div class="say">
        <h2>{paused ? words('timer.paused') : word}</h2>
        <p>{paused ? words(`timer.paused.${state.pausedBecause}`) : sentence}</p>
        {sound === 'failed' && <p class="small">{words('timer.sound.failed')}</p>}
        {!screenStaysOn && cue.kind === 'get-ready' && (
          <p class="small">{words(sound === 'on' ? 'timer.screen.sound' : 'timer.screen.silent')}</p>
        )}
      </div>
      <div class="count" role="timer" aria-live="off">
        {!ownPace && <span class="numeral">{seconds}</span>}{' '}
        <p>
          <span class="small">{ownPace ? words('timer.ownPace.hint') : words(unit, { count: seconds })}</span>{' '}
          <b>{side || repetition}</b> {side && <span>{repetition}</span>}
        </p>
      </div>
      <Controls words={words} mode={mode} mainButton={mainButton} press={press} />
    </div>
  );
}
