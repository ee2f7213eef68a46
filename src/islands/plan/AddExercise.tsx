import { useState } from 'preact/hooks';
import { MOST_EXERCISES, type Plan } from '../../domain/plan.ts';
import { addExercise } from '../../domain/plan-draft.ts';
import type { BuilderExercise } from './builder-props.ts';
import type { Words } from './plan-props.ts';
import { StepPicture } from './StepPicture.tsx';

interface Props {
  plan: Plan;
  exercises: readonly BuilderExercise[];
  words: Words;
  ready: boolean;
  onChange: (plan: Plan, said?: string) => void;
}

/** The exercises that are not in the plan, found by any of their names. */
export function AddExercise({ plan, exercises, words, ready, onChange }: Props) {
  const [query, setQuery] = useState('');
  const asked = query.toLowerCase().split(/\s+/).filter(Boolean);
  const others = exercises.filter(({ id }) => !plan.exercises.some(({ exercise }) => exercise === id));
  const found = others.filter(({ names }) => asked.every((word) => names.includes(word)));
  const isFull = plan.exercises.length >= MOST_EXERCISES;
  if (others.length === 0) return <p class="small">{words('plan.new.allChosen')}</p>;
  return (
    <div class="plan-add">
      <h3 id="add-another">{words('plan.new.add')}</h3>
      <label class="plan-field">
        <span>{words('plan.new.find')}</span>
        <input
          type="search"
          autocomplete="off"
          dir="auto"
          value={query}
          disabled={!ready}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      </label>
      <p role="status" class={found.length === 0 ? undefined : 'unseen'}>
        {query !== '' &&
          words(found.length === 0 ? 'plan.new.foundNone' : 'plan.new.found', { count: found.length })}
      </p>
      {isFull && <p class="small">{words('plan.new.full', { count: MOST_EXERCISES })}</p>}
      <ul aria-labelledby="add-another">
        {found.map((exercise) => (
          <li key={exercise.id}>
            <StepPicture name={`card-${exercise.id}`} />
            <b>{exercise.title}</b>
            <button
              type="button"
              class="button"
              aria-label={words('plan.new.addTitle', { title: exercise.title })}
              disabled={!ready || isFull}
              onClick={() => {
                // The button goes away with its row: what was added is the place to go on from.
                document.getElementById('chosen')?.focus();
                onChange(addExercise(plan, exercise), words('plan.new.added', { title: exercise.title }));
              }}
            >
              {words('plan.new.addButton')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
