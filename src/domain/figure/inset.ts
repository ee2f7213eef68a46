/** Insets and guide lines: what a picture says beside the figure itself. */
import type { Drawing } from './drawing.ts';
import { FRAMES, type FrameShape, TOP_FRAME } from './frame.ts';
import type { HairStyle } from './hair.ts';
import { paintFigure } from './paint.ts';
import { type Parts, partsOf } from './parts.ts';
import { circle, type Path } from './path.ts';
import { clipped, type Node, shape } from './svg.ts';
import type { Point } from './vector.ts';

/** A faint vertical through the ear, to compare shoulder and hip with. */
export function guideLine({ lens }: Parts, { disc }: FrameShape): Node {
  const [x] = lens.seeHead([0, 0, -4]);
  const top = disc.centre[1] - disc.radius;
  return shape('guide', [
    { kind: 'move', to: [x, top + 8] },
    { kind: 'line', to: [x, disc.centre[1] + disc.radius] },
  ]);
}

const SHARE = 0.36;
/** Distance of the inset's centre from the disc's, as a share of the disc's radius. */
const OFFSET = 0.8;

export function insetOf({ inset, pose, view }: Drawing, hair: HairStyle, frame: FrameShape): readonly Node[] {
  if (!inset) return [];
  const from = inset.kind === 'top' ? TOP_FRAME : FRAMES.bust;
  const shown = inset.kind === 'top' ? partsOf('top', pose, hair) : partsOf(inset.view, inset.pose, hair);
  const { centre, radius } = from.disc;
  const scale = (frame.disc.radius * SHARE) / radius;
  const onRight = view !== 'side';
  const at: Point = [
    frame.disc.centre[0] + frame.disc.radius * OFFSET * (onRight ? 1 : 1),
    frame.disc.centre[1] + frame.disc.radius * (1 - SHARE),
  ];
  const ground = circle(centre, radius);
  const cross: readonly Node[] =
    inset.kind === 'mistake'
      ? [shape('cross-halo', crossIn(centre, radius)), shape('cross', crossIn(centre, radius))]
      : [];
  return [
    {
      kind: 'group',
      look: 'inset',
      place: {
        at: [at[0] - centre[0] * scale, at[1] - centre[1] * scale],
        scale: Math.round(scale * 1000) / 1000,
      },
      children: [
        shape('ground', ground),
        clipped([ground], ...paintFigure(shown, [], centre[1] + radius)),
        shape('ring', ground),
        ...cross,
      ],
    },
  ];
}

function crossIn([x, y]: Point, radius: number): Path {
  const r = radius * 0.62;
  return [
    { kind: 'move', to: [x - r, y - r] },
    { kind: 'line', to: [x + r, y + r] },
    { kind: 'move', to: [x + r, y - r] },
    { kind: 'line', to: [x - r, y + r] },
  ];
}
