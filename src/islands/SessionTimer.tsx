import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { forget, MEMORY_KEY, recall, remember, SETTINGS_KEY } from '../browser/storage.ts';
import { askForPlayback, unlockAudio } from '../browser/unlock-audio.ts';
import { unlockSpeech } from '../browser/unlock-speech.ts';
import { useReady } from '../browser/use-ready.ts';
import type { FoundSession } from '../domain/session-memory.ts';
import { readSettings, type SessionSettings, usualSettings } from '../domain/session-settings.ts';
import type { Clips } from '../domain/sound/voice.ts';
import { minutesOf } from '../domain/timeline.ts';
import type { Panel } from './session/SettingsPanel.tsx';
import { sessionOf } from './session/session-of.ts';
import type { SessionProps } from './session/session-props.ts';
import { type Loaded, useParts } from './session/use-parts.ts';

/** What a reader is told below Start. */
type Notice = 'timer.loading' | 'timer.loadFailed' | 'timer.elsewhere';

/** Sooner than this the screen itself is the answer to a press. */
const SOON_MS = 1000;

interface Running {
  readonly audio: HTMLAudioElement | undefined;
  readonly clips: Clips | undefined;
  readonly from: FoundSession | undefined;
  readonly alone: boolean;
}

/** The page may have a way that asks past what the browser has kept: see `load-failed.ts`. */
function loadPageAgain(): void {
  const isUnheard = document.dispatchEvent(new Event('load-again', { cancelable: true }));
  if (isUnheard) location.reload();
}

/** The Start button with its settings, and the full screen that a session fills. */
export function SessionTimer({ exercises, locale, strings, styles, safety, voice, ...page }: SessionProps) {
  const ready = useReady();
  const { loaded, words, load, loadEarly } = useParts({ locale, strings, styles, safety, voice });
  const [settings, setSettings] = useState(() => usualSettings(exercises));
  const [starting, setStarting] = useState(false);
  const [notice, setNotice] = useState<Notice>();
  const [found, setFound] = useState<FoundSession>();
  const [panel, setPanel] = useState<Panel>();
  const [running, setRunning] = useState<Running>();
  const dialog = useRef<HTMLDialogElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const startButton = useRef<HTMLButtonElement>(null);
  const told = useRef<HTMLDivElement>(null);
  /** Lets other tabs run a session again. */
  const release = useRef<() => void>();
  const isGone = useRef(false);

  /** Few visits find a session: what reads one is loaded for those alone. */
  const offerFound = async () => {
    const memory = recall(MEMORY_KEY);
    if (memory === null) return;
    const all = await load().catch(() => undefined);
    setFound(all?.parts.readMemory(exercises, memory, Date.now()));
  };
  useLayoutEffect(() => {
    setSettings(readSettings(exercises, recall(SETTINGS_KEY)));
    offerFound();
    // Another plan in the same tab takes this timer out of the page, whatever it was doing.
    return () => {
      isGone.current = true;
      release.current?.();
    };
  }, []);
  useLayoutEffect(() => {
    // It answers a press on a button that may stand at the end of the screen.
    if (notice) told.current?.scrollIntoView({ block: 'nearest' });
  }, [notice]);
  const choose = (next: SessionSettings) => {
    setSettings(next);
    const written = loaded?.parts.writeSettings(exercises, next, recall(SETTINGS_KEY));
    if (written) remember(SETTINGS_KEY, written);
  };

  const { chosen, timeline } = useMemo(
    () => sessionOf(exercises, settings),
    [exercises, settings.doses, settings.getReadySeconds],
  );
  const [first] = chosen;
  if (!first) return null;
  const { sides, holdSeconds } = first.exercise.dose;

  /** Undefined when the parts cannot be had: then the reader is told. */
  const tryLoad = async () => {
    const late = setTimeout(() => setNotice('timer.loading'), SOON_MS);
    try {
      const all = await load();
      setNotice(undefined);
      return all;
    } catch {
      return void setNotice('timer.loadFailed');
    } finally {
      clearTimeout(late);
    }
  };
  const start = async (from?: FoundSession) => {
    if (starting || running) return;
    // Inside the press: later it may no longer be allowed.
    const audio = settings.sound === 'silent' || settings.ownPace ? undefined : unlockAudio();
    if (audio) askForPlayback();
    if (settings.sound === 'voice') unlockSpeech();
    setStarting(true);
    const all = await tryLoad();
    const claim = await all?.parts.claimSession();
    if (claim?.ok) release.current = claim.release;
    if (isGone.current) return release.current?.();
    const clips =
      all && claim?.ok && audio && settings.sound === 'voice' ? await clipsOf(all, from) : undefined;
    setStarting(false);
    if (!claim) return;
    if (!claim.ok) return setNotice('timer.elsewhere');
    if (isGone.current) return;
    if (from) setSettings({ ...settings, doses: from.doses, getReadySeconds: from.getReadySeconds });
    dialog.current?.showModal();
    setFound(undefined);
    setRunning({ audio, clips, from, alone: claim.alone });
  };
  const clipsOf = ({ parts, words: all, voice: list }: Loaded, from: FoundSession | undefined) => {
    if (list === undefined) return undefined;
    const session = sessionOf(exercises, from ?? settings);
    const spoken = session.timeline.cues.flatMap((cue) => parts.cueWords(cue, session.chosen, all).spoken);
    return parts.fetchClips(list, spoken);
  };
  const close = () => {
    release.current?.();
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
    else if (await tryLoad()) setPanel(wanted);
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
        onPointerEnter={loadEarly}
        onFocus={loadEarly}
        onClick={() => start()}
      >
        {words('timer.start')}
      </button>
      <div class="notice" ref={told}>
        <p role="alert">{notice && words(notice)}</p>
        {notice === 'timer.loadFailed' && (
          // Some browsers never ask again for a script that failed, as long as the page is open.
          <button type="button" class="button" onClick={loadPageAgain}>
            {words('loadFailed.again')}
          </button>
        )}
      </div>
      {found && loaded && (
        <loaded.parts.FoundOffer
          {...{ words, exercises, found }}
          onResume={() => start(found)}
          onForget={dropFound}
        />
      )}
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
              ? words('timer.change.sound')
              : words(holdSeconds.min < holdSeconds.max ? 'timer.change.hold' : 'timer.change.times')}
          </button>
        ))}
      </div>
      {panel && loaded && (
        <loaded.parts.SettingsPanel {...{ panel, exercises, locale, settings, words }} onChange={choose} />
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
        {running && loaded && (
          <loaded.parts.SessionScreen
            {...page}
            {...{ words, locale, timeline, chosen, dialog, status, settings }}
            {...running}
            safety={loaded.safety}
            onChoose={choose}
            onClose={close}
          />
        )}
      </dialog>
    </>
  );
}
