/**
 * Session: a state machine driven by positions on the timeline, never by counting ticks.
 *
 * A position comes from a clock or from the sound that is playing. A hold counts as done only when the
 * session ran through the whole of it: jumping over it, or sleeping through it, does not count.
 */
import type { Timeline } from './timeline.ts';
import { cueAt, phaseAt } from './timeline-place.ts';

export type SessionStatus = 'idle' | 'running' | 'paused' | 'hurts' | 'stopped' | 'finished';

/**
 * Why it is paused. `asked`: the person paused it. `unseen`: for a while nobody could see or hear it.
 * `interrupted`: the device took the sound away, for a call for instance.
 */
export type PauseReason = 'asked' | 'unseen' | 'interrupted';

export interface SessionState {
  readonly status: SessionStatus;
  readonly pausedBecause: PauseReason;
  /** Seconds into the timeline, as of the last event. */
  readonly position: number;
  /** Where the present unbroken run began: the target of the last jump. */
  readonly ranFrom: number;
  /** Start times of the holds that were done whole, in order of the timeline. */
  readonly heldAt: readonly number[];
}

/**
 * `leave` goes on to the next exercise, or to the end where there is none. The next one waits until it is asked for.
 * `next` is the person's own word that the present cue is done, in a session without a clock.
 *
 * `position` is always the clock's, so that an event that arrives late still says when it happened.
 */
export type SessionEvent =
  | { readonly type: 'start' | 'resume' | 'repeat' | 'restart' | 'next' }
  | { readonly type: 'restore'; readonly position: number; readonly heldAt: readonly number[] }
  | {
      readonly type: 'tick' | 'pause' | 'back' | 'skip' | 'leave' | 'stop' | 'hurts';
      readonly position: number;
    }
  | { readonly type: 'lose'; readonly position: number; readonly because: 'unseen' | 'interrupted' };

export const IDLE: SessionState = {
  status: 'idle',
  pausedBecause: 'asked',
  position: 0,
  ranFrom: 0,
  heldAt: [],
};

/** Back, pressed this soon after a phase began, means the phase before it. */
const JUST_BEGUN_SECONDS = 2;

/** Returns the next state. An event that makes no sense in the current state changes nothing. */
export function step(timeline: Timeline, state: SessionState, event: SessionEvent): SessionState {
  const begun = state.status !== 'idle' && state.status !== 'finished';
  switch (event.type) {
    case 'start':
      return state.status === 'idle' ? { ...IDLE, status: 'running' } : state;
    case 'restore': {
      if (state.status !== 'idle') return state;
      const entry = wayBackIn(timeline, event.position);
      return { ...IDLE, status: 'running', position: entry, ranFrom: entry, heldAt: event.heldAt };
    }
    case 'restart':
      return state.status === 'idle' ? state : { ...IDLE, status: 'running' };
    case 'tick':
      return advance(timeline, state, event.position);
    case 'pause':
      return pause(timeline, advance(timeline, state, event.position), 'asked');
    case 'lose':
      return state.status === 'running'
        ? pause(timeline, advance(timeline, state, event.position), event.because)
        : state;
    case 'stop':
      return begun ? end(advance(timeline, state, event.position)) : state;
    case 'hurts': {
      if (state.status === 'idle') return state;
      const now = advance(timeline, state, event.position);
      if (isAtEnd(timeline, now.position)) return { ...now, status: 'hurts' };
      // The person comes back to the start position. Nobody is dropped into the middle of a hold from there.
      return { ...jump(timeline, now, wayBackIn(timeline, now.position)), status: 'hurts' };
    }
    case 'resume':
      return begun ? { ...state, status: isAtEnd(timeline, state.position) ? 'finished' : 'running' } : state;
    case 'repeat':
      return begun
        ? { ...jump(timeline, state, wayIntoHold(timeline, state.position)), status: 'running' }
        : state;
    case 'next': {
      const { at, seconds } = cueAt(timeline, state.position);
      return advance(timeline, state, at + seconds);
    }
    case 'back':
      return begun
        ? unlessFinished(advance(timeline, state, event.position), (now) => goBack(timeline, now))
        : state;
    case 'skip':
      return begun
        ? unlessFinished(advance(timeline, state, event.position), (now) => goOn(timeline, now))
        : state;
    case 'leave':
      return begun
        ? unlessFinished(advance(timeline, state, event.position), (now) => leave(timeline, now))
        : state;
  }
}

/** A press that comes as the session ends does not take the end back. */
function unlessFinished(state: SessionState, then: (state: SessionState) => SessionState): SessionState {
  return state.status === 'finished' ? state : then(state);
}

/** Moves a running session on to `position`. A paused one stays where it is. */
function advance(timeline: Timeline, state: SessionState, position: number): SessionState {
  if (state.status !== 'running') return state;
  const reached = Math.min(Math.max(position, state.position), timeline.durationSeconds);
  const heldAt = mergeHolds(state.heldAt, holdsWithin(timeline, state.ranFrom, reached));
  const status = isAtEnd(timeline, reached) ? 'finished' : 'running';
  return { ...state, status, position: reached, heldAt };
}

/** Also the way back from `hurts`: to a session that waits, never to one that runs. */
function pause(timeline: Timeline, state: SessionState, pausedBecause: PauseReason): SessionState {
  if (state.status !== 'running' && state.status !== 'hurts') return state;
  return { ...state, status: isAtEnd(timeline, state.position) ? 'finished' : 'paused', pausedBecause };
}

/** A session that has just reached its end is finished, whatever was pressed in that moment. */
function end(state: SessionState): SessionState {
  return state.status === 'finished' ? state : { ...state, status: 'stopped' };
}

function isAtEnd({ durationSeconds }: Timeline, position: number): boolean {
  return position >= durationSeconds;
}

function jump(timeline: Timeline, state: SessionState, position: number): SessionState {
  const status = isAtEnd(timeline, position) ? 'finished' : state.status;
  return { ...state, status, position, ranFrom: position };
}

function goBack(timeline: Timeline, state: SessionState): SessionState {
  const { startsAt } = phaseAt(timeline, state.position);
  const before = phaseAt(timeline, Math.max(0, startsAt - 0.001)).startsAt;
  return jump(timeline, state, state.position - startsAt < JUST_BEGUN_SECONDS ? before : startsAt);
}

function goOn(timeline: Timeline, state: SessionState): SessionState {
  return jump(timeline, state, phaseAt(timeline, state.position).endsAt);
}

/** A person who is leaving has stopped moving: the next exercise waits until they say so. */
function leave(timeline: Timeline, state: SessionState): SessionState {
  const { exercise } = cueAt(timeline, state.position);
  const next = timeline.cues.find((cue) => cue.exercise > exercise)?.at ?? timeline.durationSeconds;
  const left = jump(timeline, state, next);
  return left.status === 'finished' ? left : { ...left, status: 'paused', pausedBecause: 'asked' };
}

/** Where a session goes on that was cut off, or that hurt. A hold that had come to its end is not done again. */
function wayBackIn(timeline: Timeline, position: number): number {
  const isResting = cueAt(timeline, position).kind === 'rest';
  return isResting ? phaseAt(timeline, position).startsAt : wayIntoHold(timeline, position);
}

/** Where the present repetition is entered: its first step into the hold, because a pause may have undone them all. */
function wayIntoHold(timeline: Timeline, position: number): number {
  const { kind, exercise, side, repetition } = cueAt(timeline, position);
  if (kind !== 'move' && kind !== 'hold' && kind !== 'rest') return phaseAt(timeline, position).startsAt;
  const turn = timeline.cues.filter(
    (cue) => cue.exercise === exercise && cue.side === side && cue.repetition === repetition,
  );
  const entry = turn.find((cue) => cue.kind === 'move') ?? turn.find((cue) => cue.kind === 'hold');
  return entry?.at ?? position;
}

function holdsWithin({ cues }: Timeline, from: number, to: number): readonly number[] {
  return cues
    .filter(({ kind, at, seconds }) => kind === 'hold' && at >= from && at + seconds <= to)
    .map(({ at }) => at);
}

function mergeHolds(known: readonly number[], more: readonly number[]): readonly number[] {
  const fresh = more.filter((at) => !known.includes(at));
  return fresh.length === 0 ? known : [...known, ...fresh].sort((a, b) => a - b);
}
