/**
 * Session memory: what is kept of a running session, so that a reload or a crash loses no more than one hold.
 *
 * A session that is found again is offered, never started. One that is old, damaged, or of other exercises is not
 * offered at all: a wrong place in a session is worse than its beginning.
 */
import type { SessionState } from './session.ts';
import { doseIn, type SessionSettings } from './session-settings.ts';
import { buildTimeline, type Timeline } from './timeline.ts';
import { partOf, type SessionDose, type SessionExercise } from './timeline-part.ts';
import { field, parseJson } from './untrusted.ts';

export interface FoundSession {
  readonly doses: readonly SessionDose[];
  readonly getReadySeconds: number;
  readonly position: number;
  readonly heldAt: readonly number[];
}

const VERSION = 1;
/** Later than this it is another session. */
const FRESH_MS = 3 * 60 * 60 * 1000;

/** `wall` is the time of day in milliseconds. */
export function writeMemory(
  exercises: readonly SessionExercise[],
  { doses, getReadySeconds }: Pick<SessionSettings, 'doses' | 'getReadySeconds'>,
  { position, heldAt }: Pick<SessionState, 'position' | 'heldAt'>,
  wall: number,
): string {
  const ids = exercises.map(({ id }) => id);
  const { durationSeconds } = timelineOf(exercises, doses, getReadySeconds);
  return JSON.stringify({
    version: VERSION,
    wall,
    ids,
    doses,
    getReadySeconds,
    durationSeconds,
    position,
    heldAt,
  });
}

/** Never throws. Undefined when there is no session that can be offered. */
export function readMemory(
  exercises: readonly SessionExercise[],
  text: string | null,
  wall: number,
): FoundSession | undefined {
  const saved = parseJson(text);
  if (field(saved, 'version') !== VERSION) return undefined;
  const age = wall - numberIn(saved, 'wall');
  if (!(age >= 0 && age < FRESH_MS)) return undefined;
  if (JSON.stringify(field(saved, 'ids')) !== JSON.stringify(exercises.map(({ id }) => id))) return undefined;

  const getReadySeconds = numberIn(saved, 'getReadySeconds');
  if (!(getReadySeconds >= 0 && getReadySeconds <= 60)) return undefined;
  const doses = exercises.map((exercise, index) =>
    doseIn(exercise, field({ ...listIn(saved, 'doses') }, String(index))),
  );
  const timeline = timelineOf(exercises, doses, getReadySeconds);
  // The dose or the pace has changed since: the place would be another one.
  if (numberIn(saved, 'durationSeconds') !== timeline.durationSeconds) return undefined;

  const position = numberIn(saved, 'position');
  if (!(position > 0 && position < timeline.durationSeconds)) return undefined;
  const holds = timeline.cues.filter(({ kind }) => kind === 'hold').map(({ at }) => at);
  const heldAt = holds.filter((at) => listIn(saved, 'heldAt').includes(at));
  return { doses, getReadySeconds, position, heldAt };
}

function timelineOf(
  exercises: readonly SessionExercise[],
  doses: readonly SessionDose[],
  getReadySeconds: number,
): Timeline {
  const parts = exercises.map((exercise, index) =>
    partOf(exercise, doses[index] ?? doseIn(exercise, undefined)),
  );
  return buildTimeline(parts, { getReadySeconds });
}

/** NaN when it is no number, so that every comparison with it fails. */
function numberIn(saved: unknown, name: string): number {
  const value = field(saved, name);
  return typeof value === 'number' ? value : Number.NaN;
}

function listIn(saved: unknown, name: string): readonly unknown[] {
  const value = field(saved, name);
  return Array.isArray(value) ? value : [];
}
