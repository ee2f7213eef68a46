import { expect, test } from 'vitest';
import strings from '../../content/ui/en.json' with { type: 'json' };
import type { Drawing } from '../domain/figure/drawing.ts';
import { NEUTRAL, type Pose } from '../domain/figure/pose.ts';
import { lookup } from '../i18n/fill.ts';
import { figureWords } from './figure-words.ts';

const t = lookup(strings, 'en');
const drawing: Drawing = {
  view: 'front',
  frame: 'bust',
  pose: NEUTRAL,
  ghost: undefined,
  marks: [],
  arrows: [],
  guide: false,
  inset: undefined,
};
const withShoulders = (left: number, right: number): Pose => ({
  ...NEUTRAL,
  shoulders: { left: { up: left, forward: 0 }, right: { up: right, forward: 0 } },
});
const wordsOf = (pose: Pose) => figureWords({ ...drawing, pose }, t);

test('a shoulder that is pulled up is named, not the other one as lower', () => {
  expect(wordsOf(withShoulders(15, 0))).toContain('The left shoulder is pulled up.');
  expect(wordsOf(withShoulders(-3, 11))).toContain('The right shoulder is pulled up.');
  expect(wordsOf(withShoulders(15, 0))).not.toContain('lower');
});

test('a shoulder that is drawn down is lower than the other', () => {
  expect(wordsOf(withShoulders(-12, 0))).toContain('The left shoulder is lower than the right.');
});

test('both shoulders are named together', () => {
  expect(wordsOf(withShoulders(12, 10))).toContain('The shoulders are pulled up.');
});

test('of a mistake it says what is wrong in it, and not what is right in both', () => {
  const right = { ...withShoulders(-2, 8), head: { ...NEUTRAL.head, turn: -45 } };
  const wrong = { ...withShoulders(15, 0), head: right.head };
  const words = figureWords(
    { ...drawing, pose: right, inset: { kind: 'mistake', pose: wrong, view: 'front' } },
    t,
  );

  expect(words.split(t('figure.inset.mistake'))[1]).toBe(' The left shoulder is pulled up.');
});

test('a mistake seen from the other side of a front view is a body that turned', () => {
  const words = figureWords({ ...drawing, inset: { kind: 'mistake', pose: NEUTRAL, view: 'front-left' } }, t);

  expect(words.split(t('figure.inset.mistake'))[1]).toBe(' The whole body is turned to the right.');
});

test('who lifts from the floor bends the knees and leans from the hips', () => {
  const words = wordsOf({ ...NEUTRAL, knees: 90, trunk: { slump: 0, lean: 40 } });

  expect(words).toContain(t('figure.knees'));
  expect(words).toContain(t('figure.trunk.leaning'));
  expect(words).not.toContain(t('figure.head.ahead'));
});

test('who sleeps does not look straight ahead', () => {
  const words = wordsOf({ ...NEUTRAL, head: { ...NEUTRAL.head, lids: 1 } });

  expect(words).toContain(t('figure.eyes.shut'));
  expect(words).not.toContain(t('figure.head.ahead'));
});
