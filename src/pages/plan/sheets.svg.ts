/** The drawings of all sheets in one file, fetched to print a plan. The same in every language. */
import type { APIRoute } from 'astro';
import { sheetDrawing } from '../../components/sheet/sheet-pictures.ts';
import { drawFigure } from '../../domain/figure/draw.ts';
import { DEFAULT_LOCALE } from '../../i18n/locales.ts';
import { drawingsFile } from '../_content/drawings-file.ts';
import { plannableIn } from '../_content/plans.ts';

export const GET: APIRoute = async () =>
  drawingsFile(
    (await plannableIn(DEFAULT_LOCALE)).flatMap(({ exercise, figure }) =>
      figure.sheet.map(({ drawing }, index) => {
        const key = sheetDrawing(exercise.id, index);
        const picture = drawFigure(drawing, { id: key, look: figure.look, crop: 'flat' });
        return { key, of: exercise.id, picture };
      }),
    ),
    'xMidYMin',
  );
