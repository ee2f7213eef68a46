import type { Ref } from 'preact';
import type { SessionStatus } from '../../domain/session.ts';
import { isComplete, type SideSummary } from '../../domain/session-summary.ts';
import type { ChosenExercise, Words } from './cue-words.ts';
import { Ring } from './Ring.tsx';
import type { NextExercise } from './session-props.ts';

interface Props {
  words: Words;
  status: SessionStatus;
  chosen: readonly ChosenExercise[];
  summary: readonly SideSummary[];
  next: NextExercise | undefined;
  heading: Ref<HTMLHeadingElement>;
  /** Where to read when to get help, for a person who stopped because it hurt: nobody asks them to go on. */
  helpHref: string | undefined;
  onClose: () => void;
  onAgain: () => void;
  onCarryOn: () => void;
}

/** What was done, as it was done. */
export function SummaryView({
  words,
  status,
  chosen,
  summary,
  next,
  heading,
  helpHref,
  onClose,
  onAgain,
  onCarryOn,
}: Props) {
  const stopped = status !== 'finished';
  const all = summary.reduce((sum, { planned }) => sum + planned, 0);
  const done = summary.reduce((sum, { held }) => sum + held, 0);
  const title = stopped ? 'timer.stopped' : isComplete(summary) ? 'timer.finished' : 'timer.finishedPart';
  return (
    <div class="session-screen" data-view="summary">
      <Ring step={chosen[0]?.exercise.steps[0]?.id ?? ''} shown="start" passed={done / all} />
      <h2 tabIndex={-1} ref={heading}>
        {words(title)}
      </h2>
      <ul class="held">
        {summary.map(({ exercise, side, held, planned }) => (
          <li key={`${exercise}${side}`}>
            {chosen.length > 1 && <strong>{chosen[exercise]?.exercise.title}</strong>}{' '}
            {words(`timer.held.${side ?? 'together'}`, { held, planned })}{' '}
            {held < planned && !stopped && words('timer.skipped', { count: planned - held })}
          </li>
        ))}
      </ul>
      {next && !stopped && (
        <p>
          <a class="alone" href={next.href}>
            {words('timer.next', { title: next.title })}
          </a>
        </p>
      )}
      {helpHref && (
        <p>
          <a class="alone" href={helpHref}>
            {words('exercise.whenToGetHelp')}
          </a>
        </p>
      )}
      <div class="controls">
        <button type="button" class="button" data-kind="go" data-size="big" onClick={onClose}>
          {words('timer.done')}
        </button>
        {stopped && !helpHref && (
          <button type="button" class="button" onClick={onCarryOn}>
            {words('timer.resume')}
          </button>
        )}
        {!helpHref && (
          <button type="button" class="button" data-span={stopped ? 'two' : 'all'} onClick={onAgain}>
            {words('timer.again')}
          </button>
        )}
      </div>
    </div>
  );
}
