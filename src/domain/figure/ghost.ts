/** Ghost: the start of a movement as one pale shape, only where it differs from the end. */
import type { HairStyle } from './hair-styles.ts';
import { headSilhouette } from './head.ts';
import { type Parts, type Trunk, trunkIn } from './parts.ts';
import { type Path, pointsOf, writePath } from './path.ts';
import { type Pose, SIDES } from './pose.ts';
import { type Node, shape } from './svg.ts';

export function ghostOf(current: Parts, start: Pose, hair: HairStyle, bottom: number): readonly Node[] {
  const before = trunkIn(current.lens.view, start);
  const drawn = new Set(silhouettes(current, hair).map((path) => writePath(path)));
  const different = silhouettes(before, hair).filter(
    (path) => !drawn.has(writePath(path)) && Math.min(...pointsOf(path).map(([, y]) => y)) < bottom,
  );
  if (different.length === 0) return [];
  return [{ kind: 'group', look: 'ghost', children: different.map((path) => shape('', path)) }];
}

const found = new WeakMap<Trunk, Map<HairStyle, readonly Path[]>>();

function silhouettes(trunk: Trunk, hair: HairStyle): readonly Path[] {
  const known = found.get(trunk) ?? new Map<HairStyle, readonly Path[]>();
  found.set(trunk, known);
  const paths = known.get(hair) ?? silhouettesAnew(trunk, hair);
  known.set(hair, paths);
  return paths;
}

function silhouettesAnew({ lens, neck, torso, limbs }: Trunk, hair: HairStyle): readonly Path[] {
  const head = headSilhouette(lens, hair);
  if (lens.facing === 'top') return [head];
  const arms = SIDES.flatMap((side) => {
    const { upper, sleeve, forearm, palm, fingers } = limbs[side];
    return [upper, sleeve, forearm, palm, ...fingers];
  });
  return [head, neck, torso, ...arms];
}
