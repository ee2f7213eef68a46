import { expect, test } from 'vitest';
import { circle, type Path, polygon, writePath } from './path.ts';

/** Where a written path goes, command by command, in tenths. Knows what this writer uses and no more. */
function ends(d: string): (readonly [number, number])[] {
  const places: (readonly [number, number])[] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', rest = ''] of d.matchAll(/([Mlcaz])([^Mlcaz]*)/g)) {
    const numbers = (rest.match(/-?\d+/g) ?? []).map(Number);
    const size = { M: 2, l: 2, c: 6, a: 7, z: 1 }[command] ?? 1;
    for (let i = 0; i + size <= numbers.length; i += size) {
      const [dx = 0, dy = 0] = numbers.slice(i + size - 2, i + size);
      [x, y] = command === 'M' ? [dx, dy] : [x + dx, y + dy];
      places.push([x, y]);
    }
  }
  return places;
}

test('rounding does not add up along a path', () => {
  const path = polygon(Array.from({ length: 200 }, (_, i) => [i * 0.33, i * 0.27] as const));

  expect(ends(writePath(path)).at(-1)).toEqual([Math.round(199 * 3.3), Math.round(199 * 2.7)]);
});

test('numbers are joined by a minus sign where there is one', () => {
  expect(
    writePath(
      polygon([
        [0, 0],
        [1, -2],
        [3, 4],
      ]),
    ),
  ).toBe('M0 0l10-20 20 60z');
});

test('a whole circle is written as two arcs, because one arc cannot return to its start', () => {
  expect(writePath(circle([0, 0], 5)).match(/a|(?<=\d) 50 50/g)?.length).toBeGreaterThan(0);
  expect(ends(writePath(circle([0, 0], 5)))).toEqual([
    [-50, 0],
    [50, 0],
    [-50, 0],
  ]);
});

test('a line too short to see is left out, but never where the text must stay constant', () => {
  const path: Path = [
    { kind: 'move', to: [0, 0] },
    { kind: 'line', to: [0.01, 0.01] },
    { kind: 'line', to: [5, 0] },
  ];

  expect(writePath(path)).toBe('M0 0l50 0');
  expect(writePath(path, 'constant')).toBe('M0 0l0 0l50 0');
});
