import type { Ref } from 'preact';
import type { Words } from './cue-words.ts';
import type { SessionSafety } from './session-props.ts';

interface Props {
  words: Words;
  locale: string;
  safety: SessionSafety;
  helpHref: string;
  heading: Ref<HTMLHeadingElement>;
  onBack: () => void;
  onEnd: () => void;
}

/** What to do when it hurts. It says what to do, and does not say what it is. */
export function HurtsView({ words, locale, safety, helpHref, heading, onBack, onEnd }: Props) {
  // One sentence instead of a list: "End here" has to be on the screen too.
  const signs = new Intl.ListFormat(locale, { type: 'disjunction' });
  return (
    <div class="session-screen" data-view="hurts">
      <div class="bar">
        <p>{words('timer.hurts.stopped')}</p>
        <a href={helpHref}>{words('site.getHelp')}</a>
      </div>
      <h2 tabIndex={-1} ref={heading}>
        {words('timer.hurts.title')}
      </h2>
      <p>{words('timer.hurts.scale')}</p>
      <dl class="scale">
        {safety.painGuide.map(({ from, to, text }) => (
          <div key={from}>
            <dt>{words('pain.band', { from, to })}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <div class="box" data-kind="help">
        <p>
          {words('safety.stop')} {signs.format(safety.stop)}.
        </p>
        <p>
          <a class="alone" href={helpHref}>
            {words('exercise.whenToGetHelp')}
          </a>
        </p>
      </div>
      <div class="controls">
        <button type="button" class="button" data-kind="go" data-size="big" onClick={onEnd}>
          {words('timer.hurts.end')}
        </button>
        <button type="button" class="button" data-span="all" onClick={onBack}>
          {words('timer.hurts.back')}
        </button>
      </div>
    </div>
  );
}
