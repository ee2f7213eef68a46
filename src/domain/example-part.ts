/** Example part: 2 repetitions of 15 seconds, one side and then the other. Tests count on its seconds. */
import type { TimelinePart } from './timeline-part.ts';

export const EXAMPLE_PART: TimelinePart = {
  moves: ['tilt'],
  held: 'hold',
  returns: ['come-up'],
  sides: 'one-then-other',
  firstSide: 'left',
  pace: { moveSeconds: 4, restSeconds: 6 },
  holdSeconds: 15,
  repetitions: 2,
};
