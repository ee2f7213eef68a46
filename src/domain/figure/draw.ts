/**
 * Draw: from a drawing's data to SVG markup.
 *
 * The same data gives the same bytes. The markup has classes only: `styles/figure.css` gives it colours on
 * screen, in the dark, on paper and in forced colours.
 */
import { arrowLine, arrowShape } from './arrow.ts';
import type { Drawing, Frame, View } from './drawing.ts';
import { FRAMES, type FrameShape, TOP_FRAME } from './frame.ts';
import { ghostOf } from './ghost.ts';
import { guideLine, insetOf } from './inset.ts';
import { FLOOR_Y } from './leg.ts';
import { LOOKS, type LookName } from './look.ts';
import { paintFigure } from './paint.ts';
import { type Parts, partsOf } from './parts.ts';
import { circle, type Path, pointsOf, polygon, WRITTEN_PER_UNIT } from './path.ts';
import { SIDES } from './pose.ts';
import { bedUnder, layingDown } from './props.ts';
import { clipped, type Node, shape, writeNodes } from './svg.ts';
import { distance } from './vector.ts';

export interface DrawOptions {
  /** Starts every id. Unique in the page. */
  readonly id: string;
  readonly look: LookName;
  /** `disc`: in a round window. `flat`: cut off straight below, without a ground, for paper. */
  readonly crop?: 'disc' | 'flat';
}

export interface Picture {
  /** What goes inside `<svg>`. */
  readonly markup: string;
  readonly viewBox: string;
  readonly width: number;
  readonly height: number;
  readonly className: string;
}

/** Stands where the id will. No markup has it otherwise. */
const ANY_ID = '\u0001';

/** Pictures by what they show. They end with their drawing. */
const drawn = new WeakMap<Drawing, Map<string, Picture>>();
/** In characters. A site of a thousand exercises fills it; what comes after is drawn again for each page. */
const ROOM = 256_000_000;
let kept = 0;

/** A drawing is drawn once, however many pages show it, each under an id of its own. */
export function drawFigure(drawing: Drawing, { id, look, crop = 'disc' }: DrawOptions): Picture {
  const known = drawn.get(drawing) ?? new Map<string, Picture>();
  const key = `${look} ${crop}`;
  const picture = known.get(key) ?? drawAnew(drawing, look, crop);
  if (!known.has(key) && kept < ROOM) {
    kept += picture.markup.length;
    drawn.set(drawing, known.set(key, picture));
  }
  return { ...picture, markup: picture.markup.replaceAll(ANY_ID, id) };
}

function drawAnew(drawing: Drawing, look: LookName, crop: 'disc' | 'flat'): Picture {
  const frame = frameOf(drawing.view, drawing.frame);
  const parts = partsOf(drawing.view, drawing.pose, LOOKS[look].hair);
  const bottom = frame.disc.centre[1] + frame.disc.radius;
  const disc = circle(frame.disc.centre, frame.disc.radius);
  const figure = [
    ...(drawing.ghost ? ghostOf(parts, drawing.ghost, LOOKS[look].hair, bottom) : []),
    ...bedUnder(drawing.prop),
    ...(drawing.frame === 'whole' ? [floor(frame)] : []),
    ...paintFigure(parts, { marks: drawing.marks, bottom, prop: drawing.prop }),
    ...(drawing.guide ? guideLine(parts, frame) : []),
  ];
  const place = layingDown(drawing.prop, frame);
  const size = frame.disc.radius / FRAMES.bust.disc.radius;
  const arrows = drawing.arrows.map((arrow) =>
    shape('arrow', arrowShape(arrowLine(parts.lens, arrow), size)),
  );
  const className = `figure look-${look}`;
  if (crop === 'flat')
    return {
      markup: writeNodes([...figure, ...arrows], ANY_ID, 'short'),
      ...sizeOf({ box: frame.flatBox }),
      className,
    };
  const nodes: readonly Node[] = [
    shape('ground', disc),
    ...(place
      ? [clipped([disc], { kind: 'group', place, children: figure })]
      : [clipped([frame.window], ...figure), rim(parts, frame.disc, disc)]),
    ...arrows,
    ...insetOf(drawing, LOOKS[look].hair, frame),
  ];
  return { markup: writeNodes(nodes, ANY_ID, 'short'), ...sizeOf(frame), className };
}

/** What somebody stands on who is drawn down to the feet. */
const floor = ({ box: [x, , width] }: FrameShape): Node =>
  shape(
    'bed',
    polygon([
      [x, FLOOR_Y],
      [x + width, FLOOR_Y],
      [x + width, FLOOR_Y + width],
      [x, FLOOR_Y + width],
    ]),
  );

/** Closes the body where the disc cuts it off: seen only where figures are line drawings. */
function rim({ torso, limbs, lower }: Parts, { centre, radius }: FrameShape['disc'], disc: Path): Node {
  const parts = SIDES.flatMap((side) => {
    const { upper, sleeve, forearm, palm, fingers } = limbs[side];
    return [upper, sleeve, forearm, palm, ...fingers, lower[side].thigh];
  });
  const isCut = (path: Path) => {
    const inside = pointsOf(path).map((p) => distance(p, centre) < radius);
    return inside.includes(true) && inside.includes(false);
  };
  return clipped([torso, ...parts].filter(isCut), shape('rim', disc));
}

export const frameOf = (view: View, frame: Frame): FrameShape => (view === 'top' ? TOP_FRAME : FRAMES[frame]);

export function sizeOf({
  box: [x, y, width, height],
}: Pick<FrameShape, 'box'>): Pick<Picture, 'viewBox' | 'width' | 'height'> {
  const viewBox = [x, y, width, height].map((n) => Math.round(n * WRITTEN_PER_UNIT)).join(' ');
  return { viewBox, width: Math.round(width), height: Math.round(height) };
}
