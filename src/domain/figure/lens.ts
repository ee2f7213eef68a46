/** Lens: what every part of a drawing needs to know about the pose and the eye that looks at it. */
import { type Body, bodyOf } from './body.ts';
import type { View } from './drawing.ts';
import type { Pose } from './pose.ts';
import { type Camera, cameraAt, rotate } from './rotation.ts';
import type { Vector } from './vector.ts';

/** Which way of drawing a view uses. */
export type Facing = 'front' | 'side' | 'back' | 'top';

const CAMERAS: Readonly<
  Record<View, { readonly yaw: number; readonly pitch: number; readonly facing: Facing }>
> = {
  front: { yaw: 0, pitch: 0, facing: 'front' },
  'front-left': { yaw: -32, pitch: 0, facing: 'front' },
  'front-right': { yaw: 32, pitch: 0, facing: 'front' },
  side: { yaw: 90, pitch: 0, facing: 'side' },
  back: { yaw: 180, pitch: 0, facing: 'back' },
  'back-left': { yaw: 205, pitch: 0, facing: 'back' },
  'back-right': { yaw: 155, pitch: 0, facing: 'back' },
  top: { yaw: 0, pitch: 90, facing: 'top' },
};

export interface Lens {
  readonly view: View;
  readonly facing: Facing;
  readonly yaw: number;
  readonly body: Body;
  readonly camera: Camera;
  /** From the head's frame to the picture. */
  readonly seeHead: (place: Vector) => Vector;
  /** The same without where the head is: heads that are turned alike are seen alike. */
  readonly seeTurned: (place: Vector) => Vector;
  /** How much a direction of the head's frame points at the reader: 1 straight at, -1 away. */
  readonly headFacing: (direction: Vector) => number;
  /** Every pose has the same outlines with the same number of points: for moving pictures. */
  readonly constant: boolean;
}

export function lensOn(view: View, pose: Pose, constant = false): Lens {
  const { yaw, pitch, facing } = CAMERAS[view];
  const body = bodyOf(pose);
  const camera = cameraAt(yaw, pitch);
  const seeTurned = (place: Vector) => camera(rotate(body.headRotation, place));
  return {
    view,
    facing,
    yaw,
    body,
    camera,
    seeHead: (place) => camera(body.fromHead(place)),
    seeTurned,
    headFacing: (direction) => seeTurned(direction)[2],
    constant,
  };
}
