/** Pretend device: what a session runs on, for tests. Its time passes only when a test says so. */
import { type Player, type PlayerEvents, silentPlayer } from './player.ts';
import type { Devices } from './session-runner.ts';

export function pretendDevice({ audible = true, visible = true } = {}) {
  const clock = { mono: 0, wall: 1_700_000_000_000 };
  const looks = new Set<() => void>();
  let page: () => void = () => undefined;
  let events: PlayerEvents | undefined;
  const sound = { ...silentPlayer(() => clock.mono), audible: true };
  const state = { visible, sound, soundWorks: true };
  const devices: Devices = {
    mono: () => clock.mono,
    wall: () => clock.wall,
    isVisible: () => state.visible,
    repeat: (look) => {
      looks.add(look);
      return () => looks.delete(look);
    },
    onPageChange: (changed) => {
      page = changed;
      return () => {
        page = () => undefined;
      };
    },
    silent: silentPlayer(() => clock.mono),
    audible: (given): Player | undefined => {
      events = given;
      return audible ? sound : undefined;
    },
  };
  return {
    devices,
    state,
    looks,
    tellPage: () => page(),
    soundSays: (name: keyof PlayerEvents) => events?.[name](),
    pass: (seconds: number) => {
      for (let step = 0; step < seconds * 5; step += 1) {
        clock.mono += 200;
        clock.wall += 200;
        for (const look of looks) look();
      }
    },
    /** Sets the time of day, as a person or the network does. */
    setWall: (seconds: number) => {
      clock.wall += seconds * 1000;
    },
    sleep: (seconds: number, { monoStops = false } = {}) => {
      if (!monoStops) clock.mono += seconds * 1000;
      clock.wall += seconds * 1000;
    },
  };
}
