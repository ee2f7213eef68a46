/**
 * Session runner: joins the state machine to what leads it through time, and keeps the two in step.
 *
 * Everything it needs from the browser is handed in, so that a test can run a session in no time.
 */
import { IDLE, type SessionEvent, type SessionState, step } from '../domain/session.ts';
import { type Circumstances, look, type Reading, startWatch, type Watch } from '../domain/session-clock.ts';
import type { Timeline } from '../domain/timeline.ts';
import type { Player, PlayerEvents } from './player.ts';

export interface Devices {
  /** Monotonic, in milliseconds. */
  readonly mono: () => number;
  /** Time of day, in milliseconds. */
  readonly wall: () => number;
  readonly isVisible: () => boolean;
  /** Calls back every few moments until the returned function is called. */
  readonly repeat: (look: () => void) => () => void;
  /** Calls back when the page is hidden or comes back: shown, focused or thawed. */
  readonly onPageChange: (changed: () => void) => () => void;
  readonly silent: Player;
  /** Undefined where no sound can be made. */
  readonly audible: (events: PlayerEvents) => Player | undefined;
}

export type Sound = 'on' | 'off' | 'failed';

export interface Snapshot {
  readonly state: SessionState;
  readonly sound: Sound;
  /** How often sound began to be heard. Some devices forget then what they were told before. */
  readonly soundings: number;
}

export type Press =
  | 'start'
  | 'pause'
  | 'resume'
  | 'back'
  | 'skip'
  | 'leave'
  | 'repeat'
  | 'restart'
  | 'stop'
  | 'hurts'
  | 'next';

/** What a button of the device asks for: a lock screen, a headset, a car. */
export type DevicePress = Extract<Press, 'resume' | 'pause' | 'back' | 'skip' | 'stop'>;

export interface Runner {
  /** Goes on with a session that was cut off. */
  restore(position: number, heldAt: readonly number[]): void;
  press(type: Press): void;
  /**
   * Obeys only while the timer is on the screen. A button of the device does not see It hurts, Stopped or the safety
   * words, and must not set a session going behind them.
   */
  pressDevice(type: DevicePress): void;
  /** `false` while something else than the timer is to be read. */
  heedDevice(on: boolean): void;
  setSound(on: boolean): void;
  close(): void;
}

/** A player that stands this near to the wanted position is not moved: moving a sound can be heard. */
const NEAR_SECONDS = 0.3;

export function createRunner(
  timeline: Timeline,
  devices: Devices,
  told: (snapshot: Snapshot) => void,
): Runner {
  let state = IDLE;
  let sound: Sound = 'off';
  let soundings = 0;
  let heedsDevice = true;
  let player = devices.silent;
  let audible: Player | undefined;
  let stopRepeating: (() => void) | undefined;

  const reading = (): Reading => ({
    mono: devices.mono(),
    wall: devices.wall(),
    position: player.position(),
  });
  let watch: Watch = startWatch(reading());
  const tell = () => told({ state, sound, soundings });

  const apply = (event: SessionEvent) => {
    const before = state;
    state = step(timeline, state, event);
    if (state === before) return;
    if (event.type !== 'tick') follow();
    keepLooking(state.status === 'running');
    tell();
  };

  /** Makes the player do what the state says. */
  const follow = () => {
    const ended = state.status === 'finished';
    if (Math.abs(player.position() - state.position) > NEAR_SECONDS) player.seek(state.position);
    // The last sound rings out: a finished session leaves the player alone.
    if (state.status === 'running') player.play();
    else if (!ended) player.pause();
    watch = startWatch(reading());
  };

  const keepLooking = (on: boolean) => {
    if (on) stopRepeating ??= devices.repeat(() => observe(false));
    else {
      stopRepeating?.();
      stopRepeating = undefined;
    }
  };

  const observe = (woke: boolean) => {
    if (state.status !== 'running') return;
    const now = reading();
    const how: Circumstances = { audible: player.audible, visible: devices.isVisible(), woke };
    const [verdict, remembered] = look(watch, now, how);
    watch = remembered;
    if (verdict.kind === 'gap') apply({ type: 'lose', position: verdict.position, because: 'unseen' });
    else if (verdict.kind === 'stuck') loseSound(verdict.position);
    else if (verdict.kind === 'ahead') {
      player.seek(verdict.position);
      apply({ type: 'tick', position: verdict.position });
    }
    // What nobody can see or hear does not move on: it may yet turn out to be a gap.
    else if (how.audible || how.visible) apply({ type: 'tick', position: now.position });
  };

  const use = (next: Player, position: number) => {
    player.pause();
    player = next;
    player.seek(position);
    if (state.status === 'running') player.play();
    watch = startWatch(reading());
  };

  const loseSound = (position: number) => {
    if (sound !== 'on') return;
    sound = 'failed';
    use(devices.silent, position);
    tell();
  };

  const press = (type: Press) => {
    // What happened until this moment is judged first: nothing that was missed may count as followed.
    observe(false);
    apply({ type, position: state.status === 'running' ? player.position() : state.position });
  };
  const pressDevice = (type: DevicePress) => {
    const { status } = state;
    const mayPress = heedsDevice && (status === 'paused' || (status === 'running' && type !== 'resume'));
    if (mayPress) press(type);
  };

  const events: PlayerEvents = {
    failed: () => loseSound(player.position()),
    interrupted: () => {
      observe(false);
      apply({ type: 'lose', position: player.position(), because: 'interrupted' });
    },
    continued: () => {
      if (player === audible) pressDevice('resume');
      // What is switched off, or stopped for good, stays quiet whatever the device asks for.
      if (player !== audible || state.status !== 'running') audible?.pause();
    },
    sounding: () => {
      soundings += 1;
      tell();
    },
    progressed: () => observe(false),
  };
  const forgetPage = devices.onPageChange(() => observe(true));

  return {
    press,
    pressDevice,
    heedDevice: (on) => {
      heedsDevice = on;
    },
    restore: (position, heldAt) => apply({ type: 'restore', position, heldAt }),
    setSound: (on) => {
      observe(false);
      const position = state.status === 'running' ? player.position() : state.position;
      if (on) audible ??= devices.audible(events);
      sound = on ? (audible ? 'on' : 'failed') : 'off';
      use(on && audible ? audible : devices.silent, position);
      tell();
    },
    close: () => {
      forgetPage();
      keepLooking(false);
      devices.silent.pause();
      audible?.close();
    },
  };
}
