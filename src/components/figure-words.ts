/**
 * Figure words: the text alternative of a drawing, written from its pose.
 *
 * Each sentence is a whole string of the locale; sentences are only put one after the other.
 */
import type { Drawing, View } from '../domain/figure/drawing.ts';
import type { ArmPose, Pose, Side } from '../domain/figure/pose.ts';
import type { StringKey } from '../i18n/locales.ts';
import type { Translate } from '../i18n/strings.ts';

/** What stands beside a side of the figure. The reader's own side has the same name: the figure shows the reader. */
export const SIDE_WORDS = { left: 'figure.yourLeft', right: 'figure.yourRight' } as const satisfies Record<
  Side,
  StringKey
>;

/** Degrees below which a bend is not worth a sentence. */
const LEAST_DEGREES = 8;

/** What the drawing shows: view, head, trunk, arms, what is marked, what stands in the corner. */
export function figureWords({ view, pose, marks, inset, guide, prop }: Drawing, t: Translate): string {
  const keys: readonly StringKey[] = [
    `figure.view.${view}`,
    ...headKeys(pose),
    ...trunkKeys(pose),
    ...armKeys(pose),
    ...(prop ? [`figure.prop.${prop}` as const] : []),
    ...marks.map(({ muscle, side, role }) => `figure.${role}.${muscle}.${side}` as const satisfies StringKey),
    ...(guide ? (['figure.guide'] as const) : []),
    ...(inset?.kind === 'top' ? (['figure.inset.top'] as const) : []),
  ];
  const said = keys.map((key) => t(key));
  const wrong =
    inset?.kind === 'mistake'
      ? [
          t('figure.inset.mistake'),
          ...[...turnedKeys(inset.view, view), ...mistakeKeys(inset.pose, pose)].map((key) => t(key)),
        ]
      : [];
  return [...said, ...wrong].join(' ');
}

function headKeys({ head, trunk }: Pose): readonly StringKey[] {
  const keys: StringKey[] = [];
  if (Math.abs(head.turn) >= LEAST_DEGREES)
    keys.push(head.turn > 0 ? 'figure.turn.left' : 'figure.turn.right');
  const leans = trunk.lean >= LEAST_DEGREES;
  // Who leans forward lifts the chin only to look ahead.
  if (Math.abs(head.nod) >= LEAST_DEGREES && !leans)
    keys.push(head.nod > 0 ? 'figure.chin.down' : 'figure.chin.up');
  if (Math.abs(head.tilt) >= LEAST_DEGREES)
    keys.push(head.tilt > 0 ? 'figure.tilt.left' : 'figure.tilt.right');
  if (head.glide > 0.5) keys.push('figure.head.forward');
  if (head.glide < 0) keys.push('figure.head.back');
  if (head.lids > 0.5) keys.push('figure.eyes.shut');
  return keys.length === 0 && !leans ? ['figure.head.ahead'] : keys;
}

function trunkKeys({ trunk, knees, shoulders: { left, right } }: Pose): readonly StringKey[] {
  const keys: StringKey[] = [];
  if (knees >= LEAST_DEGREES) keys.push('figure.knees');
  if (trunk.lean >= LEAST_DEGREES) keys.push('figure.trunk.leaning');
  if (trunk.slump > 0.5) keys.push('figure.trunk.slumped');
  if (left.up > 8 && right.up > 8) keys.push('figure.shoulders.up');
  else if (left.forward < -8 && right.forward < -8) keys.push('figure.shoulders.back');
  else if (left.up > 8 && left.up - right.up > 8) keys.push('figure.shoulder.up.left');
  else if (right.up > 8 && right.up - left.up > 8) keys.push('figure.shoulder.up.right');
  else if (left.up - right.up < -8) keys.push('figure.shoulder.lower.left');
  else if (left.up - right.up > 8) keys.push('figure.shoulder.lower.right');
  return keys;
}

type ArmPlace = 'head' | 'behind-back' | 'holds-wrist' | 'lap' | 'back' | 'side';

function placeOf(arm: ArmPose): ArmPlace {
  switch (arm.kind) {
    case 'hang':
      return arm.back >= LEAST_DEGREES ? 'back' : 'side';
    case 'moving':
      return placeOf(arm.to);
    case 'reach':
      if (arm.frame === 'head') return 'head';
      if (arm.wrist[2] < -20) return arm.hand === 'grasp' ? 'holds-wrist' : 'behind-back';
      return arm.hand === 'flat' ? 'lap' : 'side';
  }
}

function armKeys({ arms }: Pose): readonly StringKey[] {
  const [left, right] = [placeOf(arms.left), placeOf(arms.right)];
  if (left === 'holds-wrist') return ['figure.arms.leftHoldsRight'];
  if (right === 'holds-wrist') return ['figure.arms.rightHoldsLeft'];
  if (left === 'behind-back' && right === 'behind-back') return ['figure.arms.behindBack'];
  if (left === 'back' && right === 'back') return ['figure.arms.back'];
  const onHead: Side | undefined = left === 'head' ? 'left' : right === 'head' ? 'right' : undefined;
  return onHead ? [`figure.arms.onHead.${onHead}`] : [];
}

/** What is different in the mistake: never what is right in both. */
function mistakeKeys(wrong: Pose, right: Pose): readonly StringKey[] {
  const good = new Set([...headKeys(right), ...trunkKeys(right)]);
  return [...headKeys(wrong), ...trunkKeys(wrong)].filter((key) => !good.has(key));
}

/** Who is seen from the left where the drawing is seen from the front has turned the whole body to the right. */
function turnedKeys(shown: View, from: View): readonly StringKey[] {
  if (from !== 'front') return [];
  if (shown === 'front-left') return ['figure.trunk.turned.right'];
  return shown === 'front-right' ? ['figure.trunk.turned.left'] : [];
}
