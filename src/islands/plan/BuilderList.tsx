import { useEffect, useRef } from 'preact/hooks';
import type { Plan } from '../../domain/plan.ts';
import { moveExercise, removeExercise, setDose } from '../../domain/plan-draft.ts';
import { BuilderRow, type Move } from './BuilderRow.tsx';
import type { BuilderExercise } from './builder-props.ts';
import type { Words } from './plan-props.ts';

interface Props {
  plan: Plan;
  exercises: readonly BuilderExercise[];
  words: Words;
  ready: boolean;
  /** `said` goes to screen readers. */
  onChange: (plan: Plan, said?: string) => void;
}

/** The exercises of the plan, in their order. */
export function BuilderList({ plan, exercises, words, ready, onChange }: Props) {
  const list = useRef<HTMLOListElement>(null);
  /** The control that was pressed. Moving its row takes the focus from it. */
  const pressed = useRef<{ readonly id: string; readonly control: Move } | undefined>(undefined);

  useEffect(() => {
    if (!pressed.current) return;
    const { id, control } = pressed.current;
    pressed.current = undefined;
    list.current?.querySelector<HTMLElement>(`[data-row="${id}"] [data-move="${control}"]`)?.focus();
  });

  const titleOf = (id: string) => exercises.find((one) => one.id === id)?.title ?? '';
  const move = (id: string, to: number, control: Move) => {
    const next = moveExercise(plan, id, to);
    const place = next.exercises.findIndex(({ exercise }) => exercise === id) + 1;
    pressed.current = { id, control };
    onChange(
      next,
      words('plan.new.moved', { title: titleOf(id), number: place, total: next.exercises.length }),
    );
  };
  const remove = (id: string) => {
    const place = plan.exercises.findIndex(({ exercise }) => exercise === id);
    const next = removeExercise(plan, id);
    const after = next.exercises[Math.min(place, next.exercises.length - 1)];
    if (after) pressed.current = { id: after.exercise, control: 'remove' };
    else document.getElementById('chosen')?.focus();
    onChange(next, words('plan.new.removed', { title: titleOf(id) }));
  };

  return (
    <ol class="plan-chosen" ref={list}>
      {plan.exercises.map(({ exercise: id, dose }, index) => {
        const exercise = exercises.find((one) => one.id === id);
        return (
          exercise && (
            <BuilderRow
              key={id}
              {...{ exercise, dose, index, words, ready }}
              total={plan.exercises.length}
              onDose={(change) => onChange(setDose(plan, id, change))}
              onMove={(to, control) => move(id, to, control)}
              onRemove={() => remove(id)}
            />
          )
        );
      })}
    </ol>
  );
}
