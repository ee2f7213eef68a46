import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { checkDrawings, drawingsSchema, figureFields, resolveDrawing } from './drawing.ts';
import { poseSchema, posesSchema, resolvePose } from './pose.ts';

const messages = (schema: z.ZodType, data: unknown) => {
  const { error } = schema.safeParse(data);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
};

test('degrees to a side are read as a number that grows to the left of the figure', () => {
  const poses = posesSchema.parse({ turned: { head: { turn: '45 right', tilt: '10 left' } } });

  expect(resolvePose(poses, 'turned').head).toEqual({ turn: -45, nod: 0, tilt: 10, glide: 0, lids: 0 });
});

test('a pose keeps what it does not change from the pose it is made from', () => {
  const poses = posesSchema.parse({
    seated: { arms: { both: 'lap' } },
    nodding: { from: 'seated', head: { nod: 30 } },
    lifted: { from: 'nodding', arms: { right: 'hang' } },
  });

  expect(resolvePose(poses, 'lifted').head.nod).toBe(30);
  expect(resolvePose(poses, 'lifted').arms.left.kind).toBe('reach');
  expect(resolvePose(poses, 'lifted').arms.right.kind).toBe('hang');
});

test('`both` is mirrored for the right arm', () => {
  const { left, right } = resolvePose(
    posesSchema.parse({ seated: { arms: { both: 'lap' } } }),
    'seated',
  ).arms;

  if (left.kind !== 'reach' || right.kind !== 'reach') throw new RangeError('Both hands are on the lap.');
  expect(right.wrist).toEqual([-left.wrist[0], left.wrist[1], left.wrist[2]]);
});

test.each([
  [{ head: { turn: 45 } }, /expected string/],
  [{ head: { turn: '45' } }, /write degrees and a side: `45 right`/],
  [{ head: { turn: '90 left' } }, /write at most 70/],
  [{ head: { nod: 80 } }, /too large: write -40 to 55/],
  [{ head: { tlit: '10 left' } }, /Unrecognized key: "tlit"/],
  [{ shoulders: { both: {}, left: {} } }, /write `both`, or `left` and `right`/],
])('a bad pose is refused with a sentence: %j', (data, message) => {
  expect(messages(poseSchema, data).join('\n')).toMatch(message);
});

test('a pose made from itself is refused', () => {
  const poses = posesSchema.parse({ a: { from: 'b' }, b: { from: 'a' } });

  expect(() => resolvePose(poses, 'a')).toThrow('the pose `a` is made from itself');
});

test('the drawing of the other side is the mirrored pose with mirrored marks', () => {
  const poses = posesSchema.parse({ turned: { head: { turn: '45 right' } } });
  const drawings = drawingsSchema.parse({
    hold: {
      view: 'back-left',
      pose: 'turned',
      marks: [{ muscle: 'levator', side: 'left', role: 'stretch' }],
    },
    other: { mirror: 'hold' },
  });
  const other = resolveDrawing({ poses, drawings }, 'other');

  expect(other.pose.head.turn).toBe(45);
  expect(other.view).toBe('back-right');
  expect(other.marks).toEqual([{ muscle: 'levator', side: 'right', role: 'stretch' }]);
});

test('names that lead nowhere are named by field', () => {
  const schema = z
    .strictObject({ ...figureFields, steps: z.array(z.strictObject({ pose: z.string() })) })
    .check(checkDrawings);

  const said = messages(schema, {
    look: 'ben',
    poses: { turned: { head: { turn: '45 right' } } },
    drawings: { hold: { view: 'front', pose: 'turnt' } },
    card: { start: 'hold', end: 'held' },
    sheet: [
      { drawing: 'hold', steps: 0 },
      { drawing: 'hald', steps: 3 },
    ],
    movement: { view: 'front', through: ['neutral', 'turned'] },
    steps: [{ pose: 'hodl' }],
  });

  expect(said).toEqual(
    expect.arrayContaining([
      'drawings.hold: there is no pose `turnt`: write it under `poses`',
      'steps.0.pose: there is no drawing `hodl`: write it under `drawings`',
      'card.end: there is no drawing `held`: write it under `drawings`',
      'sheet.1.drawing: there is no drawing `hald`: write it under `drawings`',
      'sheet: shows 3 of 1 steps: let the `steps` of its drawings add up to 1',
    ]),
  );
});
