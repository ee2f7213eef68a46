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
  const drawings = useRef<Promise<boolean> | undefined>(undefined);
  const hadDrawings = useRef(false);
  const isTold = useRef(false);
  const status = useRef<HTMLParagraphElement>(null);

  const put = ([{ drawPaper }, paper]: Loaded) =>
    drawPaper(paper, { plan, address, form, minutesPerDay: wholeMinutes(secondsPerDay(plan, known)) });

  const draw = async (): Promise<'whole' | 'words' | 'nothing'> => {
    try {
      loaded.current ??= Promise.all([drawing(), drawing().then(({ loadPaper }) => loadPaper(hrefs))]);
      const [program, paper] = await loaded.current;
      drawings.current ??= program.bringDrawings(paper, hrefs);
      const isDrawn = await drawings.current;
      // What could not be had is asked for again at the next press.
      if (!isDrawn) drawings.current = undefined;
      else if (!hadDrawings.current) program.clearPaper();
      hadDrawings.current = isDrawn;
      ready.current = [program, paper];
      put(ready.current);
      return isDrawn ? 'whole' : 'words';
    } catch {
      loaded.current = undefined;
      return 'nothing';
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
    const drawn = await draw();
    if (drawn === 'words' && !isTold.current) {
      isTold.current = true;
      return announce(status.current, words('plan.print.noDrawings'));
    }
    await document.fonts?.ready;
    announce(status.current, words(drawn === 'nothing' ? 'plan.print.failed' : 'plan.print.noPrinter'));
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
