import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fragmentOf, KNOWN, planOf, plans, sealed } from './fixtures/plan-samples.ts';
import { cleanPlan } from './plan.ts';
import { symbolsToText, textToSymbols } from './plan-bits.ts';
import { MOST_SYMBOLS, readPlan, writePlan } from './plan-link.ts';

const ADDRESS = 'https://unknot.example/plan/#';

describe('a link', () => {
  test('brings back the plan that it was made from', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(readPlan(fragmentOf(plan), KNOWN)).toEqual({ ok: true, plan: cleanPlan(plan) });
      }),
      { numRuns: 3000 },
    );
  });

  test('has letters and digits only, so that no chat app changes it', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(fragmentOf(plan)).toMatch(/^p=[0-9A-Z]+$/);
      }),
    );
  });

  test('of a typical plan fits a QR code of version 10', () => {
    const plan = planOf({
      note: 'Start on the left.',
      clinic: 'Example Physiotherapy',
      weeks: 2,
      start: '2026-12-01',
    });

    expect(ADDRESS.length + fragmentOf(plan).length).toBeLessThanOrEqual(120);
  });

  test('of any plan stays under 500 characters, with an Urdu note of 140 letters too', () => {
    const alphabet = [...'ءآابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھیےؤئۓۃ۔،؟'];
    const letters = (count: number) =>
      Array.from({ length: count }, (_, index) => alphabet[(index * 7) % alphabet.length]).join('');
    const exercises = KNOWN.slice(0, 8).map(({ id }) => ({
      exercise: id,
      dose: { holdSeconds: 30, repetitions: 10, timesPerDay: 3 },
    }));
    const plan = planOf({
      exercises,
      note: letters(140),
      clinic: letters(60),
      weeks: 52,
      start: '2026-12-01',
    });

    expect(ADDRESS.length + fragmentOf(plan).length).toBeLessThanOrEqual(500);
  });

  test('that would be too long is not made', () => {
    const note = Array.from({ length: 140 }, (_, index) => String.fromCodePoint(0x4e00 + index * 257)).join(
      '',
    );

    expect(writePlan(planOf({ note }), KNOWN)).toEqual({ ok: false, problem: 'too-long' });
  });

  test('may change its case, and be read aloud', () => {
    const fragment = fragmentOf(planOf({}));
    const spoken = fragment.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replace('=l', '=1');

    expect(readPlan(`#${spoken}`, KNOWN)).toEqual({ ok: true, plan: planOf({}) });
    expect(readPlan(fragment.replace('=', '%3D'), KNOWN).ok).toBe(true);
  });
});

describe('a link is refused', () => {
  const damaged = (damage: (fragment: string) => Iterable<string>, runs: number) =>
    fc.assert(
      fc.property(plans, (plan) => {
        for (const fragment of damage(fragmentOf(plan))) {
          const result = readPlan(fragment, KNOWN);
          if (result.ok) expect(result.plan).toEqual(cleanPlan(plan));
        }
      }),
      { numRuns: runs },
    );

  test('when its end is missing, wherever it is cut', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const fragment = fragmentOf(plan);
        for (let length = 2; length < fragment.length; length += 1)
          expect(readPlan(fragment.slice(0, length), KNOWN)).toEqual({ ok: false, problem: 'cut' });
      }),
      { numRuns: 1000 },
    );
  });

  test('when one character is another', () => {
    damaged(function* (fragment) {
      for (let at = 0; at < fragment.length; at += 1)
        for (const letter of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_.%= é')
          yield fragment.slice(0, at) + letter + fragment.slice(at + 1);
    }, 60);
  }, 60_000);

  test('when one character of many plans is another', () => {
    fc.assert(
      fc.property(
        plans,
        fc.nat(),
        fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
        (plan, place, letter) => {
          const fragment = fragmentOf(plan);
          const at = 2 + (place % (fragment.length - 2));
          fc.pre(fragment[at] !== letter);

          expect(readPlan(fragment.slice(0, at) + letter + fragment.slice(at + 1), KNOWN).ok).toBe(false);
        },
      ),
      { numRuns: 5000 },
    );
  });

  test('when two neighbours changed places, or one is doubled or lost', () => {
    damaged(function* (fragment) {
      for (let at = 2; at < fragment.length; at += 1) {
        yield fragment.slice(0, at) + fragment[at + 1] + fragment[at] + fragment.slice(at + 2);
        yield fragment.slice(0, at) + fragment[at] + fragment.slice(at);
        yield fragment.slice(0, at) + fragment.slice(at + 1);
      }
    }, 300);
  });

  const good = fragmentOf(planOf({}));

  test.each([
    ['nothing', '', 'empty'],
    ['a place in the page', '#main', 'empty'],
    ['no plan after its name', '#p=', 'cut'],
    ['another name', good.replace('p=', 'q='), 'altered'],
    ['the next version', good.replace('p=1', 'p=2'), 'newer-version'],
    ['letters of another script', good.replace('p=1', 'p=١'), 'altered'],
    ['a dotless i', good.replace(/.$/, 'ı'), 'altered'],
    ['a script', '#p=<script>alert(1)</script>', 'altered'],
    ['markup of an address', '#p=%3Cimg%20src%3Dx%3E', 'cut'],
    ['a prototype', '#p={"__proto__":{"ok":true}}', 'altered'],
    ['more than any plan needs', `p=1${'0'.repeat(MOST_SYMBOLS)}`, 'too-long'],
    ['far too much', `p=1${'0'.repeat(3_000_000)}`, 'too-long'],
  ])('that is %s', (_, fragment, problem) => {
    expect(readPlan(fragment, KNOWN)).toEqual({ ok: false, problem });
  });

  test('whose dose is no longer in the range of its exercise, though its checksum is right', () => {
    const fragment = fragmentOf(planOf({}));
    const narrow = KNOWN.map((one) => ({
      ...one,
      dose: { ...one.dose, holdSeconds: { min: 6, max: 9, default: 6 } },
    }));

    expect(readPlan(fragment, narrow)).toEqual({ ok: false, problem: 'out-of-range' });
  });

  test('whose exercise is not there any more: its neighbour does not stand in', () => {
    expect(
      readPlan(
        good,
        KNOWN.filter(({ number }) => number !== 2),
      ),
    ).toEqual({
      ok: false,
      problem: 'unknown-exercise',
    });
  });

  test('made by hand with an exercise twice', () => {
    const twins = KNOWN.map((one) => ({ ...one, number: one.number === 3 ? 2 : one.number }));
    const result = writePlan(planOf({}), twins);

    expect(result.ok && readPlan(result.fragment, KNOWN)).toEqual({
      ok: false,
      problem: 'repeated-exercise',
    });
  });

  test('with room for more after its end', () => {
    const symbols = textToSymbols(good.slice(2)) ?? [];
    const longer = [1, 0, symbols.length + 1, ...symbols.slice(3, -6), 0];

    expect(readPlan(sealed(`p=${symbolsToText([...longer, 0, 0, 0, 0, 0, 0])}`), KNOWN)).toEqual({
      ok: false,
      problem: 'altered',
    });
  });
});

test('the longest link is read in well under 5 milliseconds', () => {
  const fragment = fragmentOf(
    planOf({ note: 'نرمی سے گردن موڑیں '.repeat(7), clinic: 'Example Physiotherapy' }),
  );
  for (let count = 0; count < 50; count += 1) readPlan(fragment, KNOWN);

  const startedAt = performance.now();
  for (let count = 0; count < 200; count += 1) readPlan(fragment, KNOWN);

  expect((performance.now() - startedAt) / 200).toBeLessThan(5);
});
