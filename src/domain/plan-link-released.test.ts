/**
 * Links that were handed out. They are on paper and in chats, so every later version reads them as they were meant.
 *
 * `fixtures/plan-links.json` is append-only: a change of the format adds links of the new version at its end.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Plan, PlannableExercise } from './plan.ts';
import { readPlan, writePlan } from './plan-link.ts';

type Released = { readonly fragment: string; readonly plan: Plan };

const released: readonly Released[] = JSON.parse(
  readFileSync(new URL('fixtures/plan-links.json', import.meta.url), 'utf8'),
);
const registry: readonly { number: number; id: string }[] = parse(
  readFileSync('content/exercise-ids.yaml', 'utf8'),
);
const anything = (max: number) => ({ min: 1, max, default: 1 });
const known: readonly PlannableExercise[] = registry.map(({ number, id }) => ({
  number,
  id,
  dose: { holdSeconds: anything(63), repetitions: anything(31), timesPerDay: anything(7) },
}));

const hashOf = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

test.each(released)('$fragment is read as it was meant', ({ fragment, plan }) => {
  const expected = { ...plan, start: plan.start ?? undefined, weeks: plan.weeks ?? undefined };

  expect(readPlan(fragment, known)).toEqual({ ok: true, plan: expected });
  expect(writePlan(expected, known)).toEqual({ ok: true, fragment });
});

test('the links of version 1 are all there, unchanged', () => {
  expect(hashOf(released.slice(0, 6))).toBe('5a8c2578c3dc8b07');
});

test('no number that was ever published has moved to another exercise', () => {
  expect(hashOf(registry.slice(0, 5))).toBe('45961efd9f5dc40e');
});

test('each number and each exercise stands once, and every number fits a link', () => {
  const numbers = registry.map(({ number }) => number);
  const ids = registry.map(({ id }) => id);

  expect(new Set(numbers).size).toBe(numbers.length);
  expect(new Set(ids).size).toBe(ids.length);
  expect(numbers.every((number) => Number.isInteger(number) && number >= 1 && number <= 255)).toBe(true);
});
