import { useMemo, useRef, useState } from 'preact/hooks';
import { unlockAudio } from '../browser/unlock-audio.ts';
import { useReady } from '../browser/use-ready.ts';
import { buildTimeline, minutesOf } from '../domain/timeline.ts';
import { partOf } from '../domain/timeline-part.ts';
import { lookup } from '../i18n/fill.ts';
import type { ChosenExercise } from './session/cue-words.ts';
import { defaultSettings, SettingsPanel } from './session/SettingsPanel.tsx';
import type { SessionProps } from './session/session-props.ts';

/** What a session needs once it runs comes with the first sign that it will be started. */
const loadView = () => import('./session/SessionView.tsx');

interface Running {
  readonly View: Awaited<ReturnType<typeof loadView>>['SessionView'];
  readonly audio: HTMLAudioElement | undefined;
}

/** The Start button with its settings, and the full screen that a session fills. */
export function SessionTimer({ exercises, locale, strings, ...page }: SessionProps) {
  const words = useMemo(() => lookup(strings, locale), [strings, locale]);
  const ready = useReady();
  const [settings, setSettings] = useState(() => defaultSettings(exercises));
  const [panelOpen, setPanelOpen] = useState(false);
  const [loading, setLoading] = useState<'no' | 'yes' | 'failed'>('no');
  const [running, setRunning] = useState<Running>();
  const dialog = useRef<HTMLDialogElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const startButton = useRef<HTMLButtonElement>(null);

  const chosen: readonly ChosenExercise[] = useMemo(
    () =>
      exercises.map((exercise, index) => ({
        exercise,
        dose: settings.doses[index] ?? exerciseDose(exercise),
      })),
    [exercises, settings],
  );
  const timeline = useMemo(
    () =>
      buildTimeline(
        chosen.map(({ exercise, dose }) => partOf(exercise, dose)),
        settings,
      ),
    [chosen, settings],
  );
  const [first] = chosen;
  if (!first) return null;

  const start = async () => {
    if (loading === 'yes' || running) return;
    // Inside the press: later it may no longer be allowed.
    const audio = settings.sound ? unlockAudio() : undefined;
    setLoading('yes');
    try {
      const { SessionView: View } = await loadView();
      dialog.current?.showModal();
      setRunning({ View, audio });
      setLoading('no');
    } catch {
      setLoading('failed');
    }
  };
  const close = () => {
    setRunning(undefined);
    if (status.current) status.current.textContent = '';
    dialog.current?.close();
    startButton.current?.focus();
  };
  const { sides, holdSeconds } = first.exercise.dose;
  const { dose } = first;

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
        onClick={start}
      >
        {words(loading === 'yes' ? 'timer.loading' : 'timer.start')}
      </button>
      <p role="alert">{loading === 'failed' && words('timer.loadFailed')}</p>
      <p class="small plan">
        {exercises.length === 1 &&
          words(sides === 'together' ? 'timer.plan.together' : 'timer.plan.sides', {
            hold: words('dose.seconds', { count: dose.holdSeconds }),
            times: words('dose.times', { count: dose.repetitions }),
          })}{' '}
        {words('timer.total', { count: minutesOf(timeline) })}
      </p>
      <div class="settings">
        <button
          type="button"
          class="link"
          disabled={!ready}
          onClick={() => setSettings({ ...settings, sound: !settings.sound })}
        >
          {words(settings.sound ? 'timer.sound.on' : 'timer.sound.off')}
        </button>
        <button
          type="button"
          class="link"
          disabled={!ready}
          aria-expanded={panelOpen}
          onClick={() => setPanelOpen(!panelOpen)}
        >
          {words(holdSeconds.min < holdSeconds.max ? 'timer.change.hold' : 'timer.change.times')}
        </button>
      </div>
      {panelOpen && <SettingsPanel {...{ exercises, settings, words }} onChange={setSettings} />}
      <dialog
        class="session"
        ref={dialog}
        aria-label={words('timer.label', { title: exercises.map(({ title }) => title).join(', ') })}
        onClose={() => running && close()}
      >
        <p role="status" class="unseen" ref={status} />
        {running && (
          <running.View
            {...page}
            {...{ words, timeline, chosen, dialog, status }}
            audio={running.audio}
            onSound={(sound) => setSettings({ ...settings, sound })}
            onClose={close}
          />
        )}
      </dialog>
    </>
  );
}

function loadEarly(): void {
  // A failure is met again, and told, when Start is pressed.
  loadView().catch(() => undefined);
}

function exerciseDose({ dose }: SessionProps['exercises'][number]) {
  return { holdSeconds: dose.holdSeconds.default, repetitions: dose.repetitions.default };
}
