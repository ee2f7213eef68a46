import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allSheets, differentShare, renderSheet } from './figure-sheet.ts';

const KEPT = new URL('fixtures/figures/', import.meta.url);
/** Rounding may move an edge by a shade; a changed line is a thousandth of a sheet. */
const MOST_DIFFERENT = 0.0005;
const MOST_SHADE = 32;

describe.each(allSheets())('$name', (sheet) => {
  test.each(['light', 'dark'] as const)('looks as its kept picture in %s', (theme) => {
    const kept = new URL(`${sheet.name}-${theme}.png`, KEPT);
    expect(
      existsSync(kept),
      `look at \`npm run figures\`, then keep it with \`npm run figures -- --keep\``,
    ).toBe(true);

    expect(differentShare(renderSheet(sheet, theme), readFileSync(kept), MOST_SHADE)).toBeLessThan(
      MOST_DIFFERENT,
    );
  });
});

test('a drawing that is missing or changed is noticed', () => {
  const [sheet] = allSheets();
  if (!sheet) throw new RangeError('There is no drawing.');
  const [first, ...others] = sheet.drawings;
  if (!first) throw new RangeError('There is no drawing.');
  const changed = {
    ...sheet,
    drawings: [{ ...first, pose: { ...first.pose, head: { ...first.pose.head, nod: 12 } } }, ...others],
  };

  const before = renderSheet(sheet, 'light');
  expect(differentShare(before, before, MOST_SHADE)).toBe(0);
  expect(differentShare(before, renderSheet(changed, 'light'), MOST_SHADE)).toBeGreaterThan(MOST_DIFFERENT);
});
