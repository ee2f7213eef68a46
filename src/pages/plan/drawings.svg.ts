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
    (await plannableIn(DEFAULT_LOCALE)).flatMap(({ exercise, figure }) => {
      const named = (step: string, drawing: Drawing, side?: 'other' | 'start'): NamedDrawing => {
        const key = stepKey(exercise.id, step);
        const id = `${key}-${side ?? 'first'}`;
        return { key, of: exercise.id, side, picture: drawFigure(drawing, { id, look: figure.look }) };
      };
      return exercise.steps.flatMap(({ id }, index) => {
        const drawing = figure.steps[id];
        if (!drawing) throw new RangeError(`The step "${id}" of "${exercise.id}" has no drawing.`);
        return [
          ...(index === 0 ? [named(id, figure.card.start, 'start')] : []),
          named(id, drawing),
          ...(hasSides(exercise.dose.sides) ? [named(id, mirrorDrawing(drawing), 'other')] : []),
        ];
      });
    }),
  );
