/** Sheet pictures: the words around the drawings of a sheet. */
import { hasSides, type Sides } from '../../domain/dose.ts';
import type { ExerciseFigure, SheetDrawing } from '../../domain/exercise-figure.ts';
import { sidesOf } from '../../domain/figure/sides.ts';
import type { Translate } from '../../i18n/strings.ts';
import { SIDE_WORDS } from '../figure-words.ts';

export interface SheetPicture {
  /** Joins it to its drawing. */
  readonly drawing: string;
  /** The steps that it shows: `4–7`, or `Start`. */
  readonly steps: string;
  readonly view: string;
  /** It shows the other side of a drawing beside it. */
  readonly isMirror: boolean;
  /** Names of the reader's sides, in the order in which the drawing shows them. From the side there are none. */
  readonly sides: readonly string[];
}

export function sheetPictures(
  figure: ExerciseFigure,
  id: string,
  sides: Sides,
  t: Translate,
): readonly SheetPicture[] {
  return figure.sheet.map((shown, index) => ({
    drawing: sheetDrawing(id, index),
    steps: numbersOf(shown, t),
    view: t(shown.otherSide ? 'sheet.otherSide' : `sheet.view.${shown.drawing.view}`),
    isMirror: shown.otherSide,
    sides: (hasSides(sides) ? (sidesOf(shown.drawing.view) ?? []) : []).map((side) => t(SIDE_WORDS[side])),
  }));
}

/** The name of a drawing of a sheet. */
export function sheetDrawing(id: string, index: number): string {
  return `sheet-${id}-${index}`;
}

/** True when all drawings are seen from the side: they take half of the width. */
export function isSlim(figure: ExerciseFigure): boolean {
  return figure.sheet.every(({ drawing }) => drawing.view === 'side');
}

function numbersOf({ steps }: SheetDrawing, t: Translate): string {
  if (!steps) return t('sheet.start');
  const [from, to] = steps;
  return from === to ? String(from) : t('sheet.steps', { from, to });
}
