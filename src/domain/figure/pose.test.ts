import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FOREARM, UPPER_ARM } from './arm.ts';
import { ON_LAP } from './arm-poses.ts';
import { type Body, bodyOf } from './body.ts';
import { drawFigure } from './draw.ts';
import type { Drawing, View } from './drawing.ts';
import type { LookName } from './look.ts';
import { drawMovement } from './movement.ts';
import { type ArmPose, mirrorArm, mirrorPose, mixPoses, otherSide, type Pose, SIDES } from './pose.ts';
import { lengthOf, subtract, type Vector } from './vector.ts';

const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const direction = fc.tuple(within(-1, 1), within(-1, 1), within(-1, 1)).filter((v) => lengthOf(v) > 0.2);
const arm: fc.Arbitrary<ArmPose> = fc.oneof(
  fc.record({ kind: fc.constant('hang' as const), back: within(-20, 45), out: within(-10, 60) }),
  fc.constant(ON_LAP),
  fc.record({
    kind: fc.constant('reach' as const),
    frame: fc.constantFrom('body' as const, 'head' as const),
    wrist: fc.tuple(within(-120, 120), within(-80, 380), within(-90, 120)),
    fingers: direction,
    palm: direction,
    elbow: direction,
    hand: fc.constantFrom('relaxed' as const, 'cup' as const, 'grasp' as const, 'flat' as const),
  }),
);
const shoulder = fc.record({ up: within(-15, 15), forward: within(-18, 15) });

const anyPose: fc.Arbitrary<Pose> = fc.record({
  head: fc.record({
    turn: within(-70, 70),
    nod: within(-40, 55),
    tilt: within(-40, 40),
    glide: within(-0.3, 1),
    lids: within(0, 1),
  }),
  trunk: fc.record({ slump: within(0, 1), lean: within(0, 60) }),
  knees: within(0, 120),
  shoulders: fc.record({ left: shoulder, right: shoulder }),
  arms: fc.record({ left: arm, right: arm }),
});

const mirrored = ([x, y, z]: Vector): Vector => [-x, y, z];
const gap = (a: Vector, b: Vector) => lengthOf(subtract(a, b));

function joints(body: Body, side: 'left' | 'right'): readonly Vector[] {
  const { shoulder: s, elbow, wrist, fingers, palm } = body.arms[side];
  return [s, elbow, wrist, fingers, palm, body.shoulderTops[side]];
}

test('a mirrored pose mirrors every joint', () => {
  fc.assert(
    fc.property(anyPose, (pose) => {
      const [body, other] = [bodyOf(pose), bodyOf(mirrorPose(pose))];
      for (const side of SIDES)
        for (const [i, joint] of joints(body, side).entries()) {
          const twin = joints(other, otherSide(side))[i];
          expect(twin && gap(mirrored(joint), twin)).toBeLessThan(1e-6);
        }
      for (const place of [
        [0, 0, 0],
        [12, -40, 30],
      ] as const)
        expect(gap(mirrored(body.fromHead(place)), other.fromHead(mirrored(place)))).toBeLessThan(1e-6);
    }),
  );
});

test('mirroring twice changes nothing', () => {
  fc.assert(
    fc.property(anyPose, (pose) => {
      const [before, after] = [bodyOf(pose), bodyOf(mirrorPose(mirrorPose(pose)))];
      for (const side of SIDES) expect(joints(after, side)).toEqual(joints(before, side));
    }),
  );
});

test('bones keep their length in every pose and on the way between two poses', () => {
  fc.assert(
    fc.property(anyPose, anyPose, within(0, 1), (a, b, share) => {
      const body = bodyOf(mixPoses(a, b, share));
      for (const side of SIDES) {
        const { shoulder: s, elbow, wrist } = body.arms[side];
        expect(gap(s, elbow)).toBeCloseTo(UPPER_ARM, 6);
        expect(gap(elbow, wrist)).toBeCloseTo(FOREARM, 6);
      }
    }),
  );
});

test('the neck keeps its length', () => {
  fc.assert(
    fc.property(anyPose, (pose) => {
      const body = bodyOf(pose);
      const chord = gap(body.neckAt(0).centre, body.neckAt(1).centre);
      expect(chord).toBeGreaterThan(50);
      expect(chord).toBeLessThan(70);
    }),
  );
});

test('a wrist within reach gets where it is sent', () => {
  const body = bodyOf({ ...bodyOf(resting).pose, arms: { left: ON_LAP, right: mirrorArm(ON_LAP) } });

  expect(gap(body.arms.left.wrist, ON_LAP.wrist)).toBeLessThan(1);
  expect(gap(body.arms.right.wrist, mirrored(ON_LAP.wrist))).toBeLessThan(1);
});

test('a movement starts at its first pose and ends at its last', () => {
  fc.assert(
    fc.property(anyPose, anyPose, (a, b) => {
      for (const [share, pose] of [
        [0, a],
        [1, b],
      ] as const)
        for (const side of SIDES)
          expect(
            gap(bodyOf(mixPoses(a, b, share)).arms[side].wrist, bodyOf(pose).arms[side].wrist),
          ).toBeLessThan(1e-3);
    }),
  );
});

const resting: Pose = {
  head: { turn: 0, nod: 0, tilt: 0, glide: 0, lids: 0 },
  trunk: { slump: 0, lean: 0 },
  knees: 0,
  shoulders: { left: { up: 0, forward: 0 }, right: { up: 0, forward: 0 } },
  arms: { left: ON_LAP, right: ON_LAP },
};

test('no pose breaks a number of its drawing, in any view', () => {
  const views = fc.constantFrom(
    'front',
    'side',
    'back',
    'back-left',
    'back-right',
    'top',
  ) satisfies fc.Arbitrary<View>;
  const marks = (
    ['sternomastoid', 'scalenes', 'levator', 'splenius', 'nape', 'trapezius', 'rhomboids', 'chest'] as const
  ).map((muscle) => ({ muscle, side: 'both', role: 'stretch' }) as const);
  const looks = fc.constantFrom('amina', 'ben', 'zainab') satisfies fc.Arbitrary<LookName>;
  fc.assert(
    fc.property(anyPose, anyPose, views, looks, (pose, ghost, view, look) => {
      const drawing: Drawing = { view, frame: 'hips', pose, ghost, marks, arrows: [], guide: true };
      expect(drawFigure(drawing, { id: 'd', look }).markup).not.toMatch(/NaN|Infinity|undefined/);
    }),
    { numRuns: 40 },
  );
});

test('key pictures of any movement have the same shapes', () => {
  fc.assert(
    fc.property(anyPose, anyPose, (from, to) => {
      const movement = { view: 'front', frame: 'hips', poses: [from, to], marks: [] } as const;
      expect(() => drawMovement(movement, 'm', 'ben')).not.toThrow();
    }),
    { numRuns: 20 },
  );
});

test('key pictures have the same shapes, too, where a palm all but faces along its fingers', () => {
  const palm: Vector = [Number.MIN_VALUE, 0.2, 0];
  const arm = { kind: 'reach', frame: 'body', wrist: [0, 0, 0], palm, elbow: [-0.2, 0, 0] } as const;
  const reaching: ArmPose = { ...arm, fingers: [0, 0.2, 0], hand: 'relaxed' };
  const to: Pose = { ...resting, arms: { left: reaching, right: reaching } };
  const movement = { view: 'front', frame: 'hips', poses: [resting, to], marks: [] } as const;

  expect(drawMovement(movement, 'm', 'ben').markup).not.toContain('NaN');
});
