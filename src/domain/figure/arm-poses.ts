/** Arm poses that many exercises share. Each is given for the figure's left arm. */
import type { ArmPose, HangingArm, ReachingArm } from './pose.ts';

export const HANGING: HangingArm = { kind: 'hang', back: 0, out: 0 };

/** The hand lies on the thigh of someone who sits. */
export const ON_LAP: ReachingArm = {
  kind: 'reach',
  frame: 'body',
  wrist: [62, 350, 108],
  fingers: [-0.2, 0.35, 0.95],
  palm: [0, 1, -0.2],
  elbow: [0.75, 0.2, -1],
  hand: 'flat',
};

export const SHARED_ARMS = { hang: HANGING, lap: ON_LAP } as const satisfies Readonly<
  Record<string, ArmPose>
>;
