import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browserDevices } from '../../browser/browser-devices.ts';
import { createRunner, type Press, type Runner, type Snapshot } from '../../browser/session-runner.ts';
import { wakeLock } from '../../browser/wake-lock.ts';
import { IDLE } from '../../domain/session.ts';
import type { Timeline } from '../../domain/timeline.ts';

interface Session extends Snapshot {
  readonly press: (type: Press) => void;
  readonly setSound: (on: boolean) => void;
}

/** Runs `timeline` from the moment the component stands in the page until it is taken out. */
export function useSession(timeline: Timeline, audio: HTMLAudioElement | undefined): Session {
  const [snapshot, setSnapshot] = useState<Snapshot>({ state: IDLE, sound: audio ? 'on' : 'off' });
  const runner = useRef<Runner>();
  const screen = useMemo(() => wakeLock(() => undefined), []);

  useLayoutEffect(() => {
    const made = createRunner(timeline, browserDevices(timeline, audio), setSnapshot);
    runner.current = made;
    if (audio) made.setSound(true);
    made.press('start');
    return () => {
      made.close();
      screen.release();
    };
  }, []);

  const { status } = snapshot.state;
  useLayoutEffect(() => (status === 'running' ? screen.hold() : screen.release()), [status]);

  return {
    ...snapshot,
    press: (type) => runner.current?.press(type),
    setSound: (on) => runner.current?.setSound(on),
  };
}
