/** Each exercise: its dose as separate facts, its parts, and numbers that are those of its file. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildTimeline, minutesOf } from '../../src/domain/timeline.ts';
import { partOf, type SessionExercise } from '../../src/domain/timeline-part.ts';
import { plainText } from './prose.ts';
import { builtSite } from './site.ts';

interface Range {
  readonly min: number;
  readonly max: number;
  readonly default: number;
}

interface ExerciseFile extends Omit<SessionExercise, 'steps' | 'dose'> {
  readonly steps: readonly { readonly id: string; readonly text: string; readonly held?: boolean }[];
  readonly dose: SessionExercise['dose'] & {
    readonly timesPerDay: Range;
    readonly harder?: { readonly holdSeconds: number };
  };
  readonly stopIf: readonly string[];
  readonly cautions: readonly string[];
  readonly mistakes: readonly string[];
  readonly feel: string;
  readonly purpose: string;
  readonly safety: string;
}

const FOLDER = 'content/exercises/en';
const site = builtSite();

const exercises = readdirSync(FOLDER).map((file) => {
  const id = file.replace(/\.mdx$/, '');
  const data = parse(readFileSync(`${FOLDER}/${file}`, 'utf8').split('---')[1] ?? '') as ExerciseFile;
  const page = site.pages.find((built) => built.file === `exercises/${id}/index.html`);
  return [
    id,
    { data, page, text: page ? plainText(page.main, ['script', 'style', 'svg', 'sup']) : '' },
  ] as const;
});

test('every exercise file has a page', () => {
  expect(exercises.length).toBeGreaterThanOrEqual(5);
  expect(exercises.filter(([, { page }]) => !page).map(([id]) => id)).toEqual([]);
});

test('the page of all exercises leads to a session of all, and says how long it takes', () => {
  const parts = exercises.map(([, { data }]) =>
    partOf(
      { ...data, steps: data.steps.map((step) => ({ ...step, held: step.held ?? false })) },
      { holdSeconds: data.dose.holdSeconds.default, repetitions: data.dose.repetitions.default },
    ),
  );
  const minutes = minutesOf(buildTimeline(parts, { getReadySeconds: 5 }));
  const all = site.pages.find(({ file }) => file === 'exercises/index.html');

  const [two, first, five] = all?.main.querySelectorAll('.several-in-a-row li') ?? [];
  expect(two?.text).toContain('Just 2 today: Turning your neck and Neck tilt');
  expect(first?.text).toContain(
    'The 3 small movements: Turning your neck, Neck tilt, and Shoulder extension',
  );
  expect(five?.text).toContain(`All ${exercises.length} exercises`);
  expect(five?.text).toContain(`About ${minutes} minutes.`);
  expect(five?.querySelector('a')?.getAttribute('href')).toMatch(/^\/plan\/#p=/);
});

describe.each(exercises)('%s', (_, { data, page, text }) => {
  const { dose } = data;

  test('has hold, repetitions, sides and times a day as 4 separate facts', () => {
    const facts = page?.main.querySelector('[data-dose]')?.querySelectorAll('div') ?? [];
    const shown = facts.map((fact) => ({
      name: fact.querySelector('dt')?.text.trim(),
      value: fact.querySelector('dd')?.text.trim(),
    }));

    expect(shown).toHaveLength(4);
    expect(shown.every(({ name, value }) => name && value)).toBe(true);
  });

  test('shows the numbers of its file', () => {
    const facts = (tag: string) =>
      page?.main
        .querySelector('[data-dose]')
        ?.querySelectorAll(tag)
        .map((fact) => fact.text.trim()) ?? [];
    const values = facts('dd');
    const { min, max, default: usual } = dose.holdSeconds;
    const grows = min < max && usual === min && dose.harder?.holdSeconds === max;
    const words = ({ min, max }: Range) => (min === max ? `${min}` : `${min} to ${max}`);

    expect(values[0]).toBe(grows ? `${min}` : words(dose.holdSeconds));
    expect(facts('dt')[0]?.includes(`up to ${max}`)).toBe(grows);
    expect(values[1]).toMatch(new RegExp(`^${dose.repetitions.default}\\b`));
    expect(values[3]).toBe(words(dose.timesPerDay));
  });

  test('shows every step in order, with the dose in its words', () => {
    const shown = page?.main.querySelectorAll('ol.steps > li') ?? [];

    expect(shown.map((step) => step.getAttribute('id'))).toEqual(data.steps.map(({ id }) => `step-${id}`));
    expect(shown.filter((step) => step.text.includes('{')).map((step) => step.text)).toEqual([]);
    const held = shown[data.steps.findIndex((step) => step.held)]?.text ?? '';
    expect(held).toContain(String(dose.holdSeconds.min));
  });

  test('says what to feel, when to stop, how to make it easier and who asks first', () => {
    expect(text).toContain(data.feel);
    for (const sign of [...data.stopIf, ...data.cautions, ...data.mistakes]) expect(text).toContain(sign);
    for (const selector of [
      '[data-feel]',
      '.stop-if',
      '[data-ask-first]',
      '[data-easier]',
      '[data-position]',
    ])
      expect(page?.main.querySelector(selector), selector).not.toBeNull();
  });

  test('says who must not start before the steps begin', () => {
    const before = text.slice(0, text.indexOf(data.steps[0]?.text ?? ''));

    expect(before).toContain(data.safety);
    expect(before).toContain(data.purpose);
  });
});
