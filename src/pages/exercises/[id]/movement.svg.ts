/**
 * The movement of an exercise, fetched when a reader asks to see it. The same in every language.
 *
 * Its metadata are the numbers that lead from each key picture to the next.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { drawMovement } from '../../../domain/figure/movement.ts';
import { DEFAULT_LOCALE } from '../../../i18n/locales.ts';
import { exerciseIn, exercisesIn } from '../../_content/queries.ts';

export const getStaticPaths = (async () =>
  (await exercisesIn(DEFAULT_LOCALE)).map(({ exercise: { id } }) => ({
    params: { id },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { id = '' } }) => {
  const { figure } = await exerciseIn(DEFAULT_LOCALE, id);
  const { markup, viewBox, width, height, className, changes } = drawMovement(
    figure.movement,
    'movement',
    figure.look,
  );
  const attributes = `class="${className}" viewBox="${viewBox}" width="${width}" height="${height}"`;
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><metadata>${JSON.stringify(changes)}</metadata>${markup}</svg>`,
    { headers: { 'Content-Type': 'image/svg+xml' } },
  );
};
