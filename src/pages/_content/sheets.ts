/** Sheets: what paper says of an exercise, for the page of the exercise and for plans. */
import { isSlim } from '../../components/sheet/sheet-pictures.ts';
import type { SheetExercise, SheetHouse } from '../../components/sheet/sheet-props.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fileAt } from '../../i18n/paths.ts';
import { translator } from '../../i18n/strings.ts';
import { type ExercisePage, safetyIn } from './queries.ts';
import { site } from './site.ts';

/** `address` is the whole address of its page. */
export function sheetExercise(
  { exercise, figure, reviewed, nextReview, reviewedBy }: ExercisePage,
  address: string,
): SheetExercise {
  const { id, title, say, purpose, start, steps, dose, feel, easier, stopIf, safety } = exercise;
  return {
    ...{ id, title, say, purpose, start, dose, feel, easier, stopIf, safety },
    ...{ address, reviewed, nextReview, reviewedBy },
    steps: steps.map(({ text, held }) => ({ text, held })),
    slim: isSlim(figure),
  };
}

export async function sheetHouse(locale: Locale): Promise<SheetHouse> {
  const { stop, painGuide } = await safetyIn(locale);
  const { name, phone, web, logo, siteName } = site.clinic;
  return {
    locale,
    brand: {
      name: siteName ?? translator(locale)('site.name'),
      logo: logo ? { src: fileAt(`/brand/${logo.file}`), width: logo.width, height: logo.height } : undefined,
    },
    clinic: { name, phone, web },
    helpSigns: stop,
    painBands: painGuide.map(({ from, to, short }) => ({ from, to, short })),
  };
}
