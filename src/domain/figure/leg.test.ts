import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HIP, hipShift, legOf } from './leg.ts';
import { SIDES } from './pose.ts';
import { lengthOf, subtract, type Vector } from './vector.ts';

const gap = (a: Vector, b: Vector) => lengthOf(subtract(a, b));
const knees = fc.double({ min: 0, max: 120, noNaN: true });

test('bent knees keep the length of the bones and the feet where they stand', () => {
  fc.assert(
    fc.property(knees, (bend) => {
      for (const side of SIDES) {
        const [straight, bent] = [legOf(0, side), legOf(bend, side)];
        expect(gap(bent.hip, bent.knee)).toBeCloseTo(gap(straight.hip, straight.knee), 6);
        expect(gap(bent.knee, bent.ankle)).toBeCloseTo(gap(straight.knee, straight.ankle), 6);
        expect(bent.ankle).toEqual(straight.ankle);
      }
    }),
  );
});

test('who bends the knees gets lower, and who stands has the hips where the trunk expects them', () => {
  expect(gap(hipShift(0), [0, 0, 0])).toBeLessThan(1e-9);
  expect(legOf(0, 'left').hip[1]).toBeCloseTo(HIP[1], 9);
  expect(hipShift(90)[1]).toBeGreaterThan(60);
});
