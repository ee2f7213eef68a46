import type { Ref } from 'preact';
import type { SessionExercise } from '../../domain/timeline-part.ts';
import type { Words } from './cue-words.ts';
import { MainButton } from './MainButton.tsx';
import { PainScale, StopSigns } from './SafetySigns.tsx';
import type { SessionSafety } from './session-props.ts';

interface Props {
  words: Words;
  locale: string;
  safety: SessionSafety;
  helpHref: string;
  exercises: readonly SessionExercise[];
  heading: Ref<HTMLHeadingElement>;
  /** What the large button says. */
  action: string;
  onAction: () => void;
  /** Leaves the session before it has begun. */
  onCancel?: (() => void) | undefined;
}

/** Who must not start, when to stop, and how much pain is too much. Before a session, and in its middle on request. */
export function SafetyView({
  words,
  locale,
  exercises,
  heading,
  action,
  onAction,
  onCancel,
  ...page
}: Props) {
  const signs = new Intl.ListFormat(locale, { type: 'disjunction' });
  return (
    <div class="session-screen" data-view="safety">
      <h2 tabIndex={-1} ref={heading}>
        {words('timer.safety.title')}
      </h2>
      {exercises.map(({ id, title }) => {
        const own = page.safety.exercises[id];
        return (
          own && (
            <div class="own" key={id}>
              {exercises.length > 1 && <h3>{title}</h3>}
              <p>
                <strong>{own.safety}</strong>
              </p>
              <p>
                {words('exercise.stopIf')} {signs.format(own.stopIf)}.
              </p>
            </div>
          )
        );
      })}
      <p>{words('timer.safety.notSure')}</p>
      <StopSigns {...page} words={words} locale={locale} />
      <h3>{words('pain.title')}</h3>
      <PainScale words={words} safety={page.safety} />
      <div class="controls">
        <MainButton label={action} onPress={onAction} />
        {onCancel && (
          <button type="button" class="button" data-span="all" onClick={onCancel}>
            {words('timer.safety.cancel')}
          </button>
        )}
      </div>
    </div>
  );
}
