/** The whole of a session by ear, for each exercise as its author wrote it. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import strings from '../../../content/ui/en.json' with { type: 'json' };
import { defaultDose } from '../../domain/dose.ts';
import type { Exercise } from '../../domain/exercise.ts';
import { firstSentence, sayingSeconds } from '../../domain/sound/saying.ts';
import { voiceSlots, wordsAt } from '../../domain/sound/voice.ts';
import type { SessionDose } from '../../domain/timeline-part.ts';
import { lookup } from '../../i18n/fill.ts';
import { cueWords } from './cue-words.ts';
import { sessionOf } from './session-of.ts';

const folder = 'content/exercises/en';
const words = lookup(strings, 'en');
const exercises: readonly Exercise[] = readdirSync(folder).map((file) => {
  const exercise = parse(readFileSync(`${folder}/${file}`, 'utf8').split('\n---')[0] ?? '');
  return { ...exercise, id: file.replace('.mdx', '') };
});

/** `pace`: how many times as long as usual the voice takes. */
function spokenIn(exercise: Exercise, dose: SessionDose, { getReadySeconds = 5, pace = 1 } = {}) {
  const { chosen, timeline } = sessionOf([exercise], { doses: [dose], getReadySeconds });
  const slots = voiceSlots(timeline);
  const secondsOf = (said: string) => sayingSeconds(said) * pace;
  return timeline.cues.map((cue, index) => {
    const said = wordsAt(timeline, slots, cue.at, cueWords(cue, chosen, words).spoken, secondsOf);
    return {
      ...cue,
      said: said.words,
      ends: cue.at + said.wait + secondsOf(said.words),
      slot: slots[index],
    };
  });
}

describe.each(exercises.map((exercise) => [exercise.title, exercise] as const))('%s', (_, exercise) => {
  const usual = defaultDose(exercise.dose);
  const { min, max } = exercise.dose.holdSeconds;

  test.each([min, max])(
    'with a hold of %d seconds no word is cut off, and no moment is silent',
    (holdSeconds) => {
      for (const { kind, at, said, ends, slot } of spokenIn(exercise, { ...usual, holdSeconds })) {
        expect(`${kind} at ${at}: ${said}`).toMatch(/: ./);
        expect(ends).toBeLessThanOrEqual(slot?.until ?? 0);
      }
    },
  );

  test.each([1.25, 1.5])('a voice %d times as slow says every moment, and is never cut off', (pace) => {
    for (const { kind, at, said, ends, slot } of spokenIn(exercise, usual, { pace })) {
      expect(`${kind} at ${at}: ${said}`).toMatch(/: ./);
      expect(ends).toBeLessThanOrEqual(slot?.until ?? 0);
    }
  });

  test.each([1.25, 1.5])('a voice %d times as slow still names every side', (pace) => {
    const turns = exercise.dose.sides === 'alternating' ? ['move'] : [];
    const naming: readonly string[] = ['get-ready', 'change-side', 'hold', ...turns];
    for (const { kind, at, side, said } of spokenIn(exercise, usual, { pace }))
      if (side && naming.includes(kind)) expect(`${kind} at ${at}: ${said.toLowerCase()}`).toContain(side);
  });

  test('every hold is said with its side and its number', () => {
    const holds = spokenIn(exercise, usual).filter(({ kind }) => kind === 'hold');
    for (const { said, side, repetition } of holds) {
      expect(said).toContain(`Repetition ${repetition} of ${usual.repetitions}.`);
      if (side) expect(said.toLowerCase()).toContain(side);
    }
    const sides = new Set(holds.map(({ side }) => side)).size;
    expect(holds).toHaveLength(usual.repetitions * sides);
  });

  test('every step is said whole the first time on a side, and begins with its own words after that', () => {
    const isSingle = new Set(
      spokenIn(exercise, usual).flatMap(({ kind, step }) => (kind === 'move' ? [step] : [])),
    );
    for (const cue of spokenIn(exercise, usual).filter(({ kind }) => kind === 'move')) {
      const step = exercise.steps.find(({ id }) => id === cue.step);
      const isOther = cue.side !== undefined && cue.side !== exercise.dose.firstSide;
      const text = (isOther ? step?.otherSide : undefined) ?? step?.text ?? '';
      if (cue.repetition === 1) expect(cue.said).toBe(text);
      else if (isSingle.size > 1) expect([text, firstSentence(text)]).toContain(cue.said);
      else if (cue.side) expect(cue.said.toLowerCase()).toContain(cue.side);
    }
  });

  test('getting ready names the first side, in as few seconds as one may choose', () => {
    const first = exercise.dose.firstSide;
    if (first) expect(spokenIn(exercise, usual, { getReadySeconds: 5 })[0]?.said).toContain(first);
    expect(spokenIn(exercise, usual, { getReadySeconds: 30 })[0]?.said).toContain(
      firstSentence(exercise.start),
    );
  });
});
