import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { THEMES } from './figure-colours.ts';
import { allSheets, differentDrawings, keptPicture, renderSheet } from './figure-sheet.ts';

/** The same renderer may round an edge by a shade. A brow that moves is more than this. */
const SAME_RENDERER = { shade: 32, share: 0.001 };
const HINT = 'look at `npm run figures`, then accept with `npm run figures -- --keep`';

describe.each(allSheets())('$name', (sheet) => {
  test.each(THEMES)('every drawing looks as its kept picture in %s', (theme) => {
    const kept = keptPicture(sheet, theme);
    expect(existsSync(kept), HINT).toBe(true);

    expect(
      differentDrawings(sheet, renderSheet(sheet, theme), readFileSync(kept), SAME_RENDERER),
      HINT,
    ).toEqual([]);
  });
});

test('a drawing that has changed is named, and no other', () => {
  const [sheet] = allSheets();
  const [first, ...others] = sheet?.drawings ?? [];
  if (!sheet || !first) throw new RangeError('There is no drawing.');
  const { pose } = first.drawing;
  const nodding = { ...first.drawing, pose: { ...pose, head: { ...pose.head, nod: 4 } } };
  const changed = { ...sheet, drawings: [{ ...first, drawing: nodding }, ...others] };

  const before = renderSheet(sheet, 'light');
  expect(differentDrawings(sheet, before, before, SAME_RENDERER)).toEqual([]);
  expect(differentDrawings(sheet, before, renderSheet(changed, 'light'), SAME_RENDERER)).toEqual([
    first.name,
  ]);
});
