import { type StartingPoint, startFrom } from '../../domain/plan-draft.ts';
import type { BuilderExercise } from './builder-props.ts';
import type { Words } from './plan-props.ts';

interface Props {
  point: StartingPoint | undefined;
  exercises: readonly BuilderExercise[];
  words: Words;
  ready: boolean;
  onStart: (point: StartingPoint) => void;
}

const POINTS: readonly StartingPoint[] = ['first', 'all', 'empty'];

/** Ready-made plans to begin with. */
export function StartFrom({ point, exercises, words, ready, onStart }: Props) {
  const titlesOf = (from: StartingPoint) =>
    startFrom(from, exercises)
      .map(({ exercise }) => exercises.find(({ id }) => id === exercise)?.title)
      .join(', ');
  return (
    <fieldset class="plan-start">
      <legend>{words('plan.new.startFrom')}</legend>
      {POINTS.map((from) => (
        <label key={from}>
          <input
            type="radio"
            name="start-from"
            checked={point === from}
            disabled={!ready}
            onChange={() => onStart(from)}
          />
          <span>
            <b>{words(`plan.new.from.${from}`)}</b>
            <span class="small">{from === 'empty' ? words('plan.new.from.emptyNote') : titlesOf(from)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
