import type { Ref } from 'preact';
import { KEPT_PLAN } from '../../browser/plan-storage.ts';
import { forget } from '../../browser/storage.ts';
import type { PlanProblem } from '../../domain/plan.ts';
import type { PlanHrefs } from '../PlanReader.tsx';
import type { Words } from './plan-props.ts';

interface Props {
  problem: PlanProblem;
  words: Words;
  hrefs: PlanHrefs;
  heading: Ref<HTMLHeadingElement>;
  /** It is the plan kept on this device that cannot be read. */
  isKept: boolean;
  onErased: () => void;
}

/** Problems that a patient meets in the same way share their words. */
const WORDS_OF: Readonly<Record<PlanProblem, string>> = {
  empty: 'cut',
  cut: 'cut',
  altered: 'altered',
  'too-long': 'altered',
  'newer-version': 'newer',
  'unknown-exercise': 'unknown',
  'repeated-exercise': 'range',
  'out-of-range': 'range',
};

/** What is wrong with the link, what to do, and a way on. Never a part of the plan. */
export function PlanRefused({ problem, words, hrefs, heading, isKept, onErased }: Props) {
  const why = WORDS_OF[problem];
  return (
    <div class="plan-refused" data-problem={problem}>
      <h1 ref={heading} tabIndex={-1}>
        {words(`plan.refused.${why}.title`)}
      </h1>
      <p class="lead">{words(`plan.refused.${why}`)}</p>
      <ol>
        {problem === 'newer-version' && <li>{words('plan.refused.reload')}</li>}
        <li>{words('plan.refused.scan')}</li>
        <li>{words('plan.refused.ask')}</li>
      </ol>
      {isKept && (
        <button
          type="button"
          class="button"
          onClick={() => {
            forget(KEPT_PLAN);
            onErased();
          }}
        >
          {words('plan.keep.erase')}
        </button>
      )}
      <a class="button" href={hrefs.exercises}>
        {words('plan.refused.exercises')}
      </a>
      <p class="box" data-kind="caution">
        {words('plan.refused.worse')} <a href={hrefs.help}>{words('exercise.whenToGetHelp')}</a>
      </p>
    </div>
  );
}
