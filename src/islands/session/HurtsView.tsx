import type { Ref } from 'preact';
import type { Words } from './cue-words.ts';
import { PainScale, StopSigns } from './SafetySigns.tsx';
import type { SessionSafety } from './session-props.ts';

interface Props {
  words: Words;
  locale: string;
  safety: SessionSafety;
  helpHref: string;
  heading: Ref<HTMLHeadingElement>;
  onBack: () => void;
  onEnd: () => void;
  /** Leaves the present exercise for the next. Undefined when there is none. */
  onLeave: (() => void) | undefined;
}

/** What to do when it hurts. It says what to do, and does not say what it is. */
export function HurtsView({ words, heading, onBack, onEnd, onLeave, ...page }: Props) {
  return (
    <div class="session-screen" data-view="hurts">
      <div class="bar">
        <p>{words('timer.hurts.stopped')}</p>
        <a href={page.helpHref}>{words('site.getHelp')}</a>
      </div>
      <h2 tabIndex={-1} ref={heading}>
        {words('timer.hurts.title')}
      </h2>
      <p>{words('timer.hurts.scale')}</p>
      <PainScale words={words} safety={page.safety} />
      <StopSigns {...page} words={words} />
      <div class="controls">
        <button type="button" class="button" data-kind="go" data-size="big" onClick={onEnd}>
          {words('timer.hurts.end')}
        </button>
        {onLeave && (
          <button type="button" class="button" data-span="all" onClick={onLeave}>
            {words('timer.leave')}
          </button>
        )}
        <button type="button" class="button" data-span="all" onClick={onBack}>
          {words('timer.hurts.back')}
        </button>
      </div>
    </div>
  );
}
