import { useRef, useState } from 'preact/hooks';
import { announce } from '../../browser/announcer.ts';
import { KEPT_PLAN } from '../../browser/plan-storage.ts';
import { forget, recall, remember } from '../../browser/storage.ts';
import { ShowHide } from '../../components/ShowHide.tsx';
import type { Words } from './plan-props.ts';

interface Props {
  link: string;
  kept: string | undefined;
  words: Words;
  onKept: (link: string | undefined) => void;
}

/** Keeps the plan on this device, when the patient says so, and erases it again. */
export function KeepPlan({ link, kept, words, onKept }: Props) {
  const [failed, setFailed] = useState(false);
  const status = useRef<HTMLParagraphElement>(null);
  const isKept = kept === link;

  const keep = () => {
    // Some browsers say yes and keep nothing.
    const done = remember(KEPT_PLAN, link) && recall(KEPT_PLAN) === link;
    setFailed(!done);
    if (done) onKept(link);
    announce(status.current, words(done ? 'plan.keep.done' : 'plan.keep.failed'));
  };
  const drop = () => {
    forget(KEPT_PLAN);
    onKept(undefined);
    announce(status.current, words('plan.keep.erased'));
  };

  return (
    <details class="plan-keep">
      <summary>
        <b>{words(isKept ? 'plan.keep.done' : 'plan.keep')}</b>
        <span class="small">{words('plan.keep.note')}</span>
        <ShowHide show={words('details.show')} hide={words('details.hide')} />
      </summary>
      <p>{words('plan.keep.explain')}</p>
      {kept !== undefined && !isKept && <p>{words('plan.keep.other')}</p>}
      {failed && <p>{words('plan.keep.failed')}</p>}
      {isKept ? (
        <button type="button" class="button" onClick={drop}>
          {words('plan.keep.erase')}
        </button>
      ) : (
        <button type="button" class="button" onClick={keep}>
          {words(kept === undefined ? 'plan.keep.yes' : 'plan.keep.instead')}
        </button>
      )}
      <p role="status" class="unseen" ref={status} />
    </details>
  );
}
