import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { announce } from '../../browser/announcer.ts';
import { summarise } from '../../domain/session-summary.ts';
import { indexAt, phaseAt, type Timeline } from '../../domain/timeline.ts';
import { type ChosenExercise, cueWords, type Words } from './cue-words.ts';
import { HurtsView } from './HurtsView.tsx';
import { SummaryView } from './SummaryView.tsx';
import type { SessionProps } from './session-props.ts';
import { TimerView } from './TimerView.tsx';
import { useSession } from './use-session.ts';

interface Props extends Pick<SessionProps, 'safety' | 'helpHref' | 'next'> {
  words: Words;
  timeline: Timeline;
  chosen: readonly ChosenExercise[];
  /** An element that a press has unlocked. Undefined: the session begins without sound. */
  audio: HTMLAudioElement | undefined;
  dialog: RefObject<HTMLDialogElement>;
  status: RefObject<HTMLElement>;
  onSound: (on: boolean) => void;
  onClose: () => void;
}

/** A session from Start to Done, filling its dialog. */
export function SessionView({
  words,
  timeline,
  chosen,
  audio,
  dialog,
  status,
  onSound,
  onClose,
  ...page
}: Props) {
  const { state, sound, press, setSound } = useSession(timeline, audio);
  const mainButton = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const view = state.status === 'hurts' ? 'hurts' : hasEnded(state.status) ? 'summary' : 'timer';

  useLayoutEffect(() => (view === 'timer' ? mainButton.current : heading.current)?.focus(), [view]);
  // A button that was pressed and has gone takes the focus with it.
  useLayoutEffect(() => {
    if (!dialog.current?.contains(document.activeElement)) mainButton.current?.focus();
  });

  const cueIndex = indexAt(timeline, state.position);
  const spoken = useMemo(() => {
    const cue = timeline.cues[cueIndex];
    return cue && cue.kind !== 'finish' ? cueWords(cue, chosen, words).spoken : '';
  }, [cueIndex, timeline]);
  const phase = phaseAt(timeline, state.position).startsAt;
  useEffect(() => {
    if (state.status === 'running') announce(status.current, spoken);
    if (state.status === 'paused') announce(status.current, words('timer.paused'));
  }, [state.status, cueIndex, phase]);

  useEffect(() => {
    const screen = dialog.current;
    // Escape, or the back key of a phone: the session stops and says what was done. A second one closes.
    const cancel = (event: Event) => {
      if (view === 'summary') return;
      event.preventDefault();
      press('stop');
    };
    screen?.addEventListener('cancel', cancel);
    return () => screen?.removeEventListener('cancel', cancel);
  }, [view]);

  if (view === 'hurts') {
    return (
      <HurtsView
        {...page}
        words={words}
        heading={heading}
        onBack={() => press('pause')}
        onEnd={() => press('stop')}
      />
    );
  }
  if (view === 'summary') {
    return (
      <SummaryView
        words={words}
        status={state.status}
        chosen={chosen}
        summary={summarise(timeline, state)}
        next={page.next}
        heading={heading}
        onClose={onClose}
        onAgain={() => press('restart')}
        onCarryOn={() => press('resume')}
      />
    );
  }
  const toggleSound = () => {
    setSound(sound !== 'on');
    onSound(sound !== 'on');
  };
  return (
    <TimerView {...{ words, timeline, chosen, state, sound, mainButton, press }} onSound={toggleSound} />
  );
}

function hasEnded(status: string): boolean {
  return status === 'stopped' || status === 'finished';
}
