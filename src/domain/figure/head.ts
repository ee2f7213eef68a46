/** Head: skin, hair, ears and face as outlines for one view. */
import { remembering } from '../remember.ts';
import { resample, smoothLine, smoothLoop, soft } from './curve.ts';
import { type Ear, earOf } from './ear.ts';
import { type Face, faceOf } from './face.ts';
import { type Hair, hairOf } from './hair.ts';
import type { HairStyle } from './hair-styles.ts';
import { type Mesh, normalAt, SKIN_MESH, thin } from './head-surface.ts';
import type { Lens } from './lens.ts';
import { itemAt, spread } from './list.ts';
import { outlineOf } from './outline.ts';
import { circle, onCircle, type Path, type Segment } from './path.ts';
import type { Side } from './pose.ts';
import { distance, type Point, type Vector } from './vector.ts';

export interface Head {
  readonly skin: Path;
  /** Outline of the head with its hair. */
  readonly hairOutline: Path;
  /** Everything on the hair's side of the hairline; reaches beyond the head, so clip it. */
  readonly hairArea: Path;
  readonly strands: Path;
  readonly knot: { readonly outline: Path; readonly swirl: Path; readonly near: boolean } | undefined;
  readonly ears: Readonly<Record<Side, Ear>>;
  /** A headscarf: it covers the ears and has a hem. */
  readonly cloth: boolean;
  readonly face: Face;
}

const RAYS = 180;
const CENTRE: Vector = [0, -6, 4];

export function headOf(lens: Lens, style: HairStyle, jawSide?: 1 | -1): Head {
  const hair = hairOf(style);
  const { constant } = lens;
  const centre = centreOf(lens);
  const outline = (mesh: Mesh, every: number) => {
    const points = outlineIn(lens, mesh);
    return smoothLoop((constant ? points.filter((_, i) => i % every === 0) : thin(points)).map(soft));
  };
  return {
    skin: outline(SKIN_MESH, lens.facing === 'side' ? 2 : 3),
    hairOutline: outline(hair.mesh, 4),
    hairArea: hairAreaOf(lens, hair, centre),
    strands: hair.strands.flatMap((strand) => strandAsSeen(lens, strand)),
    knot: knotOf(lens, hair),
    ears: { left: earOf(lens, 'left'), right: earOf(lens, 'right') },
    cloth: hair.cloth,
    face: faceOf(lens, centre, jawSide),
  };
}

/** Head and hair as one outline, for a pale copy of the head. */
export function headSilhouette(lens: Lens, style: HairStyle): Path {
  const centre = centreOf(lens);
  const outlines = [SKIN_MESH, hairOf(style).mesh].map((mesh) => outlineIn(lens, mesh));
  const reach = (p: Point) => Math.hypot(p[0] - centre[0], p[1] - centre[1]);
  const [skin = [], hair = []] = outlines;
  return smoothLoop(
    thin(skin.map((p, ray) => (reach(p) > reach(itemAt(hair, ray)) ? p : itemAt(hair, ray)))).map(soft),
  );
}

/** Outlines of heads by how they are turned, for each mesh. */
const outlines = new WeakMap<Mesh, ReturnType<typeof remembering<readonly Point[]>>>();
/** Of one mesh. Most poses of an exercise hold the head alike, and so do those of others. */
const OUTLINES_KEPT = 100;

/** The outline of a mesh of the head. It is most of the work of a picture, and the same wherever the head is. */
function outlineIn({ seeHead, seeTurned, constant }: Lens, mesh: Mesh): readonly Point[] {
  const start = constant ? upright(seeTurned) : 0;
  const axes = [seeTurned([1, 0, 0]), seeTurned([0, 1, 0]), seeTurned([0, 0, 1])];
  const remembered = outlines.get(mesh) ?? remembering<readonly Point[]>(OUTLINES_KEPT);
  outlines.set(mesh, remembered);
  const points = remembered(`${start} ${axes.join(' ')}`, () =>
    outlineOf(mesh, seeTurned, pointOf(seeTurned(CENTRE)), RAYS, start),
  );
  const [x, y] = seeHead([0, 0, 0]);
  return points.map((p): Point => [p[0] + x, p[1] + y]);
}

const centreOf = ({ seeHead }: Lens): Point => pointOf(seeHead(CENTRE));

const pointOf = ([x, y]: readonly [number, number, ...number[]]): Point => [x, y];

/** How far the head leans on the picture, in radians. */
function upright(seeTurned: Lens['seeTurned']): number {
  const [x, y] = seeTurned([0, 40, 0]);
  return Math.atan2(y, x) - Math.PI / 2;
}

/** The longest run of items that pass, in a list that closes on itself. */
function longestRun<T>(list: readonly T[], passes: (item: T) => boolean): readonly T[] {
  const passed = list.map(passes);
  const count = list.length;
  let best: readonly T[] = [];
  for (let i = 0; i < count; i++) {
    if (!passed[i] || passed[(i - 1 + count) % count]) continue;
    let length = 0;
    while (length < count && passed[(i + length) % count]) length++;
    if (length > best.length) best = Array.from({ length }, (_, k) => itemAt(list, (i + k) % count));
  }
  return best;
}

const BEYOND = 130;
const BEYOND_STEPS = 6;

/** The visible hairline, closed far outside the head on the side away from the face. */
function hairAreaOf({ seeHead, headFacing, constant }: Lens, { edge, cloth }: Hair, centre: Point): Path {
  const visible = longestRun(edge, (place) => headFacing(normalAt(place)) > (cloth ? -0.1 : 0)).map((place) =>
    pointOf(seeHead(place)),
  );
  if (visible.length < 2) return circle(centre, BEYOND);
  const line = constant ? resample(visible, 48) : simplify(visible);
  const angle = (p: Point) => Math.atan2(p[1] - centre[1], p[0] - centre[0]);
  const chin = pointOf(seeHead([0, 34, 22]));
  const away = angle(chin) + Math.PI;
  const from = angle(itemAt(line, -1));
  const forward = positive(angle(itemAt(line, 0)) - from);
  const sweep = positive(away - from) <= forward ? forward : forward - 2 * Math.PI;
  const beyond = Array.from(
    { length: BEYOND_STEPS + 1 },
    (_, i): Segment => ({
      kind: 'line',
      to: onCircle(centre, BEYOND, from + (sweep * i) / BEYOND_STEPS),
    }),
  );
  return [...smoothLine(line), ...beyond, { kind: 'close' }];
}

const positive = (angle: number): number => ((angle % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);

/** Leaves out points that a smooth line through their neighbours passes anyway. */
function simplify(points: readonly Point[]): readonly Point[] {
  const kept = [itemAt(points, 0)];
  for (let i = 1; i < points.length - 1; i++) {
    const [a, b, c] = [itemAt(kept, -1), itemAt(points, i), itemAt(points, i + 1)];
    const bend = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
    const span = Math.hypot(c[0] - a[0], c[1] - a[1]) || 1;
    if (bend / span > 0.45 || Math.hypot(b[0] - a[0], b[1] - a[1]) > 9) kept.push(b);
  }
  return [...kept, itemAt(points, -1)];
}

const STRAND_POINTS = 5;
/** A strand that shows less than this is a tick, not a strand. */
const LEAST_STRAND = 14;

function strandAsSeen({ seeHead, headFacing, constant }: Lens, strand: readonly Vector[]): Path {
  const visible = longestOpenRun(strand, (place) => headFacing(normalAt(place)) > 0.12).map((p) =>
    pointOf(seeHead(p)),
  );
  const shown = visible.length > 2 && distance(itemAt(visible, 0), itemAt(visible, -1)) > LEAST_STRAND;
  if (shown) return smoothLine(resample(visible, STRAND_POINTS));
  const crown = pointOf(seeHead([0, -56, -8]));
  return constant ? smoothLine(Array.from({ length: STRAND_POINTS }, () => crown)) : [];
}

function longestOpenRun<T>(list: readonly T[], passes: (item: T) => boolean): readonly T[] {
  let [best, run]: [readonly T[], T[]] = [[], []];
  for (const item of list) {
    if (passes(item)) run.push(item);
    else run = [];
    if (run.length > best.length) best = [...run];
  }
  return best;
}

/** Where the knot meets the head, and a few turns of what it is made of. */
function knotOf({ seeHead }: Lens, { knot }: Hair): Head['knot'] {
  if (!knot) return undefined;
  const { radius: r } = knot;
  const [x, y, depth] = seeHead(knot.centre);
  const [headX, headY, headDepth] = seeHead([0, -20, 0]);
  const inwards = Math.atan2(headY - y, headX - x);
  const arc = (radius: number, from: number, until: number, shift = 0) =>
    smoothLine(
      spread(from, until, 7).map((turn) =>
        onCircle([x + shift * Math.cos(inwards), y + shift * Math.sin(inwards)], radius, inwards + turn),
      ),
    );
  return {
    outline: circle([x, y], r),
    swirl: [...arc(r, -1.25, 1.25), ...arc(r * 0.62, 1.9, 4.6, 2), ...arc(r * 0.3, -1, 2.2, 1)],
    near: depth > headDepth + 12,
  };
}
