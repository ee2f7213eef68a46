/** What a device has kept may be damaged, old, or written by somebody else: reading it never throws. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWithin } from './dose.ts';
import { fragmentOf, KNOWN, plans } from './fixtures/plan-samples.ts';
import { cleanPlan, problemOf } from './plan.ts';
import { draftFromText, draftToText } from './plan-draft.ts';
import { readPlan } from './plan-link.ts';
import { readMemory, writeMemory } from './session-memory.ts';
import { GET_READY_CHOICES, readSettings, SOUND_CHOICES, usualSettings } from './session-settings.ts';
import type { SessionExercise } from './timeline-part.ts';
import { writeSettings } from './write-settings.ts';

const exercise: SessionExercise = {
  id: 'neck-tilt',
  title: 'Neck tilt',
  start: 'Sit tall.',
  steps: [{ id: 'hold', text: 'Hold.', held: true }],
  dose: {
    holdSeconds: { min: 5, max: 20, default: 5 },
    repetitions: { min: 1, max: 5, default: 5 },
    sides: 'together',
    firstSide: undefined,
  },
  pace: { moveSeconds: 3, restSeconds: 4 },
};
const NOW = Date.UTC(2026, 10, 25, 12);
const settings = usualSettings([exercise]);

/** What was written with a part cut out or replaced. */
const cut = (written: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(written, fc.nat(400), fc.nat(20), fc.string({ unit: 'binary', maxLength: 6 }))
    .map(([text, at, length, put]) => text.slice(0, at) + put + text.slice(at + length));

const noise = fc.oneof(fc.json(), fc.string({ unit: 'binary' }));

/** Anything: noise, JSON of any shape, and what was written with a part cut out or replaced. */
function damaged(written: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const otherValues = fc
    .tuple(written, fc.string(), fc.jsonValue({ maxDepth: 3 }))
    .map(([text, key, value]) => {
      const saved = JSON.parse(text) as Record<string, unknown>;
      const names = Object.keys(saved);
      return JSON.stringify({ ...saved, [names[key.length % names.length] ?? key]: value });
    });
  return fc.oneof(cut(written), otherValues, noise);
}
const options = { numRuns: 1000, seed: 20_261_125 };

test('settings that were damaged give a session that could be chosen', () => {
  fc.assert(
    fc.property(damaged(fc.constant(writeSettings([exercise], settings, null))), (text) => {
      const read = readSettings([exercise], text);

      expect(SOUND_CHOICES).toContain(read.sound);
      expect(GET_READY_CHOICES).toContain(read.getReadySeconds);
      for (const { holdSeconds, repetitions } of read.doses) {
        expect(isWithin(exercise.dose.holdSeconds, holdSeconds)).toBe(true);
        expect(isWithin(exercise.dose.repetitions, repetitions)).toBe(true);
      }
      expect(readSettings([exercise], writeSettings([exercise], read, text))).toEqual(read);
    }),
    options,
  );
});

test('a session that was damaged is offered whole and within its dose, or not at all', () => {
  const written = writeMemory([exercise], settings, { position: 20, heldAt: [8] }, NOW);
  fc.assert(
    fc.property(damaged(fc.constant(written)), (text) => {
      const found = readMemory([exercise], text, NOW + 1000);
      for (const { holdSeconds } of found?.doses ?? [])
        expect(isWithin(exercise.dose.holdSeconds, holdSeconds)).toBe(true);
      if (found) expect(found.position).toBeGreaterThan(0);
    }),
    options,
  );
});

describe('a plan that is being made', () => {
  test('comes back as it would be sent', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(draftFromText(draftToText(plan), KNOWN)).toEqual(cleanPlan(plan));
      }),
      { ...options, numRuns: 200 },
    );
  });

  test('and when it was damaged, breaks no rule or is gone', () => {
    fc.assert(
      fc.property(damaged(plans.map(draftToText)), (text) => {
        const plan = draftFromText(text, KNOWN);
        if (plan && plan.exercises.length > 0) expect(problemOf(plan, KNOWN)).toBeUndefined();
      }),
      options,
    );
  });
});

describe('the link of a plan that was kept', () => {
  test('opens the plan that was kept, or none, when it was damaged', () => {
    fc.assert(
      fc.property(
        plans.chain((plan) => fc.tuple(fc.constant(plan), cut(fc.constant(`#${fragmentOf(plan)}`)))),
        ([plan, kept]) => {
          const result = readPlan(kept, KNOWN);
          if (result.ok) expect(result.plan).toEqual(cleanPlan(plan));
        },
      ),
      options,
    );
  });

  test('opens none when it is something else', () => {
    fc.assert(
      fc.property(noise, (kept) => {
        expect(readPlan(kept, KNOWN).ok).toBe(false);
      }),
      options,
    );
  });
});
