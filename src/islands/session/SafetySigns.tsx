import type { Words } from './cue-words.ts';
import type { SessionSafety } from './session-props.ts';

interface Props {
  words: Words;
  locale: string;
  safety: SessionSafety;
  helpHref: string;
}

/** What each pain score means. */
export function PainScale({ words, safety }: Pick<Props, 'words' | 'safety'>) {
  return (
    <dl class="scale">
      {safety.painGuide.map(({ from, to, text }) => (
        <div key={from}>
          <dt>{words('pain.band', { from, to })}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** When to stop and get help. One sentence instead of a list: the button below has to be on the screen too. */
export function StopSigns({ words, locale, safety, helpHref }: Props) {
  const signs = new Intl.ListFormat(locale, { type: 'disjunction' });
  return (
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
  );
}
