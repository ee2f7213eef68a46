/** Frames: how much of the figure a picture shows. Every frame has the same shape and the same share of disc. */
import type { Frame } from './drawing.ts';
import { onCircle, type Path } from './path.ts';
import type { Point } from './vector.ts';

export interface FrameShape {
  readonly disc: { readonly centre: Point; readonly radius: number };
  /** x, y, width, height */
  readonly box: readonly [number, number, number, number];
  /** The same picture without its disc, cut off straight where the body still is: x, y, width, height. */
  readonly flatBox: readonly [number, number, number, number];
  /** The lower part of the disc, open above it, so that a head or an elbow may reach out. */
  readonly window: Path;
}

/** For a disc of radius 1: the box reaches this far from its centre. */
const BESIDE = 1.178;
const ABOVE = 1.178;
const BELOW = 1.03;
/** Without the disc: less air beside the body, and the cut where it still has its full width. */
const FLAT_BESIDE = 1.06;
const FLAT_BELOW: Readonly<Record<Frame, number>> = { bust: 0.84, hips: 0.98, thighs: 0.98, whole: 0.98 };
const FAR = 400;
/** Where the window narrows to the disc: the sine of the angle below its middle. */
const OPEN_UNTIL = 0.35;

function frameAround(centre: Point, radius: number, flatBelow: number = FLAT_BELOW.bust): FrameShape {
  const [x, y] = centre;
  const angle = Math.asin(OPEN_UNTIL);
  return {
    disc: { centre, radius },
    box: [x - radius * BESIDE, y - radius * ABOVE, radius * 2 * BESIDE, radius * (ABOVE + BELOW)],
    flatBox: [
      x - radius * FLAT_BESIDE,
      y - radius * ABOVE,
      radius * 2 * FLAT_BESIDE,
      radius * (ABOVE + flatBelow),
    ],
    window: [
      { kind: 'move', to: [x - FAR, y - FAR] },
      { kind: 'line', to: [x + FAR, y - FAR] },
      { kind: 'line', to: [x + FAR, y + radius * OPEN_UNTIL] },
      { kind: 'line', to: onCircle(centre, radius, angle) },
      { kind: 'arc', centre, radius, from: angle, until: Math.PI - angle },
      { kind: 'line', to: [x - FAR, y + radius * OPEN_UNTIL] },
      { kind: 'close' },
    ],
  };
}

export const FRAMES: Readonly<Record<Frame, FrameShape>> = {
  bust: frameAround([0, 172], 146),
  hips: frameAround([0, 246], 206, FLAT_BELOW.hips),
  thighs: frameAround([-16, 266], 226, FLAT_BELOW.thighs),
  whole: frameAround([58, 546], 292, FLAT_BELOW.whole),
};

/** From above, the figure is drawn around its own middle. */
export const TOP_FRAME: FrameShape = frameAround([0, 0], 122);
