import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { announce } from '../browser/announcer.ts';
import { holdDraft, releaseDraft } from '../browser/draft-lock.ts';
import { forgetDraft, recallDraft, rememberDraft } from '../browser/plan-storage.ts';
import { useReady } from '../browser/use-ready.ts';
import { MANY_EXERCISES, type Plan } from '../domain/plan.ts';
import {
  addExercise,
  draftFromText,
  draftToText,
  EMPTY_PLAN,
  type StartingPoint,
  startFrom,
} from '../domain/plan-draft.ts';
import { isPlanFragment } from '../domain/plan-fragment.ts';
import { readPlan } from '../domain/plan-link.ts';
import { secondsPerDay, wholeMinutes } from '../domain/plan-minutes.ts';
import { lookup } from '../i18n/fill.ts';
import { AddExercise } from './plan/AddExercise.tsx';
import { BuilderList } from './plan/BuilderList.tsx';
import type { BuilderExercise, BuilderProps } from './plan/builder-props.ts';
import { HandOver } from './plan/HandOver.tsx';
import { PlanPreview } from './plan/PlanPreview.tsx';
import { PlanWords } from './plan/PlanWords.tsx';
import { StartFrom } from './plan/StartFrom.tsx';

/** Makes a plan: choose, set the dose, hand it over. There is a plan to hand over from the first moment. */
export function PlanBuilder({ exercises, locale, strings, planPath, paper }: BuilderProps) {
  const words = useMemo(() => lookup(strings, locale), [strings, locale]);
  const ready = useReady();
  const [point, setPoint] = useState<StartingPoint | undefined>('first');
  const [plan, setPlan] = useState<Plan>(() => ({ ...EMPTY_PLAN, exercises: startFrom('first', exercises) }));
  const [isRefused, setRefused] = useState(false);
  const status = useRef<HTMLParagraphElement>(null);
  const present = useRef(plan);
  present.current = plan;

  useEffect(() => {
    const take = (found: Plan | undefined) => {
      if (!found) return;
      holdDraft();
      setPlan(found);
      setPoint(undefined);
    };
    const read = (before: Plan) => {
      const asked = planInAddress(exercises, before);
      setRefused(asked === 'refused');
      if (asked === 'refused' || !asked) return undefined;
      // From here on it is the draft of this tab: a reload must not bring back what was changed or taken out since.
      rememberDraft(draftToText(asked));
      history.replaceState(history.state, '', location.pathname + location.search);
      return asked;
    };
    const draft = draftFromText(recallDraft(), exercises);
    take(read(draft ?? EMPTY_PLAN) ?? draft);
    const onHashChange = () => take(read(present.current));
    addEventListener('hashchange', onHashChange);
    return () => removeEventListener('hashchange', onHashChange);
  }, [exercises]);

  const change = (next: Plan, said?: string) => {
    setPlan(next);
    setRefused(false);
    // With other exercises it is no longer what it started from.
    if (idsOf(next) !== idsOf(plan)) setPoint(undefined);
    rememberDraft(draftToText(next));
    holdDraft();
    if (said !== undefined) announce(status.current, said);
  };
  const start = (from: StartingPoint) => {
    change({ ...plan, exercises: startFrom(from, exercises) });
    setPoint(from);
  };
  const clear = () => {
    setPlan({ ...EMPTY_PLAN, exercises: startFrom('first', exercises) });
    setPoint('first');
    forgetDraft();
    releaseDraft();
    announce(status.current, words('plan.new.cleared'));
  };

  const count = plan.exercises.length;
  const minutes = wholeMinutes(secondsPerDay(plan, exercises));
  return (
    <div class="plan-builder">
      <div class="plan-make">
        <div role="alert">
          {isRefused && (
            <p class="box" data-kind="caution">
              {words('plan.new.refused')}
            </p>
          )}
        </div>
        <StartFrom {...{ point, words, ready, exercises }} onStart={start} />
        <section aria-labelledby="chosen">
          <div class="plan-head">
            <h2 id="chosen" tabIndex={-1}>
              {words('plan.new.exercises')}
            </h2>
            <p class="small">
              {count === 0 ? words('plan.new.chosenNone') : words('plan.new.chosen', { count })}
              {count > 0 && ` ${words('plan.new.perDay', { count: minutes })}`}
            </p>
          </div>
          {count > MANY_EXERCISES && (
            <p class="box" data-kind="caution">
              {words('plan.new.many')}
            </p>
          )}
          <BuilderList {...{ plan, exercises, words, ready }} onChange={change} />
          <AddExercise {...{ plan, exercises, words, ready }} onChange={change} />
        </section>
        <PlanWords {...{ plan, words, ready }} onChange={change} />
        <button type="button" class="button" disabled={!ready} onClick={clear}>
          {words('plan.new.clear')}
        </button>
      </div>
      <div class="plan-result">
        <HandOver {...{ plan, exercises, words, planPath, paper, ready }} />
        <PlanPreview {...{ plan, exercises, words }} />
      </div>
      <p class="plan-dock">
        <span>
          <b>{count === 0 ? words('plan.new.chosenNone') : words('plan.new.chosen', { count })}</b>
          {count > 0 && <span class="small">{words('plan.new.perDay', { count: minutes })}</span>}
        </span>
        <a class="button" data-kind="go" href="#hand-over">
          {words('plan.new.handOver')}
        </a>
      </p>
      <p role="status" class="unseen" ref={status} />
    </div>
  );
}

function idsOf({ exercises }: Plan): string {
  return exercises.map(({ exercise }) => exercise).join();
}

/** What the address asks for: a plan to be changed, or one more exercise in the plan `before`. Undefined: nothing. */
function planInAddress(exercises: readonly BuilderExercise[], before: Plan): Plan | 'refused' | undefined {
  const { hash } = location;
  if (isPlanFragment(hash)) {
    const result = readPlan(hash, exercises);
    return result.ok ? result.plan : 'refused';
  }
  const added = exercises.find(({ id }) => hash === `#add-${id}`);
  return added && addExercise(before, added);
}
