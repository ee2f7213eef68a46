/**
 * Session clock: from readings of the clocks to where a session stands.
 *
 * Monotonic time stands still while some devices sleep, and the time of day jumps when it is set. So the
 * two are compared only when the device itself says that it has just come back.
 */

/** One look at the clocks, in the same moment. */
export interface Reading {
  /** Monotonic, in milliseconds. */
  readonly mono: number;
  /** Time of day, in milliseconds. */
  readonly wall: number;
  /** Seconds into the session, by the clock or the sound that leads it. */
  readonly position: number;
}

/** What is remembered between two looks. */
export interface Watch {
  /** Where the present window of watching the sound began. */
  readonly since: Reading;
  /** The last reading at which the person could see or hear the session. */
  readonly last: Reading;
  /** When the time of day was last seen to jump ahead. Undefined: not yet. */
  readonly jumped: Reading | undefined;
}

/**
 * `on-time`: go on. `gap`: for more than 2 seconds nothing was seen or heard; go back to `position`.
 * `stuck`: the sound is said to play and does not move, while the screen is seen. `ahead`: the sound is further than
 * any clock allows, because something moved it; what it passed over was not done. Put it back to `position`.
 */
export type Verdict =
  | { readonly kind: 'on-time' }
  | { readonly kind: 'gap'; readonly position: number }
  | { readonly kind: 'stuck'; readonly position: number }
  | { readonly kind: 'ahead'; readonly position: number };

export interface Circumstances {
  /** True when the sound leads the session. */
  readonly audible: boolean;
  /** True when the page is on the screen. */
  readonly visible: boolean;
  /** True when the browser has just said that the page came back: shown, focused or thawed. */
  readonly woke: boolean;
}

export const GAP_SECONDS = 2;

/** Sound may fall behind by a little now and then; only what it loses within this time is a fault. */
const WINDOW_SECONDS = 10;

export function startWatch(reading: Reading): Watch {
  return { since: reading, last: reading, jumped: undefined };
}

/** Judges one reading, and returns what to remember for the next. */
export function look(
  watch: Watch,
  now: Reading,
  { audible, visible, woke }: Circumstances,
): readonly [Verdict, Watch] {
  const { last, since } = watch;
  const mono = (now.mono - last.mono) / 1000;
  const wall = (now.wall - last.wall) / 1000;
  const heard = audible ? now.position - last.position : 0;
  const passed = Math.max(mono, heard);

  const jumped = wall - passed > GAP_SECONDS ? last : watch.jumped;
  const slept = woke && jumped !== undefined && now.mono - jumped.mono < GAP_SECONDS * 1000;
  if (slept) return [{ kind: 'gap', position: jumped.position }, startWatch(now)];
  if (mono - heard > GAP_SECONDS) {
    return [{ kind: 'gap', position: audible ? now.position : last.position }, startWatch(now)];
  }
  const latest = since.position + Math.max(now.mono - since.mono, now.wall - since.wall) / 1000;
  if (audible && now.position - latest > GAP_SECONDS)
    return [{ kind: 'ahead', position: latest }, startWatch({ ...now, position: latest })];
  if (!audible && !visible) return [{ kind: 'on-time' }, { ...watch, jumped }];

  const watched = (now.mono - since.mono) / 1000;
  const behind = watched - (now.position - since.position);
  if (audible && behind > GAP_SECONDS) {
    const verdict: Verdict = visible
      ? { kind: 'stuck', position: now.position + behind }
      : { kind: 'gap', position: now.position };
    return [verdict, startWatch(now)];
  }
  return [{ kind: 'on-time' }, { since: watched > WINDOW_SECONDS ? now : since, last: now, jumped }];
}
