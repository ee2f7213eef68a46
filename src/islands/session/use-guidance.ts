import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { announce } from '../../browser/announcer.ts';
import { speaker } from '../../browser/speech.ts';
import { vibrate } from '../../browser/vibration.ts';
import type { SessionState, SessionStatus } from '../../domain/session.ts';
import { voiceSlots, wordsAt } from '../../domain/sound/voice.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { indexAt } from '../../domain/timeline-place.ts';
import { type ChosenExercise, cueWords, type Words } from './cue-words.ts';

interface Guided {
  readonly words: Words;
  readonly locale: string;
  readonly timeline: Timeline;
  readonly chosen: readonly ChosenExercise[];
  readonly state: SessionState;
  readonly ownPace: boolean;
  /** The region that a screen reader listens to. Undefined: it is told nothing. */
  readonly region: RefObject<HTMLElement> | undefined;
  /** True when the device's own voice is to be heard. */
  readonly speaks: boolean;
  /** From 0 to 1. */
  readonly volume: number;
  readonly vibrates: boolean;
}

/** Before the words of a session without a clock, and of one that waits. */
const USUAL_WAIT_SECONDS = 0.6;

/** Further into a cue than this, its full seconds are no longer to come. */
const LATE_SECONDS = 1;

/** Says each moment of the session to ear and hand: once, when it comes. */
export function useGuidance({ words, locale, timeline, chosen, state, ownPace, ...given }: Guided): void {
  const { region, speaks, volume, vibrates } = given;
  const voice = useMemo(() => speaker(locale, volume), []);
  const slots = useMemo(() => voiceSlots(timeline), [timeline]);
  const index = indexAt(timeline, state.position);
  const isRunning = state.status === 'running';

  /**
   * One look at the state for each thing that happens, however often the screen is painted. A voice that is switched
   * on in the middle of a moment says what there is still time for.
   */
  const moment = [index, state.status, state.ranFrom].join();
  const { said, shown, wait } = useMemo(() => {
    const cue = timeline.cues[index];
    const other = saidOf(state.status, words);
    if (!isRunning || !cue) return { said: other, shown: other, wait: USUAL_WAIT_SECONDS };
    const { spoken, spokenLate } = cueWords(cue, chosen, words);
    const isLate = !ownPace && state.position - cue.at > LATE_SECONDS;
    const forms = cue.kind === 'finish' ? [] : isLate ? spokenLate : spoken;
    if (ownPace) return { said: forms[0] ?? '', shown: forms[0] ?? '', wait: USUAL_WAIT_SECONDS };
    const fit = wordsAt(timeline, slots, state.position, forms, voice.secondsOf);
    return { said: fit.words, shown: fit.words || (forms.at(-1) ?? ''), wait: fit.wait };
  }, [moment, timeline, speaks]);

  useLayoutEffect(() => {
    // Elsewhere the heading that gets the focus is read.
    const isHeading = state.status === 'hurts' || state.status === 'stopped' || state.status === 'finished';
    if (region?.current && isHeading) region.current.textContent = '';
    else if (region && shown) announce(region.current, shown);
  }, [moment]);
  useLayoutEffect(() => {
    if (speaks && said) voice.say(said, wait);
    else voice.hush();
  }, [moment, speaks]);
  useLayoutEffect(() => {
    const kind = timeline.cues[index]?.kind;
    if (vibrates && kind && (isRunning || kind === 'finish')) vibrate(kind);
  }, [index, isRunning]);
  useLayoutEffect(() => voice.hush, []);
}

/** What is said of a session that does not run. Nothing before the start. */
function saidOf(status: SessionStatus, words: Words): string {
  switch (status) {
    case 'idle':
    case 'running':
      return '';
    case 'hurts':
      return words('timer.hurts.title');
    case 'paused':
    case 'stopped':
    case 'finished':
      return words(`timer.${status}`);
  }
}
