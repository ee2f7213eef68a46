/** Sides: which side of the figure is where on the page. */
import type { View } from './drawing.ts';
import type { Side } from './pose.ts';

/**
 * The figure's sides from the left of the page to its right: who faces the reader has the right side on the left.
 *
 * Undefined where both sides are one behind the other or a picture from above says it itself.
 */
export function sidesOf(view: View): readonly [Side, Side] | undefined {
  if (view.startsWith('front')) return ['right', 'left'];
  if (view.startsWith('back')) return ['left', 'right'];
  return undefined;
}
