import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browserDevices, type Hearing, timelessDevices } from '../../browser/browser-devices.ts';
import { showMediaSession, tellPlaying } from '../../browser/media-session.ts';
import { createRunner, type Press, type Runner, type Snapshot } from '../../browser/session-runner.ts';
import { wakeLock } from '../../browser/wake-lock.ts';
import { IDLE } from '../../domain/session.ts';
import type { FoundSession } from '../../domain/session-memory.ts';
import type { Timeline } from '../../domain/timeline.ts';

interface Session extends Snapshot {
  /** False once the device has said that it will not keep its screen on. */
  readonly screenStaysOn: boolean;
  readonly press: (type: Press) => void;
  readonly setSound: (on: boolean) => void;
}

interface Beginning {
  readonly audio: HTMLAudioElement | undefined;
  readonly ownPace: boolean;
  /** A session that was cut off and is to go on. */
  readonly from: FoundSession | undefined;
  readonly hearing: Hearing;
  /** Stands on a locked screen. */
  readonly mediaTitle: string;
  /** False while the timer is not what is on the screen. */
  readonly heedsDevice: boolean;
}

/** Runs `timeline` from the moment the component stands in the page until it is taken out. */
export function useSession(
  timeline: Timeline,
  { audio, ownPace, from, hearing, mediaTitle, heedsDevice }: Beginning,
): Session {
  const [snapshot, setSnapshot] = useState<Snapshot>({
    state: IDLE,
    sound: audio ? 'on' : 'off',
    soundings: 0,
  });
  const [screenStaysOn, setScreenStaysOn] = useState(true);
  const runner = useRef<Runner>();
  const screen = useMemo(() => wakeLock(() => setScreenStaysOn(false)), []);
  const press = (type: Press) => runner.current?.press(type);

  useLayoutEffect(() => {
    const made = createRunner(
      timeline,
      ownPace ? timelessDevices() : browserDevices(timeline, audio, hearing),
      setSnapshot,
    );
    runner.current = made;
    if (audio) made.setSound(true);
    if (from) made.restore(from.position, from.heldAt);
    else made.press('start');
    return () => {
      made.close();
      screen.release();
    };
  }, []);

  useLayoutEffect(() => runner.current?.heedDevice(heedsDevice), [heedsDevice]);

  const { status } = snapshot.state;
  const running = status === 'running';
  useLayoutEffect(() => (running ? screen.hold() : screen.release()), [running]);

  const sounding = snapshot.sound === 'on';
  useLayoutEffect(() => {
    if (!sounding) return;
    // Set again whenever the sound begins: some browsers forget what was set before.
    const take = showMediaSession(mediaTitle, {
      play: () => runner.current?.pressDevice('resume'),
      pause: () => runner.current?.pressDevice('pause'),
      stop: () => runner.current?.pressDevice('stop'),
      previoustrack: () => runner.current?.pressDevice('back'),
      nexttrack: () => runner.current?.pressDevice('skip'),
    });
    tellPlaying(running);
    return take;
  }, [sounding, running, snapshot.soundings]);

  return { ...snapshot, screenStaysOn, press, setSound: (on) => runner.current?.setSound(on) };
}
