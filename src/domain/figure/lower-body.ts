/** Lower body: trousers and shoes, as outlines. */
import { sharp, smoothLoop, soft } from './curve.ts';
import { FLOOR_Y } from './leg.ts';
import type { Lens } from './lens.ts';
import type { Path } from './path.ts';
import type { Side } from './pose.ts';
import { tubeAround, tubeOutline } from './tube.ts';
import { add, clamp, mixPoints, mixVectors, type Point, type Vector } from './vector.ts';

export interface LowerLimb {
  readonly thigh: Path;
  readonly shank: Path;
  readonly shoe: Path;
  /** Behind the other leg, seen from the side. */
  readonly far: boolean;
}

/** The far leg of bent knees is a little further forward and up on the picture, or it would not be seen. */
const FAR: Point = [15, -6];

export function lowerLimbOf({ body, camera: eye, facing }: Lens, side: Side): LowerLimb {
  const far = facing === 'side' && eye(body.legs[side].hip)[2] < 0;
  const [dx, dy] = mixPoints([0, 0], FAR, far ? clamp(body.pose.knees / 60) : 0);
  const camera = (place: Vector): Vector => add(eye(place), [dx, dy, 0]);
  const { hip, knee, ankle } = body.legs[side];
  const thigh = (share: number) => mixVectors(hip, knee, share);
  const shank = (share: number) => mixVectors(knee, ankle, share);
  const [heel] = camera(ankle);
  const shoe = SHOE.map(([forward, down], i) =>
    (i === 0 || i === SHOE.length - 1 ? sharp : soft)([heel + forward, FLOOR_Y + dy + down]),
  );
  return {
    thigh: tubeOutline(tubeAround([hip, thigh(0.3), thigh(0.65), knee], [47, 43, 35, 27], camera, 2)),
    shank: tubeOutline(
      tubeAround([knee, shank(0.3), shank(0.65), shank(0.97)], [27, 26, 21, 17], camera, 2),
      2,
    ),
    shoe: smoothLoop(shoe),
    far,
  };
}

/** Forward of the ankle and below the floor. */
const SHOE: readonly Point[] = [
  [-25, 0],
  [-27, -16],
  [-20, -34],
  [14, -34],
  [34, -22],
  [58, -15],
  [68, -6],
  [66, 0],
];
