/** Dose words: a dose as a patient reads it. */
import { type DoseRange, hasSides, type Range } from '../domain/dose.ts';
import { fill } from '../i18n/fill.ts';
import type { Translate } from '../i18n/strings.ts';

/** What the dose offers beyond its range, for `{harderHold}` and `{harderRepetitions}`. */
export interface Harder {
  readonly holdSeconds: number;
  readonly repetitions: number;
}

export interface DoseFact {
  readonly value: string;
  readonly unit: string;
}

/** `15 to 20`, or `15` when both ends are the same. */
export function rangeWords({ min, max }: Range, t: Translate): string {
  return min === max ? String(min) : t('dose.range', { min, max });
}

/** `15 to 20 seconds`. */
export function holdWords({ min, max }: Range, t: Translate): string {
  return min === max ? t('dose.seconds', { count: min }) : t('dose.secondsRange', { min, max });
}

/** Hold, repetitions, sides and times a day: in this order, each a number and what it counts. */
export function doseFacts(dose: DoseRange, t: Translate, harder?: Harder): readonly DoseFact[] {
  const sided = hasSides(dose.sides);
  return [
    holdFact(dose.holdSeconds, t, harder),
    {
      value: t('dose.times', { count: dose.repetitions.default }),
      unit: t(sided ? 'dose.eachSide' : 'dose.inAll'),
    },
    sidesFact(dose, t),
    { value: rangeWords(dose.timesPerDay, t), unit: t('dose.perDay', { count: dose.timesPerDay.max }) },
  ];
}

/** Where the whole range beyond the first hold is for later, the first hold stands alone. */
function holdFact(range: Range, t: Translate, harder?: Harder): DoseFact {
  const { min, max } = range;
  const grows = min < max && range.default === min && harder?.holdSeconds === max;
  return grows
    ? { value: String(min), unit: t('dose.holdLater', { max }) }
    : { value: rangeWords(range, t), unit: t('dose.hold') };
}

function sidesFact({ sides, firstSide = 'left' }: DoseRange, t: Translate): DoseFact {
  switch (sides) {
    case 'together':
      return { value: t('dose.together'), unit: t('dose.togetherNote') };
    case 'one-then-other':
      return { value: t('dose.bothSides'), unit: t(`dose.${firstSide}`) };
    case 'alternating':
      return { value: t('dose.bothSides'), unit: t(`dose.inTurn.${firstSide}`) };
  }
}

/** The dose in the four cells of a sheet: a large number, and a few small words. */
export function sheetFacts(dose: DoseRange, t: Translate): readonly DoseFact[] {
  const { sides, firstSide = 'left', repetitions, timesPerDay } = dose;
  const count = repetitions.default;
  return [
    { value: rangeWords(dose.holdSeconds, t), unit: t('sheet.dose.hold') },
    {
      value: String(count),
      unit: t(hasSides(sides) ? 'sheet.dose.eachSide' : 'sheet.dose.times', { count }),
    },
    hasSides(sides)
      ? { value: '2', unit: t(`sheet.dose.${sides === 'alternating' ? 'inTurn' : 'sides'}.${firstSide}`) }
      : { value: t('sheet.dose.together'), unit: t('sheet.dose.togetherNote') },
    { value: rangeWords(timesPerDay, t), unit: t('dose.perDay', { count: timesPerDay.max }) },
  ];
}

/** The dose in one line, for a card: `Hold 5 seconds, 5 times on each side`. */
export function doseLine(dose: DoseRange, t: Translate): string {
  const values = {
    hold: holdWords(dose.holdSeconds, t),
    times: t('dose.times', { count: dose.repetitions.default }),
  };
  return t(hasSides(dose.sides) ? 'dose.card.sides' : 'dose.card.together', values);
}

/** Puts the dose into an author's sentence: `Hold for {hold}.` → `Hold for 15 to 20 seconds.` */
export function withDose(sentence: string, dose: DoseRange, t: Translate, harder?: Harder): string {
  return fill(sentence, {
    hold: holdWords(dose.holdSeconds, t),
    holdDefault: t('dose.seconds', { count: dose.holdSeconds.default }),
    repetitions: t('dose.times', { count: dose.repetitions.default }),
    ...(harder && {
      harderHold: t('dose.seconds', { count: harder.holdSeconds }),
      harderRepetitions: t('dose.times', { count: harder.repetitions }),
    }),
  });
}
