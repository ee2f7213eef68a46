/**
 * SVG: a tree of shapes written as markup.
 *
 * Each outline is written once and referred to wherever it is used again: as a line under the fill, as the
 * fill, as a clip. Looks are classes only; colours belong to the style sheet.
 */
import { type Path, WRITTEN_PER_UNIT, type Writing, writePath } from './path.ts';
import type { Point } from './vector.ts';

export type Node =
  | { readonly kind: 'shape'; readonly path: Path; readonly look: string; readonly shift?: Point }
  | {
      readonly kind: 'group';
      readonly children: readonly Node[];
      readonly look?: string;
      /** Only what lies inside one of these is shown. Groups with the same list share one clip. */
      readonly clip?: readonly Path[];
      readonly opacity?: number;
      readonly place?: Placement;
    };

/** Moves, shrinks and turns a group, in that order from the outside in. */
export interface Placement {
  readonly at: Point;
  readonly scale: number;
  readonly degrees?: number;
}

export const shape = (look: string, path: Path): Node => ({ kind: 'shape', look, path });
export const group = (...children: readonly Node[]): Node => ({ kind: 'group', children });
export const clipped = (clip: readonly Path[], ...children: readonly Node[]): Node => ({
  kind: 'group',
  clip,
  children,
});

/** Faded by a share of 0 to 1. In a moving picture the group is always there, even when it is invisible. */
export function faded(opacity: number, constant: boolean, ...children: readonly Node[]): readonly Node[] {
  if (!constant && opacity < 0.02) return [];
  if (!constant && opacity > 0.98) return children;
  return [{ kind: 'group', opacity, children }];
}

const ID_DELIMITER = '-';

/** The contents of an `<svg>`. `id` starts every id; a delimiter keeps `a1` + `0` apart from `a` + `10`. */
export function writeNodes(nodes: readonly Node[], id: string, writing: Writing): string {
  const uses = new Map<Path, number>();
  const clips = new Map<readonly Path[], string>();
  const count = (node: Node): void => {
    if (node.kind === 'shape') {
      uses.set(node.path, (uses.get(node.path) ?? 0) + 1);
      return;
    }
    if (node.clip && !clips.has(node.clip)) {
      clips.set(node.clip, `${id}${ID_DELIMITER}c${clips.size}`);
      for (const path of node.clip) uses.set(path, (uses.get(path) ?? 0) + 1);
    }
    node.children.forEach(count);
  };
  nodes.forEach(count);

  const isLeftOut = (path: Path) => path.length === 0 && writing === 'short';
  const names = new Map<Path, string>();
  for (const [path, times] of uses)
    if (times > 1 && !isLeftOut(path)) names.set(path, `${id}${ID_DELIMITER}${names.size}`);

  const element = (path: Path, attributes: string): string => {
    if (isLeftOut(path)) return '';
    const name = names.get(path);
    return name === undefined
      ? `<path${attributes} d="${writePath(path, writing)}"/>`
      : `<use href="#${name}"${attributes}/>`;
  };
  const write = (node: Node): string => {
    if (node.kind === 'shape') {
      const shift = node.shift ? ` transform="translate(${node.shift.map(written).join(' ')})"` : '';
      return element(node.path, `${attribute('class', node.look)}${shift}`);
    }
    const inside = node.children.map(write).join('');
    if (inside === '') return '';
    const clip = node.clip && clips.get(node.clip);
    const attributes =
      attribute('class', node.look) +
      attribute('clip-path', clip && `url(#${clip})`) +
      attribute('opacity', node.opacity?.toFixed(2)) +
      attribute('transform', node.place && transformOf(node.place));
    return attributes === '' ? inside : `<g${attributes}>${inside}</g>`;
  };
  const body = nodes.map(write).join('');
  const shared = [...names].map(([path, name]) => `<path id="${name}" d="${writePath(path, writing)}"/>`);
  const clipPaths = [...clips].map(
    ([paths, name]) => `<clipPath id="${name}">${paths.map((path) => element(path, '')).join('')}</clipPath>`,
  );
  const definitions = [...shared, ...clipPaths].join('');
  return `${definitions === '' ? '' : `<defs>${definitions}</defs>`}${body}`;
}

const attribute = (name: string, value: string | undefined): string => (value ? ` ${name}="${value}"` : '');
const written = (x: number): number => Math.round(x * WRITTEN_PER_UNIT);

function transformOf({ at, scale, degrees }: Placement): string {
  const turn = degrees === undefined ? '' : `rotate(${degrees})`;
  return `translate(${at.map(written).join(' ')})${scale === 1 ? '' : `scale(${scale})`}${turn}`;
}
