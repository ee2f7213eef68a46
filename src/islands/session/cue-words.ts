/**
 * Cue words: what a cue says, on the screen and to the ear.
 *
 * Both come from here, so that a person who looks and one who listens are told the same.
 */
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
  /** The same, short enough to be said. */
  readonly spoken: string;
}

/** Too short to listen to a whole step. */
const SHORT_SECONDS = 3;

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
  return { ...told, spoken: spokenOf(cue, told, one, words) };
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

function spokenOf(
  cue: Cue,
  { word, sentence, side, repetition }: Omit<CueWords, 'spoken' | 'unit'>,
  { exercise, dose }: ChosenExercise,
  words: Words,
): string {
  const short = cue.seconds < SHORT_SECONDS && cue.repetition > 1;
  switch (cue.kind) {
    case 'get-ready':
    case 'change-position':
      return words(side ? 'cue.spoken.ready' : 'cue.spoken.readyTogether', { word, sentence, side });
    case 'move':
      if (!short) return sentence;
      return side ? words(`cue.${senseOf(exercise)}.now.${cue.side}`) : words('cue.spoken.again');
    case 'hold': {
      const seconds = words('dose.seconds', { count: dose.holdSeconds });
      return words(side ? 'cue.spoken.hold' : 'cue.spoken.holdTogether', { side, seconds, repetition });
    }
    case 'rest':
      return cue.seconds < SHORT_SECONDS ? words('cue.spoken.comeBack') : sentence;
    case 'change-side':
      return words('cue.spoken.change', { sentence });
    case 'finish':
      return word;
  }
}
