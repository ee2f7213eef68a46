/** Vibration: a phone in the hand or on the lap tells the phases apart. A bonus: many devices have none. */
import type { CueKind } from '../domain/timeline.ts';

/** Milliseconds on and off in turn. The longest marks the hold, a double its end. */
const PATTERNS: Readonly<Partial<Record<CueKind, readonly number[]>>> = {
  move: [120],
  hold: [500],
  rest: [150, 120, 150],
  'change-side': [120, 100, 120, 100, 120, 100, 120],
  'change-position': [120, 100, 120, 100, 120],
  finish: [300, 150, 300, 150, 600],
};

export function canVibrate(): boolean {
  return typeof Reflect.get(navigator, 'vibrate') === 'function';
}

export function vibrate(kind: CueKind): void {
  const pattern = PATTERNS[kind];
  if (!pattern || !canVibrate()) return;
  try {
    navigator.vibrate([...pattern]);
  } catch {
    // A page inside another may not be allowed to.
  }
}
