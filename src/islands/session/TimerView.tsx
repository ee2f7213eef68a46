import type { Ref } from 'preact';
import type { Press, Sound } from '../../browser/session-runner.ts';
import type { SessionState } from '../../domain/session.ts';
import { cueAt, phaseAt, type Timeline } from '../../domain/timeline.ts';
import { type ChosenExercise, cueWords, type Words } from './cue-words.ts';
import { Ring } from './Ring.tsx';

interface Props {
  words: Words;
  timeline: Timeline;
  chosen: readonly ChosenExercise[];
  state: SessionState;
  sound: Sound;
  screenStaysOn: boolean;
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
  const isUnseen = paused && state.pausedBecause === 'unseen';

  return (
    <div class="session-screen" data-view="timer" data-cue={cue.kind} data-paused={paused ? '' : undefined}>
      <div class="bar">
        <button type="button" class="link" onClick={onSound}>
          {words(sound === 'on' ? 'timer.sound.on' : 'timer.sound.off')}
        </button>
        <button type="button" class="button" data-kind="hurts" onClick={() => press('hurts')}>
          {words('timer.hurts')}
        </button>
      </div>
      <Ring
        step={cue.step ?? exercise?.steps[0]?.id ?? ''}
        side={firstSide ? 'first' : 'other'}
        passed={cue.kind === 'hold' ? Math.floor(position - startsAt) / (endsAt - startsAt) : undefined}
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
        <span class="numeral">{seconds}</span>{' '}
        <p>
          <span class="small">{words(unit, { count: seconds })}</span> <b>{side || repetition}</b>{' '}
          {side && <span>{repetition}</span>}
        </p>
      </div>
      <div class="controls">
        <button
          type="button"
          class="button"
          data-kind="go"
          data-size="big"
          ref={mainButton}
          // The second half of a double press on Start lands here.
          onClick={(event) => event.detail < 2 && press(paused ? 'resume' : 'pause')}
        >
          {words(paused ? 'timer.resume' : 'timer.pause')}
        </button>
        {isUnseen ? (
          <button type="button" class="button" data-span="two" onClick={() => press('repeat')}>
            {words('timer.repeat')}
          </button>
        ) : (
          <>
            <button type="button" class="button" onClick={() => press('back')}>
              {words('timer.back')}
            </button>
            <button type="button" class="button" onClick={() => press('skip')}>
              {words('timer.skip')}
            </button>
          </>
        )}
        <button type="button" class="button" onClick={() => press('stop')}>
          {words('timer.stop')}
        </button>
      </div>
    </div>
  );
}
