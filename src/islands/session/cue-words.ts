/**
 * Cue words: what a cue says, on the screen and to the ear.
 *
 * Both come from here, so that a person who looks and one who listens are told the same.
 */
import { firstSentence } from '../../domain/sound/saying.ts';
import type { Cue } from '../../domain/timeline.ts';
import type { SessionDose, SessionExercise } from '../../domain/timeline-part.ts';
import { fill, type Values } from '../../i18n/fill.ts';

export type Words = (key: string, values?: Values) => string;

/** An exercise with the dose that was chosen for it. */
export interface ChosenExercise {
  readonly exercise: SessionExercise;
  readonly dose: SessionDose;
}

export interface CueWords {
  /** The state in a word or two. */
  readonly word: string;
  /** What to do now. */
  readonly sentence: string;
  /** What the big number counts. Takes the number as `count`. */
  readonly unit: 'cue.left' | 'cue.toGo';
  /** Empty when the exercise has no sides. */
  readonly side: string;
  readonly repetition: string;
  /** The same to be said, the fullest form first. Which one is said depends on the time there is. */
  readonly spoken: readonly string[];
  /** Those of them that are true also in the middle of the cue: a hold that is carried on has fewer seconds left. */
  readonly spokenLate: readonly string[];
}

/** @throws {RangeError} when the cue names an exercise that is not in the session. */
export function cueWords(cue: Cue, chosen: readonly ChosenExercise[], words: Words): CueWords {
  const one = chosen[cue.exercise];
  if (!one) throw new RangeError(`The session has no exercise ${cue.exercise}.`);
  const sentence = sentenceOf(cue, one, words);
  const preparing = cue.kind === 'get-ready' || cue.kind === 'change-position' || cue.kind === 'change-side';
  const word = words(`cue.word.${cue.kind}`, { title: one.exercise.title });
  const side = sideOf(cue, one, words);
  const repetition = preparing
    ? words('cue.repetitions', { count: one.dose.repetitions })
    : words('cue.repetition', { number: cue.repetition, total: one.dose.repetitions });
  const told = {
    word,
    sentence,
    side,
    repetition,
    unit: cue.kind === 'hold' ? 'cue.left' : 'cue.toGo',
  } as const;
  const spoken = spokenOf(cue, told, one, words);
  return { ...told, spoken, spokenLate: cue.kind === 'hold' ? spoken.slice(1) : spoken };
}

function sentenceOf({ kind, side, step: id }: Cue, { exercise, dose }: ChosenExercise, words: Words): string {
  if (kind === 'change-side') return words(`cue.${senseOf(exercise)}.now.${side}`);
  const step = exercise.steps.find((one) => one.id === id);
  if (!step) return exercise.start;
  const other = side !== undefined && side !== exercise.dose.firstSide;
  return fill((other && step.otherSide) || step.text, {
    hold: words('dose.seconds', { count: dose.holdSeconds }),
    holdDefault: words('dose.seconds', { count: dose.holdSeconds }),
  });
}

/** A side is the one that is stretched, and the head goes the other way; where sides alternate, the one it goes to. */
function senseOf({ dose: { sides } }: SessionExercise): 'stretch' | 'turn' {
  return sides === 'alternating' ? 'turn' : 'stretch';
}

function sideOf({ kind, side }: Cue, { exercise }: ChosenExercise, words: Words): string {
  if (!side) return '';
  const sense = senseOf(exercise);
  if (kind === 'get-ready' || kind === 'change-position') return words(`cue.${sense}.first.${side}`);
  return words(`cue.${sense}.${kind === 'change-side' ? 'next' : 'side'}.${side}`);
}

/** Where there is no time for the step. Only in a turn does the bare side say what to do. */
function shortMove({ side, repetition }: Cue, exercise: SessionExercise, words: Words): readonly string[] {
  const again = words('cue.spoken.again');
  if (!side) return [again];
  const sense = senseOf(exercise);
  const now = words(`cue.${sense}.now.${side}`);
  if (sense === 'turn') return [now, words(`cue.spoken.turn.${side}`)];
  return [now, firstSentence(now), ...(repetition > 1 ? [again] : [`${words('cue.word.move')}.`])];
}

function spokenOf(
  cue: Cue,
  { word, sentence, side, repetition }: Pick<CueWords, 'word' | 'sentence' | 'side' | 'repetition'>,
  { exercise, dose }: ChosenExercise,
  words: Words,
): readonly string[] {
  const first = firstSentence(sentence);
  switch (cue.kind) {
    case 'get-ready':
    case 'change-position': {
      const key = side ? 'cue.spoken.ready' : 'cue.spoken.readyTogether';
      const short = side ? [words('cue.spoken.readyShort', { word, side }), `${side}.`] : [];
      return [
        words(key, { word, sentence, side }),
        words(key, { word, sentence: first, side }),
        ...short,
        `${word}.`,
      ];
    }
    case 'move':
      return [sentence, first, ...shortMove(cue, exercise, words)];
    case 'hold': {
      const seconds = words('dose.seconds', { count: dose.holdSeconds });
      return side
        ? [
            words('cue.spoken.hold', { side, seconds, repetition }),
            words('cue.spoken.holdShort', { side, repetition }),
            words('cue.spoken.holdSide', { side }),
          ]
        : [
            words('cue.spoken.holdTogether', { seconds, repetition }),
            words('cue.spoken.holdCount', { repetition }),
            `${word}.`,
          ];
    }
    case 'rest':
      return [sentence, first, words('cue.spoken.comeBack'), `${word}.`];
    case 'change-side':
      return [
        words('cue.spoken.change', { sentence }),
        words('cue.spoken.change', { sentence: first }),
        first,
        `${word}.`,
      ];
    case 'finish':
      return [`${word}.`];
  }
}
