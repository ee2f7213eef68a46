/** The words of all sheets in one language, fetched to print a plan. All exercises, so that the request does not tell which ones are in it. */
import type { APIRoute } from 'astro';
import { sheetPictures } from '../../../components/sheet/sheet-pictures.ts';
import { DEFAULT_LOCALE } from '../../../i18n/locales.ts';
import { pathTo } from '../../../i18n/paths.ts';
import { stringsFor, translator } from '../../../i18n/strings.ts';
import type { Paper } from '../../../islands/plan/paper/paper-props.ts';
import { localePaths } from '../../_content/locale-paths.ts';
import { plainDose, plannableIn } from '../../_content/plans.ts';
import { sheetExercise, sheetHouse } from '../../_content/sheets.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<{ locale: string }> = async ({ props: { locale = DEFAULT_LOCALE }, site }) => {
  const t = translator(locale);
  const absolute = (path: string) => new URL(pathTo(locale, path), site).href;
  const paper: Paper = {
    house: await sheetHouse(locale),
    list: absolute('/exercises/'),
    strings: stringsFor(locale, [
      ...['sheet.', 'dose.', 'pain.band', 'review.reviewed', 'review.notYet', 'site.name'],
      ...['plan.dose.', 'plan.note.', 'plan.from', 'plan.over', 'plan.weeks'],
    ]),
    exercises: (await plannableIn(locale)).map((page) => {
      const { id, dose } = page.exercise;
      return {
        ...sheetExercise(page, absolute(`/exercises/${id}/`)),
        dose: plainDose(dose),
        pictures: sheetPictures(page.figure, id, dose.sides, t),
      };
    }),
  };
  return Response.json(paper);
};
