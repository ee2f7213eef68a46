/** Insets and guide lines: what a picture says beside the figure itself. */
import { arrowLine, arrowShape } from './arrow.ts';
import type { Drawing } from './drawing.ts';
import { type FrameShape, TOP_FRAME } from './frame.ts';
import { ghostOf } from './ghost.ts';
import type { HairStyle } from './hair-styles.ts';
import { paintFigure } from './paint.ts';
import { type Parts, partsOf } from './parts.ts';
import { circle, type Path } from './path.ts';
import type { Pose } from './pose.ts';
import { clipped, type Node, shape } from './svg.ts';
import type { Point } from './vector.ts';

/** A vertical over shoulder and hip, to compare the ear with. */
export function guideLine({ lens }: Parts, { disc }: FrameShape): readonly Node[] {
  const [x] = lens.camera([0, 0, -4]);
  const line: Path = [
    { kind: 'move', to: [x, disc.centre[1] - disc.radius + 8] },
    { kind: 'line', to: [x, disc.centre[1] + disc.radius] },
  ];
  return [shape('guide-halo', line), shape('guide', line)];
}

const SHARE = 0.42;
/** Distance of the inset's centre from the disc's, as a share of the disc's radius. */
const OFFSET = 0.75;
/** Nothing reaches out of an inset, so it shows a little more than a bust. */
const MISTAKE_DISC: FrameShape['disc'] = { centre: [0, 156], radius: 170 };

export function insetOf(
  { inset, pose, ghost }: Drawing,
  hair: HairStyle,
  frame: FrameShape,
): readonly Node[] {
  if (!inset) return [];
  const shown = inset.kind === 'top' ? partsOf('top', pose, hair) : partsOf(inset.view, inset.pose, hair);
  const { centre, radius } = inset.kind === 'top' ? TOP_FRAME.disc : MISTAKE_DISC;
  const scale = (frame.disc.radius * SHARE) / radius;
  const at: Point = [
    frame.disc.centre[0] + frame.disc.radius * OFFSET,
    frame.disc.centre[1] + frame.disc.radius * (1 - SHARE),
  ];
  const ground = circle(centre, radius);
  const bottom = centre[1] + radius;
  return [
    {
      kind: 'group',
      look: `inset ${inset.kind}`,
      place: {
        at: [at[0] - centre[0] * scale, at[1] - centre[1] * scale],
        scale: Math.round(scale * 1000) / 1000,
      },
      children: [
        shape('ground', ground),
        clipped(
          [ground],
          ...(inset.kind === 'top' && ghost ? ghostOf(shown, ghost, hair, bottom) : []),
          ...paintFigure(shown, { marks: [], bottom }),
        ),
        ...(inset.kind === 'top' && ghost ? [shape('arrow', topArrow(shown, ghost))] : []),
        shape('ring', ground),
        ...(inset.kind === 'mistake' ? badge(centre, radius) : []),
      ],
    },
  ];
}

/** From above, a turn is an arc in front of the face. */
const topArrow = ({ lens }: Parts, from: Pose): Path =>
  arrowShape(
    arrowLine(lens, {
      kind: 'follow',
      point: [0, -20, 82],
      from,
      start: 0,
      end: 1.1,
      above: 0,
      shift: [0, 0],
    }),
  );

/** A cross on a badge in the corner: across the picture it would hide the mistake. */
function badge([x, y]: Point, radius: number): readonly Node[] {
  const [cx, cy, r] = [x - radius * 0.66, y + radius * 0.66, radius * 0.34];
  const arm = r * 0.45;
  const cross: Path = [
    { kind: 'move', to: [cx - arm, cy - arm] },
    { kind: 'line', to: [cx + arm, cy + arm] },
    { kind: 'move', to: [cx + arm, cy - arm] },
    { kind: 'line', to: [cx - arm, cy + arm] },
  ];
  return [shape('badge', circle([cx, cy], r)), shape('cross', cross)];
}
