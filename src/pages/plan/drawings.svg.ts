/**
 * The drawings of all steps in one file, fetched when a plan is open. One file for all exercises, so that the
 * request does not tell which ones are in the plan. The same in every language.
 */
import type { APIRoute } from 'astro';
import { hasSides } from '../../domain/dose.ts';
import { drawFigure } from '../../domain/figure/draw.ts';
import { type Drawing, mirrorDrawing } from '../../domain/figure/drawing.ts';
import { DEFAULT_LOCALE } from '../../i18n/locales.ts';
import { drawingsFile, type NamedDrawing } from '../_content/drawings-file.ts';
import { plannableIn, stepKey } from '../_content/plans.ts';

export const GET: APIRoute = async () =>
  drawingsFile(
    (await plannableIn(DEFAULT_LOCALE)).flatMap(({ exercise, figure }) =>
      exercise.steps.flatMap(({ id }) => {
        const drawing = figure.steps[id];
        if (!drawing) throw new RangeError(`The step "${id}" of "${exercise.id}" has no drawing.`);
        const key = stepKey(exercise.id, id);
        const draw = (side: 'first' | 'other', shown: Drawing): NamedDrawing => {
          const picture = drawFigure(shown, { id: `${key}-${side}`, look: figure.look });
          return { key, of: exercise.id, side, picture };
        };
        return hasSides(exercise.dose.sides)
          ? [draw('first', drawing), draw('other', mirrorDrawing(drawing))]
          : [draw('first', drawing)];
      }),
    ),
  );
