import { useEffect, useRef, useState } from 'preact/hooks';
import { announce } from '../../browser/announcer.ts';
import { ShowHide } from '../../components/ShowHide.tsx';
import type { Plan } from '../../domain/plan.ts';
import { secondsPerDay, wholeMinutes } from '../../domain/plan-minutes.ts';
import type { SessionExercise } from '../../domain/timeline-part.ts';
import type { Paper, PaperForm, PaperHrefs } from './paper/paper-props.ts';
import type { Words } from './plan-props.ts';

interface Props {
  plan: Plan;
  /** Its whole address. */
  address: string;
  known: readonly SessionExercise[];
  words: Words;
  hrefs: PaperHrefs;
}

const FORMS: readonly PaperForm[] = ['full', 'large', 'compact'];
/** A plan that is being written is not drawn at every letter. */
const STILL_MS = 400;

const drawing = () => import('./paper/draw-paper.tsx');
type Drawing = Awaited<ReturnType<typeof drawing>>;
type Loaded = readonly [Drawing, Paper];

/** Prints the plan as sheets. They are made beforehand, so that the browser's own command prints them too. */
export function PlanPrint({ plan, address, known, words, hrefs }: Props) {
  const [form, setForm] = useState<PaperForm>('full');
  const loaded = useRef<Promise<Loaded> | undefined>(undefined);
  const ready = useRef<Loaded | undefined>(undefined);
  const status = useRef<HTMLParagraphElement>(null);

  const put = ([{ drawPaper }, paper]: Loaded) =>
    drawPaper(paper, { plan, address, form, minutesPerDay: wholeMinutes(secondsPerDay(plan, known)) });

  const draw = async (): Promise<boolean> => {
    try {
      loaded.current ??= Promise.all([drawing(), drawing().then(({ loadPaper }) => loadPaper(hrefs))]);
      ready.current = await loaded.current;
      put(ready.current);
      return true;
    } catch {
      // Asked again, it may be there.
      loaded.current = undefined;
      return false;
    }
  };

  useEffect(() => {
    const still = setTimeout(draw, STILL_MS);
    // Whoever prints before that gets the plan of this moment too.
    const putNow = () => ready.current && put(ready.current);
    addEventListener('beforeprint', putNow);
    return () => {
      clearTimeout(still);
      removeEventListener('beforeprint', putNow);
    };
  }, [plan, address, form]);

  useEffect(
    () => () => {
      void loaded.current?.then(([{ clearPaper }]) => clearPaper()).catch(() => undefined);
    },
    [],
  );

  const print = async () => {
    const done = await draw();
    await document.fonts?.ready;
    announce(status.current, words(done ? 'plan.print.noPrinter' : 'plan.print.failed'));
    window.print();
  };

  return (
    <details class="plan-print">
      <summary>
        <b>{words('plan.print')}</b>
        <span class="small">{words('plan.print.note')}</span>
        <ShowHide show={words('details.show')} hide={words('details.hide')} />
      </summary>
      <fieldset>
        <legend>{words('plan.print.form')}</legend>
        {FORMS.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="paper-form"
              // The style sheets of large print ask for it by this name.
              id={each === 'large' ? 'large-print' : undefined}
              checked={form === each}
              onChange={() => setForm(each)}
            />
            <span>{words(`plan.print.${each}`)}</span>
          </label>
        ))}
      </fieldset>
      <button type="button" class="button" onClick={print}>
        {words('plan.print.press')}
      </button>
      <p role="status" class="small" ref={status} />
    </details>
  );
}
