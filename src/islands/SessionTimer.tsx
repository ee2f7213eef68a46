import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { loadStyle } from '../browser/load-style.ts';
import { askForPlayback } from '../browser/media-session.ts';
import { claimSession } from '../browser/one-session.ts';
import { forget, MEMORY_KEY, recall, remember, SETTINGS_KEY } from '../browser/storage.ts';
import { unlockAudio } from '../browser/unlock-audio.ts';
import { unlockSpeech } from '../browser/unlock-speech.ts';
import { useReady } from '../browser/use-ready.ts';
import type { FoundSession } from '../domain/session-memory.ts';
import {
  readSettings,
  type SessionSettings,
  usualDose,
  usualSettings,
  writeSettings,
} from '../domain/session-settings.ts';
import { buildTimeline, minutesOf } from '../domain/timeline.ts';
import { partOf } from '../domain/timeline-part.ts';
import { lookup } from '../i18n/fill.ts';
import type { ChosenExercise } from './session/cue-words.ts';
import { FoundOffer } from './session/FoundOffer.tsx';
import type { Panel } from './session/SettingsPanel.tsx';
import type { SessionProps } from './session/session-props.ts';
import { type SessionWords, sessionWords } from './session/session-words.ts';

/** Everything that a page at rest does not need comes with the first sign that it will be. */
const loadParts = () => import('./session/parts.ts');

type Parts = Awaited<ReturnType<typeof loadParts>>;

/** What a reader is told below Start. */
type Notice = 'timer.loadFailed' | 'timer.elsewhere';

interface Running {
  readonly audio: HTMLAudioElement | undefined;
  readonly from: FoundSession | undefined;
  readonly release: () => void;
}

/** The Start button with its settings, and the full screen that a session fills. */
export function SessionTimer({ exercises, locale, strings: resting, styles, safety, ...page }: SessionProps) {
  const [late, setLate] = useState<SessionWords>();
  const words = useMemo(() => lookup({ ...resting, ...late?.strings }, locale), [resting, late, locale]);
  const ready = useReady();
  const [settings, setSettings] = useState(() => usualSettings(exercises));
  const [parts, setParts] = useState<Parts>();
  const [starting, setStarting] = useState(false);
  const [notice, setNotice] = useState<Notice>();
  const [found, setFound] = useState<FoundSession>();
  const [panel, setPanel] = useState<Panel>();
  const [running, setRunning] = useState<Running>();
  const dialog = useRef<HTMLDialogElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const startButton = useRef<HTMLButtonElement>(null);

  /** Few visits find a session: what reads one is loaded for those alone. */
  const offerFound = async () => {
    const memory = recall(MEMORY_KEY);
    if (memory === null) return;
    const loaded = await loadParts().catch(() => undefined);
    setFound(loaded?.readMemory(exercises, memory, Date.now()));
  };
  useLayoutEffect(() => {
    setSettings(readSettings(exercises, recall(SETTINGS_KEY)));
    offerFound();
  }, []);
  const choose = (next: SessionSettings) => {
    setSettings(next);
    remember(SETTINGS_KEY, writeSettings(exercises, next, recall(SETTINGS_KEY)));
  };

  const signs = late?.safety ?? safety;
  const chosen: readonly ChosenExercise[] = useMemo(
    () =>
      exercises.map((exercise, index) => ({ exercise, dose: settings.doses[index] ?? usualDose(exercise) })),
    [exercises, settings.doses],
  );
  const timeline = useMemo(
    () =>
      buildTimeline(
        chosen.map(({ exercise, dose }) => partOf(exercise, dose)),
        settings,
      ),
    [chosen, settings.getReadySeconds],
  );
  const [first] = chosen;
  if (!first) return null;
  const { sides, holdSeconds } = first.exercise.dose;

  /** Answers false when the parts cannot be had. */
  const load = async () => {
    try {
      const [loaded] = await Promise.all([loadParts(), loadStyle(styles)]);
      const brought = sessionWords();
      // No session runs that cannot say when to stop.
      if (!(brought?.safety ?? safety)) throw new RangeError('The page has no stop signs for its timer.');
      setLate(brought);
      setParts(loaded);
      setNotice(undefined);
      return true;
    } catch {
      setNotice('timer.loadFailed');
      return false;
    }
  };
  const start = async (from?: FoundSession) => {
    if (starting || running) return;
    // Inside the press: later it may no longer be allowed.
    const audio = settings.sound === 'silent' || settings.ownPace ? undefined : unlockAudio();
    if (audio) askForPlayback();
    if (settings.sound === 'voice') unlockSpeech();
    setStarting(true);
    const claim = (await load()) && (await claimSession());
    setStarting(false);
    if (!claim) return;
    if (!claim.ok) return setNotice('timer.elsewhere');
    if (from) setSettings({ ...settings, doses: from.doses, getReadySeconds: from.getReadySeconds });
    dialog.current?.showModal();
    setFound(undefined);
    setRunning({ audio, from, release: claim.release });
  };
  const close = () => {
    running?.release();
    setRunning(undefined);
    if (status.current) status.current.textContent = '';
    dialog.current?.close();
    startButton.current?.focus();
  };
  const dropFound = () => {
    forget(MEMORY_KEY);
    setFound(undefined);
    startButton.current?.focus();
  };
  const toggle = async (wanted: Panel) => {
    if (panel === wanted) setPanel(undefined);
    else if (await load()) setPanel(wanted);
  };

  return (
    <>
      <button
        type="button"
        class="button"
        data-kind="go"
        data-size="big"
        ref={startButton}
        disabled={!ready}
        onPointerEnter={() => loadEarly(styles)}
        onFocus={() => loadEarly(styles)}
        onClick={() => start()}
      >
        {words('timer.start')}
      </button>
      <p role="alert">{notice && words(notice)}</p>
      {found && <FoundOffer words={words} onResume={() => start(found)} onForget={dropFound} />}
      <div class="settings">
        {(['sound', 'dose'] as const).map((name) => (
          <button
            type="button"
            class="link"
            key={name}
            disabled={!ready}
            aria-expanded={panel === name}
            onClick={() => toggle(name)}
          >
            {name === 'sound'
              ? words('timer.sound')
              : words(holdSeconds.min < holdSeconds.max ? 'timer.change.hold' : 'timer.change.times')}
          </button>
        ))}
      </div>
      {panel && parts && (
        <parts.SettingsPanel {...{ panel, exercises, locale, settings, words }} onChange={choose} />
      )}
      <p class="small plan">
        {exercises.length === 1 &&
          words(sides === 'together' ? 'timer.plan.together' : 'timer.plan.sides', {
            hold: words('dose.seconds', { count: first.dose.holdSeconds }),
            times: words('dose.times', { count: first.dose.repetitions }),
          })}{' '}
        {words(settings.ownPace ? 'timer.ownPace.total' : 'timer.total', { count: minutesOf(timeline) })}
      </p>
      <dialog
        class="session"
        ref={dialog}
        aria-label={words('timer.label', { title: exercises.map(({ title }) => title).join(', ') })}
        onClose={() => running && close()}
      >
        <p role="status" class="unseen" ref={status} />
        {running && parts && signs && (
          <parts.SessionView
            {...page}
            safety={signs}
            {...{ words, locale, timeline, chosen, dialog, status }}
            audio={running.audio}
            from={running.from}
            getReadySeconds={settings.getReadySeconds}
            ownPace={settings.ownPace}
            sound={settings.sound}
            onSound={(sound) => choose({ ...settings, sound })}
            onClose={close}
          />
        )}
      </dialog>
    </>
  );
}

function loadEarly(styles: string): void {
  // A failure is met again, and told, when it matters.
  Promise.all([loadParts(), loadStyle(styles)]).catch(() => undefined);
}
