import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { announce } from '../../browser/announcer.ts';
import { qrPicture } from '../../browser/qr-picture.ts';
import { saveFile } from '../../browser/save-file.ts';
import { canShare, copy, share } from '../../browser/share.ts';
import { QrCode } from '../../components/QrCode.tsx';
import { qrFile, qrPath } from '../../components/qr-path.ts';
import type { Plan, PlanProblem } from '../../domain/plan.ts';
import { writePlan } from '../../domain/plan-link.ts';
import type { BuilderExercise } from './builder-props.ts';
import { PlanPrint } from './PlanPrint.tsx';
import type { PaperHrefs } from './paper/paper-props.ts';
import type { Words } from './plan-props.ts';

interface Props {
  plan: Plan;
  exercises: readonly BuilderExercise[];
  words: Words;
  planPath: string;
  paper: PaperHrefs;
  ready: boolean;
}

const PIXELS_OF_MODULE = 16;

/** Why there is no link. Every number comes from a list, so that only the day can be out of range. */
const REFUSED: Partial<Readonly<Record<PlanProblem, string>>> = {
  empty: 'plan.new.choose',
  'out-of-range': 'plan.new.noSuchDay',
};

/** The plan as a code and a link, and the ways to pass them on. */
export function HandOver({ plan, exercises, words, planPath, paper, ready }: Props) {
  const status = useRef<HTMLParagraphElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [sharing, setSharing] = useState(false);
  useEffect(() => setSharing(canShare()), []);

  const written = useMemo(() => writePlan(plan, exercises), [plan, exercises]);
  // The address is that of this very site, which only the browser knows.
  const link =
    ready && written.ok ? `${new URL(planPath, location.href).href}#${written.fragment}` : undefined;
  const code = useMemo(() => (link === undefined ? undefined : qrPath(link)), [link]);

  return (
    <section class="plan-hand-over" id="hand-over" aria-labelledby="hand-over-title" tabIndex={-1}>
      <h2 id="hand-over-title">{words('plan.new.handOver')}</h2>
      {!written.ok && <p>{words(REFUSED[written.problem] ?? 'plan.new.tooLong')}</p>}
      {link !== undefined && code && (
        <>
          <div class="plan-code">
            <QrCode code={code} label={words('plan.new.code')} />
            <p>
              <b>{words('plan.new.scan')}</b> {words('plan.new.scanNote')}
            </p>
          </div>
          <label class="plan-field">
            <span>{words('plan.new.link')}</span>
            <input
              type="url"
              readOnly
              dir="ltr"
              ref={field}
              value={link}
              onFocus={() => field.current?.select()}
            />
          </label>
          <button
            type="button"
            class="button"
            data-kind="go"
            onClick={async () => {
              const done = await copy(link);
              if (!done) field.current?.select();
              announce(status.current, words(done ? 'plan.new.copied' : 'plan.new.copyFailed'));
            }}
          >
            {words('plan.new.copy')}
          </button>
          <p role="status" ref={status} />
          <Ways {...{ link, words, sharing }} />
          <div class="plan-ways">
            <button
              type="button"
              class="button"
              onClick={() => saveFile('plan-qr.svg', qrFile(link, words('plan.new.code')), 'image/svg+xml')}
            >
              {words('plan.new.svg')}
            </button>
            <button
              type="button"
              class="button"
              onClick={async () => {
                const picture = await qrPicture(code.path, code.size, PIXELS_OF_MODULE);
                if (picture) saveFile('plan-qr.png', picture, 'image/png');
              }}
            >
              {words('plan.new.png')}
            </button>
          </div>
          <PlanPrint {...{ plan, words }} known={exercises} address={link} hrefs={paper} />
        </>
      )}
    </section>
  );
}

/** Each opens the clinic's own program with the words ready. Nothing goes through a server of others on the way. */
function Ways({ link, words, sharing }: { link: string; words: Words; sharing: boolean }) {
  const text = words('plan.new.message');
  // The link stands alone on the last line, so that nothing is taken for a part of it.
  const message = encodeURIComponent(`${text}\n${link}`);
  const subject = encodeURIComponent(words('plan.new.subject'));
  return (
    <div class="plan-ways">
      {sharing && (
        <button
          type="button"
          class="button"
          onClick={() => share({ title: words('plan.new.subject'), text, url: link })}
        >
          {words('take.share')}
        </button>
      )}
      <a class="button" href={`whatsapp://send?text=${message}`}>
        {words('plan.new.whatsapp')}
      </a>
      <a class="button" href={`mailto:?subject=${subject}&body=${message}`}>
        {words('plan.new.email')}
      </a>
      <a class="button" href={`sms:?&body=${message}`}>
        {words('plan.new.sms')}
      </a>
      <a class="button" href={link} target="_blank" rel="noopener">
        {words('plan.new.open')}
      </a>
    </div>
  );
}
