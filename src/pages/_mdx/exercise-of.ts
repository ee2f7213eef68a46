/** Which exercise a component of the prose set speaks of: the one it names, or the one whose page it is on. */
import { contextOf } from '../_content/page-context.ts';
import { type ExercisePage, exerciseIn } from '../_content/queries.ts';

/** @throws {Error} when no exercise is named and the page is not an exercise's. */
export async function exerciseOf(locals: App.Locals, named?: string): Promise<ExercisePage> {
  const { locale, exercise } = contextOf(locals);
  const id = named ?? exercise?.id;
  if (!id) throw new Error('Say which exercise: write of="neck-tilt".');
  return exerciseIn(locale, id);
}
