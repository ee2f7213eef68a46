import { expect, test } from 'vitest';
import { irisAsSeen, irisesAt, opennessOf } from './eye.ts';
import { lensOn } from './lens.ts';
import { NEUTRAL, type Pose } from './pose.ts';

const head = (changes: Partial<Pose['head']>) => ({ ...NEUTRAL.head, ...changes });
const eyesSeen = (view: 'front' | 'side' | 'back', changes: Partial<Pose['head']> = {}) => {
  const lens = lensOn(view, { ...NEUTRAL, head: head(changes) });
  return irisesAt(1).filter((iris) => irisAsSeen(lens, iris).length > 0).length;
};

test('who looks ahead has open eyes, who looks down or sleeps has not', () => {
  expect(opennessOf(head({}))).toBe(1);
  expect(opennessOf(head({ turn: 45, tilt: 20 }))).toBe(1);
  expect(opennessOf(head({ nod: 30 }))).toBe(0);
  expect(opennessOf(head({ lids: 1 }))).toBe(0);
});

test('both eyes are seen from the front, one from the side, none from behind', () => {
  expect(eyesSeen('front')).toBe(2);
  expect(eyesSeen('side')).toBe(1);
  expect(eyesSeen('back')).toBe(0);
});
