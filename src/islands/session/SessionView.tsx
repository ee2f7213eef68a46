import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { announce } from '../../browser/announcer.ts';
import { speaker } from '../../browser/speech.ts';
import { forget, MEMORY_KEY, remember } from '../../browser/storage.ts';
import type { SessionStatus } from '../../domain/session.ts';
import { type FoundSession, writeMemory } from '../../domain/session-memory.ts';
import type { SoundChoice } from '../../domain/session-settings.ts';
import { summarise } from '../../domain/session-summary.ts';
import { indexAt, phaseAt, type Timeline } from '../../domain/timeline.ts';
import { type ChosenExercise, cueWords, type Words } from './cue-words.ts';
import { HurtsView } from './HurtsView.tsx';
import { SummaryView } from './SummaryView.tsx';
import type { SessionProps, SessionSafety } from './session-props.ts';
import { TimerView } from './TimerView.tsx';
import { useSession } from './use-session.ts';

interface Props extends Pick<SessionProps, 'locale' | 'helpHref' | 'next'> {
  safety: SessionSafety;
  words: Words;
  timeline: Timeline;
  chosen: readonly ChosenExercise[];
  /** An element that a press has unlocked. Undefined: the session begins without sound. */
  audio: HTMLAudioElement | undefined;
  /** A session that was cut off and is to go on. */
  from: FoundSession | undefined;
  getReadySeconds: number;
  ownPace: boolean;
  dialog: RefObject<HTMLDialogElement>;
  status: RefObject<HTMLElement>;
  /** What was chosen before the session. */
  sound: SoundChoice;
  onSound: (sound: SoundChoice) => void;
  onClose: () => void;
}

/** A session from Start to Done, filling its dialog. */
export function SessionView({
  words,
  timeline,
  chosen,
  audio,
  from,
  getReadySeconds,
  ownPace,
  dialog,
  status,
  sound: choice,
  onSound,
  onClose,
  ...page
}: Props) {
  const { state, sound, screenStaysOn, press, setSound } = useSession(timeline, {
    audio,
    ownPace,
    from,
    mediaTitle: words('timer.media'),
  });
  const mainButton = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const view = state.status === 'hurts' ? 'hurts' : hasEnded(state.status) ? 'summary' : 'timer';

  useLayoutEffect(() => (view === 'timer' ? mainButton.current : heading.current)?.focus(), [view]);
  // A button that was pressed and has gone takes the focus with it.
  useLayoutEffect(() => {
    if (!dialog.current?.contains(document.activeElement)) mainButton.current?.focus();
  });

  const cueIndex = indexAt(timeline, state.position);
  /** What the sound button goes back to. */
  const heard = useRef<SoundChoice>(choice === 'silent' ? 'voice' : choice);
  const voice = useMemo(() => speaker(page.locale), []);
  const spoken = useMemo(() => {
    const cue = timeline.cues[cueIndex];
    return cue && cue.kind !== 'finish' ? cueWords(cue, chosen, words).spoken : '';
  }, [cueIndex, timeline]);
  const phase = phaseAt(timeline, state.position).startsAt;
  useLayoutEffect(() => {
    if (view === 'summary') forget(MEMORY_KEY);
    else if (state.status !== 'idle') {
      const doses = chosen.map(({ dose }) => dose);
      const exercises = chosen.map(({ exercise }) => exercise);
      remember(MEMORY_KEY, writeMemory(exercises, { doses, getReadySeconds }, state, Date.now()));
    }
  }, [state.status, phase]);

  const said = saidOf(state.status, spoken, words);
  useLayoutEffect(() => {
    // Elsewhere the heading that gets the focus is read.
    if (view === 'timer' && said) announce(status.current, said);
  }, [said, phase]);
  const speaks = (sound !== 'off' || ownPace) && heard.current === 'voice' && choice !== 'silent';
  useLayoutEffect(() => {
    if (speaks && said) voice.say(said);
    else voice.hush();
  }, [said, phase, speaks]);
  useLayoutEffect(() => voice.hush, []);

  useLayoutEffect(() => {
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
    onSound(sound === 'on' ? 'silent' : heard.current);
  };
  return (
    <TimerView
      {...{ words, timeline, chosen, state, sound, screenStaysOn, ownPace, mainButton, press }}
      onSound={toggleSound}
    />
  );
}

/** What is said aloud in this state. Nothing before the start. */
function saidOf(status: SessionStatus, spoken: string, words: Words): string {
  switch (status) {
    case 'idle':
      return '';
    case 'running':
      return spoken;
    case 'hurts':
      return words('timer.hurts.title');
    case 'paused':
    case 'stopped':
    case 'finished':
      return words(`timer.${status}`);
  }
}

function hasEnded(status: SessionStatus): boolean {
  return status === 'stopped' || status === 'finished';
}
