/** Rotations of body parts, and the camera that turns body space into a picture. */
import { dot, type Point, radians, type Vector } from './vector.ts';

/** Three rows. */
export type Rotation = readonly [Vector, Vector, Vector];

/** Positive: the face goes to the figure's left. */
export function turning(degrees: number): Rotation {
  const [c, s] = cosineAndSine(degrees);
  return [
    [c, 0, s],
    [0, 1, 0],
    [-s, 0, c],
  ];
}

/** Positive: the chin goes down. */
export function nodding(degrees: number): Rotation {
  const [c, s] = cosineAndSine(degrees);
  return [
    [1, 0, 0],
    [0, c, s],
    [0, -s, c],
  ];
}

/** Positive: the crown goes to the figure's left. */
export function tilting(degrees: number): Rotation {
  const [c, s] = cosineAndSine(degrees);
  return [
    [c, -s, 0],
    [s, c, 0],
    [0, 0, 1],
  ];
}

const cosineAndSine = (degrees: number): Point => [Math.cos(radians(degrees)), Math.sin(radians(degrees))];

export const rotate = (rotation: Rotation, v: Vector): Vector => [
  dot(rotation[0], v),
  dot(rotation[1], v),
  dot(rotation[2], v),
];

/** The rotation that does the second one first. */
export function chain([a, b, c]: Rotation, [d, e, f]: Rotation): Rotation {
  const row = ([x, y, z]: Vector): Vector => [
    x * d[0] + y * e[0] + z * f[0],
    x * d[1] + y * e[1] + z * f[1],
    x * d[2] + y * e[2] + z * f[2],
  ];
  return [row(a), row(b), row(c)];
}

export const inverse = ([a, b, c]: Rotation): Rotation => [
  [a[0], b[0], c[0]],
  [a[1], b[1], c[1]],
  [a[2], b[2], c[2]],
];

/** Body space to picture: x and y of the picture, and depth, larger when nearer to the reader. */
export type Camera = (place: Vector) => Vector;

/** `yaw` 0 sees the face, 90 the figure's right side with the face to the reader's right, 180 the back. */
export function cameraAt(yaw: number, pitch = 0): Camera {
  const [c, s] = cosineAndSine(yaw);
  const [cp, sp] = cosineAndSine(pitch);
  return ([x, y, z]) => {
    const depth = z * c - x * s;
    return [x * c + z * s, y * cp + depth * sp, depth * cp - y * sp];
  };
}
