import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWithin } from './dose.ts';
import { readSettings, usualSettings } from './session-settings.ts';
import type { SessionExercise } from './timeline-part.ts';
import { writeSettings } from './write-settings.ts';

const exercise = (id: string): SessionExercise => ({
  id,
  title: id,
  start: 'Sit tall.',
  steps: [{ id: 'hold', text: 'Hold.', held: true }],
  dose: {
    holdSeconds: { min: 15, max: 20, default: 15 },
    repetitions: { min: 1, max: 3, default: 3 },
    sides: 'together',
    firstSide: undefined,
  },
  pace: { moveSeconds: 4, restSeconds: 6 },
});
const scalene = exercise('scalene-stretch');
const tilt = exercise('neck-tilt');
const chosen = {
  doses: [{ holdSeconds: 20, repetitions: 1 }],
  getReadySeconds: 30,
  sound: 'silent',
  volume: 50,
  vibration: true,
  announced: false,
  read: ['1abc'],
  ownPace: true,
} as const;

test('what was chosen is remembered', () => {
  expect(readSettings([scalene], writeSettings([scalene], chosen, null))).toEqual(chosen);
});

test('a device that remembers nothing gives what is usual', () => {
  expect(readSettings([scalene], null)).toEqual(usualSettings([scalene]));
});

test('the dose of one exercise does not change that of another', () => {
  const remembered = writeSettings([tilt], { ...chosen, doses: [{ holdSeconds: 17, repetitions: 2 }] }, null);
  const both = writeSettings([scalene], chosen, remembered);

  expect(readSettings([tilt], both).doses).toEqual([{ holdSeconds: 17, repetitions: 2 }]);
  expect(readSettings([scalene], both).doses).toEqual(chosen.doses);
});

test('who did not choose a dose gets that of a later release, also where the old one was kept', () => {
  const onlyBegun = { ...chosen, doses: [{ holdSeconds: 15, repetitions: 2 }] };
  const old = JSON.stringify({ version: 1, doses: { [scalene.id]: { holdSeconds: 15, repetitions: 3 } } });
  const remembered = writeSettings([scalene], onlyBegun, old);
  const corrected = { ...scalene, dose: { ...scalene.dose, holdSeconds: { min: 10, max: 20, default: 10 } } };

  expect(readSettings([corrected], remembered).doses).toEqual([{ holdSeconds: 10, repetitions: 2 }]);
});

test('who goes back to the usual dose leaves nothing of the other behind', () => {
  const other = writeSettings([scalene], chosen, null);
  const usual = writeSettings([scalene], { ...chosen, doses: usualSettings([scalene]).doses }, other);

  expect(JSON.parse(usual)).toHaveProperty('doses', {});
});

test('a dose outside the range of today is not used', () => {
  const remembered = writeSettings(
    [scalene],
    { ...chosen, doses: [{ holdSeconds: 60, repetitions: 2 }] },
    null,
  );

  expect(readSettings([scalene], remembered).doses).toEqual([{ holdSeconds: 15, repetitions: 2 }]);
});

test('settings of another version are left alone', () => {
  expect(readSettings([scalene], JSON.stringify({ version: 2, sound: 'silent' }))).toEqual(
    usualSettings([scalene]),
  );
});

test('what a later version has written is not written over', () => {
  const later = JSON.stringify({ version: 2, sound: 'silent' });

  expect(writeSettings([scalene], chosen, later)).toBe(later);
});

test('the marks of read safety words do not grow for ever', () => {
  const read = Array.from({ length: 500 }, (_, index) => `mark${index}`);
  const remembered = writeSettings([scalene], { ...chosen, read }, null);

  expect(readSettings([scalene], remembered).read.at(-1)).toBe('mark499');
  expect(remembered.length).toBeLessThan(1500);
});

test('whatever a device remembers, the settings can be used', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.jsonValue().map((value) => JSON.stringify({ version: 1, doses: value })),
      ),
      (text) => {
        const settings = readSettings([scalene], text);
        expect(isWithin(scalene.dose.holdSeconds, settings.doses[0]?.holdSeconds ?? 0)).toBe(true);
        expect(isWithin(scalene.dose.repetitions, settings.doses[0]?.repetitions ?? 0)).toBe(true);
        expect(() => writeSettings([scalene], settings, text)).not.toThrow();
      },
    ),
  );
});
