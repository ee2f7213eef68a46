import { bodyFault, type Check } from '../check.ts';
import { EXERCISE_PARTS } from '../components.ts';

/** An exercise without its warnings, steps or timer is no exercise: its body shows every part, once. */
export const checkExerciseBody: Check = ({ tree }) =>
  tree.entries
    .filter(({ kind, body }) => kind.startsWith('exercise') && body?.syntaxFaults.length === 0)
    .flatMap((entry) => {
      const last = entry.text.trimEnd().split('\n').length;
      return EXERCISE_PARTS.flatMap((part) => {
        const uses = (entry.body?.elements ?? []).filter(
          ({ name, attributes }) => name === part && !attributes.has('of'),
        );
        const second = uses[1];
        if (second) return [bodyFault(entry, second.line, `<${part} /> stands twice: remove one`)];
        return uses.length === 1
          ? []
          : [bodyFault(entry, last, `<${part} /> is missing: every exercise shows it`)];
      });
    });
