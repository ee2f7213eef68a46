import type { Ref } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { loadDrawings } from '../../browser/plan-drawings.ts';
import type { Plan } from '../../domain/plan.ts';
import type { PlanReaderProps } from '../PlanReader.tsx';
import { SessionTimer } from '../SessionTimer.tsx';
import { KeepPlan } from './KeepPlan.tsx';
import { PlanDays } from './PlanDays.tsx';
import { PlanNote } from './PlanNote.tsx';
import { PlanPrint } from './PlanPrint.tsx';
import { PlanReminders } from './PlanReminders.tsx';
import { PlanRow } from './PlanRow.tsx';
import type { Words } from './plan-props.ts';

interface Props extends PlanReaderProps {
  plan: Plan;
  /** The fragment that says it. */
  link: string;
  words: Words;
  heading: Ref<HTMLHeadingElement>;
  /** The fragment of the plan kept on this device. */
  kept: string | undefined;
  onKept: (link: string | undefined) => void;
}

/** A plan as its patient meets it: the note, Start, each exercise with its dose, and what to take along. */
export function PlanView({
  plan,
  link,
  exercises,
  locale,
  strings,
  words,
  safety,
  voice,
  hrefs,
  ...more
}: Props) {
  const { heading, kept, onKept } = more;
  const [drawings, setDrawings] = useState<'loading' | 'there' | 'failed'>('loading');
  const chosen = useMemo(
    () =>
      plan.exercises.flatMap(({ exercise: id, dose }) => {
        const exercise = exercises.find((one) => one.id === id);
        return exercise ? [{ exercise, dose }] : [];
      }),
    [plan, exercises],
  );
  const session = useMemo(
    () =>
      chosen.map(({ exercise, dose }) => ({
        ...exercise,
        // The timer remembers what a person changed, by this id: a dose chosen elsewhere must not replace this one.
        id: idInPlan(exercise.id, link),
        dose: {
          ...exercise.dose,
          holdSeconds: { ...exercise.dose.holdSeconds, default: dose.holdSeconds },
          repetitions: { ...exercise.dose.repetitions, default: dose.repetitions },
        },
      })),
    [chosen, link],
  );

  const signs = useMemo(() => {
    const own = Object.entries(safety.exercises).map(([id, one]) => [idInPlan(id, link), one] as const);
    return { ...safety, exercises: Object.fromEntries(own) };
  }, [safety, link]);

  const draw = useCallback(async () => {
    setDrawings('loading');
    const ids = chosen.map(({ exercise }) => exercise.id);
    setDrawings((await loadDrawings(hrefs.drawings, ids, 'plan-drawings')) ? 'there' : 'failed');
  }, [chosen, hrefs]);
  useEffect(() => void draw(), [draw]);

  return (
    <div class="plan-view">
      <h1 ref={heading} tabIndex={-1}>
        {words('plan.today', { count: chosen.length })}
      </h1>
      <PlanDays {...{ plan, locale, words }} />
      <PlanNote plan={plan} words={words} />
      <div class="step-timer">
        <SessionTimer
          exercises={session}
          helpHref={hrefs.help}
          styles={hrefs.session}
          {...{ locale, strings, voice }}
          safety={signs}
        />
      </div>
      <p class="plan-check">
        <a class="alone" href={hrefs.check}>
          {words('plan.check')}
        </a>
      </p>
      <div role="status">
        {drawings === 'failed' && (
          <p class="screen-only">
            {words('plan.drawings.failed')}{' '}
            <button type="button" class="link" onClick={draw}>
              {words('plan.drawings.again')}
            </button>
          </p>
        )}
      </div>
      <ol class="plan-rows" aria-label={words('plan.list')}>
        {chosen.map(({ exercise, dose }) => (
          <PlanRow key={exercise.id} {...{ exercise, dose, words }} drawn={drawings === 'there'} />
        ))}
      </ol>
      <div class="box" data-kind="help">
        <p>{words('safety.stop')}</p>
        <ul>
          {safety.stop.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
        <p>
          <a href={hrefs.help}>{words('exercise.whenToGetHelp')}</a>
        </p>
      </div>
      <div class="plan-take screen-only">
        <PlanReminders {...{ plan, link, locale, words }} planHref={hrefs.plan} />
        <PlanPrint {...{ plan, words }} known={exercises} address={addressOf(link)} hrefs={hrefs.paper} />
        <KeepPlan {...{ link, kept, words, onKept }} />
      </div>
      <p class="small">
        <a href={hrefs.exercises}>{words('exercise.all')}</a>
      </p>
    </div>
  );
}

function idInPlan(exercise: string, link: string): string {
  return `${exercise}.${link.slice(-6)}`;
}

/** The whole address of the plan, on the host that it was opened from. */
function addressOf(link: string): string {
  return `${location.origin}${location.pathname}${link}`;
}
