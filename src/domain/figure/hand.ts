/** Hand: four fingers and a thumb on a wrist, each a chain of joints. */
import type { HandShape, Side } from './pose.ts';
import { signOf } from './pose.ts';
import { add, cross, dot, mix, radians, scale, subtract, unit, type Vector } from './vector.ts';

/** Bends and spreads in degrees. */
export interface Grip {
  /** Three bends for each finger, from the index finger to the little finger. */
  readonly bends: readonly (readonly number[])[];
  /** Sideways lean of each finger, positive towards the thumb. */
  readonly spreads: readonly number[];
  readonly thumb: { readonly out: number; readonly bends: readonly number[] };
}

export const GRIPS: Readonly<Record<HandShape, Grip>> = {
  relaxed: {
    bends: [
      [14, 22, 12],
      [18, 26, 14],
      [22, 28, 16],
      [26, 30, 18],
    ],
    spreads: [3, 1, -1, -3],
    thumb: { out: 24, bends: [14, 10, 8] },
  },
  cup: {
    bends: [
      [6, 12, 8],
      [6, 13, 8],
      [7, 13, 8],
      [8, 14, 8],
    ],
    spreads: [8, 2, -5, -12],
    thumb: { out: 46, bends: [6, 4, 4] },
  },
  grasp: {
    bends: [
      [46, 62, 34],
      [50, 66, 36],
      [52, 66, 36],
      [54, 66, 36],
    ],
    spreads: [3, 1, -1, -4],
    thumb: { out: 58, bends: [8, 16, 18] },
  },
  flat: {
    bends: [
      [4, 8, 4],
      [4, 8, 4],
      [4, 8, 4],
      [6, 8, 4],
    ],
    spreads: [4, 1, -2, -7],
    thumb: { out: 26, bends: [6, 6, 4] },
  },
  phone: {
    bends: [
      [34, 44, 20],
      [36, 46, 22],
      [38, 48, 24],
      [42, 50, 26],
    ],
    spreads: [3, 1, -1, -4],
    thumb: { out: 40, bends: [10, 14, 12] },
  },
};

export function mixGrips(a: Grip, b: Grip, share: number): Grip {
  const list = (x: readonly number[], y: readonly number[]) => x.map((n, i) => mix(n, y[i] ?? n, share));
  return {
    bends: a.bends.map((bends, i) => list(bends, b.bends[i] ?? bends)),
    spreads: list(a.spreads, b.spreads),
    thumb: { out: mix(a.thumb.out, b.thumb.out, share), bends: list(a.thumb.bends, b.thumb.bends) },
  };
}

/** A finger: where its knuckle sits on the palm, how long and how thick its three bones are. */
interface FingerShape {
  readonly across: number;
  readonly along: number;
  readonly sunk: number;
  readonly lengths: readonly number[];
  readonly radii: readonly number[];
}

const FINGERS: readonly FingerShape[] = [
  { across: 12.6, along: 40, sunk: 1, lengths: [17, 11.4, 8.6], radii: [6.2, 5.4, 4.9, 4.1] },
  { across: 4.4, along: 42.5, sunk: 2.2, lengths: [19, 13, 9], radii: [6.4, 5.6, 5, 4.2] },
  { across: -4, along: 40.6, sunk: 1.6, lengths: [17.5, 12, 8.8], radii: [6.1, 5.3, 4.8, 4] },
  { across: -11.6, along: 36, sunk: 0, lengths: [13.6, 8.8, 7.6], radii: [5.4, 4.7, 4.2, 3.5] },
];
const THUMB = { lengths: [19, 15.5, 12], radii: [8.5, 9, 7, 5.8, 4.6] };
const HAND_SIZE = 0.93;

export interface Finger {
  readonly joints: readonly Vector[];
  readonly radii: readonly number[];
}

export interface Hand {
  readonly fingers: readonly Finger[];
  readonly thumb: Finger;
  /** From the heel of the hand to each knuckle. */
  readonly palm: readonly Finger[];
  /** Out of the palm. */
  readonly facing: Vector;
}

interface Wrist {
  readonly wrist: Vector;
  readonly fingers: Vector;
  readonly palm: Vector;
  readonly grip: Grip;
}

export function handAt({ wrist, fingers: along, palm, grip }: Wrist, side: Side): Hand {
  const facing = unit(subtract(palm, scale(along, dot(palm, along))));
  const across = scale(cross(along, facing), signOf(side));
  const place = (a: number, b: number, c: number) =>
    [scale(across, a), scale(along, b), scale(facing, c)].reduce(
      (p, v) => add(p, scale(v, HAND_SIZE)),
      wrist,
    );
  /** A chain that starts at `from`, leans sideways and bends towards the palm. */
  const chain = (from: Vector, lean: number, bends: readonly number[], lengths: readonly number[]) => {
    const ahead = add(scale(along, Math.cos(radians(lean))), scale(across, Math.sin(radians(lean))));
    const joints: Vector[] = [from];
    let [at, bend] = [from, 0];
    lengths.forEach((length, i) => {
      bend += radians(bends[i] ?? 0);
      const direction = add(scale(ahead, Math.cos(bend)), scale(facing, Math.sin(bend)));
      at = add(at, scale(direction, length * HAND_SIZE));
      joints.push(at);
    });
    return joints;
  };

  const fingers = FINGERS.map((shape, i): Finger => {
    const knuckle = place(shape.across, shape.along, -shape.sunk);
    return {
      joints: chain(knuckle, grip.spreads[i] ?? 0, grip.bends[i] ?? [], shape.lengths),
      radii: shape.radii,
    };
  });
  const palmBones = FINGERS.map((shape, i): Finger => {
    const [heel, knuckle] = [place(shape.across * 0.62, 4, 0), place(shape.across, shape.along, -shape.sunk)];
    const thin = i === FINGERS.length - 1 ? 0.9 : 0;
    return { joints: [heel, knuckle], radii: [8.2 - thin, (shape.radii[0] ?? 6) + 0.5] };
  });
  const root = place(9.5, 9, 3);
  const thumb = {
    joints: [place(7, 3, 1), ...chain(root, grip.thumb.out, grip.thumb.bends, THUMB.lengths)],
    radii: THUMB.radii,
  };
  return { fingers, thumb, palm: palmBones, facing };
}
