import { describe, expect, it } from 'vitest';
import type { View } from './drawing.ts';
import { lensOn } from './lens.ts';
import { NEUTRAL } from './pose.ts';
import { sidesOf } from './sides.ts';

/** Where the figure's left is on the page, by the camera that draws it: 1 is the reader's right. */
const leftOnThePage = (view: View) => Math.sign(lensOn(view, NEUTRAL).camera([100, 0, 0])[0]);

describe('sides', () => {
  it.each<View>(['front', 'front-left', 'front-right', 'back', 'back-left', 'back-right'])(
    'are where the camera shows them: %s',
    (view) => {
      expect(sidesOf(view)?.indexOf('left')).toBe(leftOnThePage(view) === 1 ? 1 : 0);
      expect(new Set(sidesOf(view))).toEqual(new Set(['left', 'right']));
    },
  );

  it.each<View>(['side', 'top'])('have no words where they are not side by side: %s', (view) => {
    expect(sidesOf(view)).toBeUndefined();
  });
});
