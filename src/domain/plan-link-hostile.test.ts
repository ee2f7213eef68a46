import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fragmentOf, KNOWN, plans, sealed } from './fixtures/plan-samples.ts';
import { cleanPlan, problemOf } from './plan.ts';
import { readPlan } from './plan-link.ts';

describe('100,000 fragments that nobody made', () => {
  /** A generator of numbers that is the same in every run. */
  function numbers(seed: number): (below: number) => number {
    let state = seed;
    return (below) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
  }

  test('never throw, never take long, and never make a plan that breaks a rule', () => {
    const next = numbers(20_261_124);
    const pool = fc.sample(plans, { numRuns: 200, seed: 7 }).map(fragmentOf);
    const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZabcz-_=%#.\u0000\u202e٣👍';
    const prototype = Object.getOwnPropertyNames(Object.prototype).sort().join();
    let milliseconds = 0;
    let read = 0;

    for (let count = 0; count < 100_000; count += 1) {
      const fragment =
        count % 4 === 0 ? noise(next, letters) : mutated(pool[next(pool.length)] ?? '', next, letters);
      const startedAt = performance.now();
      // Every other one has a right checksum, so that what lies behind the checksum is met too.
      const result = readPlan(count % 2 === 0 ? fragment : sealed(fragment), KNOWN);
      milliseconds += performance.now() - startedAt;
      if (!result.ok) continue;
      read += 1;
      expect(problemOf(result.plan, KNOWN)).toBeUndefined();
      expect(Object.keys(result.plan).sort()).toEqual(['clinic', 'exercises', 'note', 'start', 'weeks']);
      expect(cleanPlan(result.plan)).toEqual(result.plan);
    }

    expect(read).toBeGreaterThan(100);
    expect(milliseconds / 100_000).toBeLessThan(5);
    expect(Object.getOwnPropertyNames(Object.prototype).sort().join()).toBe(prototype);
    expect({}).not.toHaveProperty('exercises');
  }, 60_000);

  function noise(next: (below: number) => number, letters: string): string {
    const all = [...letters];
    return `p=1${Array.from({ length: next(120) }, () => all[next(all.length)]).join('')}`;
  }

  function mutated(fragment: string, next: (below: number) => number, letters: string): string {
    const at = 3 + next(fragment.length - 3);
    const letter = [...letters][next(32)] ?? '';
    switch (next(4)) {
      case 0:
        return fragment.slice(0, at) + letter + fragment.slice(at + 1);
      case 1:
        return fragment.slice(0, at) + fragment.slice(at + 1 + next(4));
      case 2:
        return fragment.slice(0, at) + letter + fragment.slice(at);
      default:
        return fragment.slice(0, at) + fragment.slice(at).split('').reverse().join('');
    }
  }
});
