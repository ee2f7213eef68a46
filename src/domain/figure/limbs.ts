/** Limbs: sleeves, forearms and hands as outlines, and the order in which their parts are painted. */
import type { ArmBones } from './arm.ts';
import { type Finger, handAt } from './hand.ts';
import type { Lens } from './lens.ts';
import { itemAt } from './list.ts';
import type { Path } from './path.ts';
import type { Side } from './pose.ts';
import type { Camera } from './rotation.ts';
import { capsules, type Tube, tubeAround, tubeOutline } from './tube.ts';
import { add, ease, mixVectors, scale, subtract, unit } from './vector.ts';

export interface Limb {
  readonly side: Side;
  readonly bones: ArmBones;
  readonly upper: Path;
  readonly upperTube: Tube;
  readonly sleeve: Path;
  readonly hem: Path;
  readonly forearm: Path;
  readonly palm: Path;
  /** Index to little finger, then the thumb. */
  readonly fingers: readonly Path[];
  readonly order: LimbOrder;
  /** 1 when the hand is in front of the body, 0 when it is beside or behind it, between on the way. */
  readonly ahead: number;
}

/** Taken from one pose and kept through a movement: the order of shapes cannot change while they move. */
export interface LimbOrder {
  readonly layer: 'hanging' | 'behind-back' | 'behind-head';
  /** The forearm is nearer to the reader than the upper arm. */
  readonly forearmNear: boolean;
  /** The back of the hand is towards the reader: fingers go under the palm. */
  readonly backOfHand: boolean;
  /** Which finger is painted first. */
  readonly fingers: readonly number[];
  readonly wristDepth: number;
}

/** Where the sleeve ends on the forearm. */
const SLEEVE = 0.36;

export function limbOf({ body, camera }: Lens, side: Side, keptOrder?: LimbOrder): Limb {
  const bones = body.arms[side];
  const { shoulder, elbow, wrist } = bones;
  const hand = handAt(bones, side);
  const upperAt = (share: number) => mixVectors(shoulder, elbow, share);
  const foreAt = (share: number) => mixVectors(elbow, wrist, share);
  const upperTube = tubeAround(
    [shoulder, upperAt(0.12), upperAt(0.3), upperAt(0.6), elbow],
    [18.6, 20.6, 21.4, 19.8, 17.6],
    camera,
    2,
  );
  const sleeveTube = tubeAround([elbow, foreAt(0.16), foreAt(SLEEVE)], [17.4, 18.4, 17.8], camera, 2);
  const lean = Math.abs(camera(unit(subtract(wrist, elbow)))[2]);
  const forearmTube = tubeAround(
    [foreAt(0.1), foreAt(0.3), foreAt(0.55), foreAt(0.8), add(wrist, scale(bones.fingers, 5))],
    [14.6, 15.4, 13.8, 11.2, 10.2],
    camera,
    2,
  );
  const fingers = [...hand.fingers, hand.thumb];
  const outline = ({ joints, radii }: Finger) => capsules(joints, radii, camera);
  const [hemStart, hemEnd] = [itemAt(sleeveTube.one, -1), itemAt(sleeveTube.other, -1)];
  return {
    side,
    bones,
    upper: tubeOutline(upperTube),
    upperTube,
    sleeve: tubeOutline(sleeveTube, 2 + 4 * lean),
    hem: [
      { kind: 'move', to: hemStart },
      { kind: 'line', to: hemEnd },
    ],
    forearm: tubeOutline(forearmTube),
    palm: [
      ...hand.palm.flatMap(outline),
      ...capsules(
        [add(wrist, scale(bones.fingers, -3)), add(wrist, scale(bones.fingers, 14))],
        [9.4, 10.4],
        camera,
      ),
    ],
    fingers: fingers.map(outline),
    ahead: ease(8, 26, wrist[2]),
    order: keptOrder ?? orderOf(bones, fingers, camera(hand.facing)[2], camera),
  };
}

function orderOf(bones: ArmBones, fingers: readonly Finger[], palmFacing: number, camera: Camera): LimbOrder {
  const depthOf = ({ joints }: Finger) =>
    joints.reduce((sum, joint) => sum + camera(joint)[2], 0) / joints.length;
  const depths = fingers.map(depthOf);
  const raised = bones.wrist[1] < 150;
  const wristDepth = camera(bones.wrist)[2];
  return {
    layer: raised
      ? 'behind-head'
      : bones.wrist[2] < -25 && Math.abs(bones.wrist[0]) < 60
        ? 'behind-back'
        : 'hanging',
    forearmNear: wristDepth > camera(bones.elbow)[2] + 6,
    backOfHand: palmFacing < 0,
    fingers: fingers.map((_, i) => i).sort((a, b) => itemAt(depths, a) - itemAt(depths, b)),
    wristDepth,
  };
}
