/** Session summary: what was really held, for each exercise and side. */
import type { Side } from './dose.ts';
import type { SessionState } from './session.ts';
import type { Timeline } from './timeline.ts';

export interface SideSummary {
  readonly exercise: number;
  /** Absent when the exercise has no sides. */
  readonly side: Side | undefined;
  readonly planned: number;
  readonly held: number;
}

/** One line for each exercise and side, in the order in which they come. */
export function summarise({ cues }: Timeline, { heldAt }: SessionState): readonly SideSummary[] {
  const holds = cues.filter(({ kind }) => kind === 'hold');
  const firsts = holds.filter(
    ({ exercise, side }, index) =>
      holds.findIndex((hold) => hold.exercise === exercise && hold.side === side) === index,
  );
  return firsts.map(({ exercise, side }) => {
    const ofSide = holds.filter((hold) => hold.exercise === exercise && hold.side === side);
    return {
      exercise,
      side,
      planned: ofSide.length,
      held: ofSide.filter(({ at }) => heldAt.includes(at)).length,
    };
  });
}

export function isComplete(summary: readonly SideSummary[]): boolean {
  return summary.every(({ planned, held }) => held === planned);
}
