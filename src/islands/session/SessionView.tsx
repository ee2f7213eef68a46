import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { canSpeak } from '../../browser/speech.ts';
import { forget, MEMORY_KEY, remember } from '../../browser/storage.ts';
import type { SessionStatus } from '../../domain/session.ts';
import { type FoundSession, writeMemory } from '../../domain/session-memory.ts';
import type { SessionSettings, SoundChoice } from '../../domain/session-settings.ts';
import { summarise } from '../../domain/session-summary.ts';
import { type Clips, recordedVoice } from '../../domain/sound/voice.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { cueAt, phaseAt } from '../../domain/timeline-place.ts';
import { type ChosenExercise, cueWords, type Words } from './cue-words.ts';
import { HurtsView } from './HurtsView.tsx';
import { SafetyView } from './SafetyView.tsx';
import { SummaryView } from './SummaryView.tsx';
import type { SessionProps, SessionSafety } from './session-props.ts';
import { TimerView } from './TimerView.tsx';
import { useGuidance } from './use-guidance.ts';
import { useSession } from './use-session.ts';

export interface SessionGiven extends Pick<SessionProps, 'locale' | 'helpHref' | 'next'> {
  safety: SessionSafety;
  words: Words;
  timeline: Timeline;
  chosen: readonly ChosenExercise[];
  /** An element that a press has unlocked. Undefined: the session begins without sound. */
  audio: HTMLAudioElement | undefined;
  /** Recorded words. Undefined: the device speaks, where it can. */
  clips: Clips | undefined;
  /** A session that was cut off and is to go on. */
  from: FoundSession | undefined;
  /** False where other tabs could not be asked. */
  alone: boolean;
  /** What was chosen before the session. */
  settings: SessionSettings;
  dialog: RefObject<HTMLDialogElement>;
  status: RefObject<HTMLElement>;
  onChoose: (settings: SessionSettings) => void;
  onClose: () => void;
}

type View = 'timer' | 'hurts' | 'safety' | 'summary';

/** A session from its start to Done, filling its dialog. */
export function SessionView({
  words,
  timeline,
  chosen,
  audio,
  clips,
  from,
  alone,
  settings,
  dialog,
  status,
  onChoose,
  onClose,
  ...page
}: SessionGiven) {
  const { ownPace, sound: choice } = settings;
  const recorded = useMemo(
    () => clips && recordedVoice(timeline, (cue) => cueWords(cue, chosen, words).spoken, clips),
    [],
  );
  const [isReading, setReading] = useState(false);
  const { state, sound, screenStaysOn, press, setSound } = useSession(timeline, {
    audio,
    ownPace,
    from,
    hearing: { recorded: recorded ?? [], volume: settings.volume / 100 },
    mediaTitle: words('timer.media'),
    heedsDevice: !isReading,
  });
  /** The phase in which the device first did not keep the session. */
  const [notKeptIn, setNotKeptIn] = useState<number>();
  const mainButton = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const view = viewOf(state.status, isReading);

  useLayoutEffect(() => {
    // What was read before may have been scrolled.
    dialog.current?.scrollTo(0, 0);
    // With large letters the way to the main button would push It hurts off the screen. The button stays in view.
    (view === 'timer' ? mainButton.current : heading.current)?.focus({ preventScroll: view === 'timer' });
  }, [view]);
  // A button that was pressed and has gone takes the focus with it.
  useLayoutEffect(() => {
    if (!dialog.current?.contains(document.activeElement)) mainButton.current?.focus();
  });

  /** True from It hurts on, until the session goes on. */
  const hurt = useRef(false);
  if (state.status === 'hurts') hurt.current = true;
  if (state.status === 'running') hurt.current = false;

  const phase = phaseAt(timeline, state.position).startsAt;
  const firstPhase = useRef<number>();
  if (state.status !== 'idle') firstPhase.current ??= phase;
  useLayoutEffect(() => {
    // What hurt was not cut off: it is never offered again.
    if (view === 'summary' || view === 'hurts') forget(MEMORY_KEY);
    else if (state.status !== 'idle') {
      const doses = chosen.map(({ dose }) => dose);
      const exercises = chosen.map(({ exercise }) => exercise);
      const { getReadySeconds } = settings;
      const memory = writeMemory(exercises, { doses, getReadySeconds }, state, Date.now());
      if (remember(MEMORY_KEY, memory)) return;
      // What was kept before is no longer the place of the session.
      forget(MEMORY_KEY);
      setNotKeptIn((first) => first ?? phase);
    }
  }, [state.status, phase]);

  /** What the sound button goes back to. */
  const heard = useRef<SoundChoice>(choice === 'silent' ? 'voice' : choice);
  const wantsVoice = (sound !== 'off' || ownPace) && heard.current === 'voice' && choice !== 'silent';
  const speaks = wantsVoice && !(recorded && sound === 'on');
  useGuidance({
    ...{ words, timeline, chosen, state, ownPace, speaks },
    locale: page.locale,
    region: settings.announced ? status : undefined,
    volume: settings.volume / 100,
    vibrates: settings.vibration,
  });

  useLayoutEffect(() => {
    const screen = dialog.current;
    // Escape, or the back key of a phone: the session stops and says what was done. A second one closes.
    const cancel = (event: Event) => {
      if (view === 'summary') return;
      event.preventDefault();
      setReading(false);
      press('stop');
    };
    screen?.addEventListener('cancel', cancel);
    return () => screen?.removeEventListener('cancel', cancel);
  }, [view]);

  const exercises = chosen.map(({ exercise }) => exercise);
  const isLast = cueAt(timeline, state.position).exercise === chosen.length - 1;
  const leave = isLast ? undefined : () => press('leave');
  switch (view) {
    case 'hurts':
      return (
        <HurtsView
          {...{ ...page, words, heading }}
          onBack={() => press('pause')}
          onEnd={() => press('stop')}
          onLeave={leave}
        />
      );
    case 'safety':
      return (
        <SafetyView
          {...{ ...page, words, heading, exercises }}
          action={words('timer.hurts.back')}
          onAction={() => setReading(false)}
        />
      );
    case 'summary':
      return (
        <SummaryView
          {...{ words, chosen, heading, onClose }}
          status={state.status}
          helpHref={hurt.current ? page.helpHref : undefined}
          summary={summarise(timeline, state)}
          next={page.next}
          onAgain={() => press('restart')}
          onCarryOn={() => press('resume')}
        />
      );
    case 'timer': {
      const isFirst = phase === firstPhase.current;
      const limits = [
        isFirst && !screenStaysOn && (sound === 'on' ? 'timer.screen.sound' : 'timer.screen.silent'),
        isFirst && speaks && !canSpeak(page.locale) && 'timer.limit.voice',
        phase === notKeptIn && 'timer.limit.storage',
        isFirst && !alone && 'timer.limit.tabs',
      ].filter((limit) => limit !== false);
      return (
        <TimerView
          {...{ words, timeline, chosen, state, sound, ownPace, mainButton, press, limits }}
          onLeave={leave}
          onSound={() => {
            setSound(sound !== 'on');
            onChoose({ ...settings, sound: sound === 'on' ? 'silent' : heard.current });
          }}
          onSafety={() => {
            press('pause');
            setReading(true);
          }}
        />
      );
    }
  }
}

function viewOf(status: SessionStatus, isReading: boolean): View {
  if (status === 'stopped' || status === 'finished') return 'summary';
  if (status === 'hurts') return 'hurts';
  return isReading ? 'safety' : 'timer';
}
