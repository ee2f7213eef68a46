/** Drawings file: many drawings in one SVG, each found by its name. A page takes out the ones it shows. */
import type { Picture } from '../../domain/figure/draw.ts';

export interface NamedDrawing {
  readonly key: string;
  /** Id of its exercise. */
  readonly of: string;
  readonly side?: 'other' | 'start' | undefined;
  readonly picture: Picture;
}

/** `place` is how each stands in its box: `xMidYMin` puts the heads of cut figures in one line. */
export function drawingsFile(drawings: readonly NamedDrawing[], place = 'xMidYMid'): Response {
  const groups = drawings.map(({ key, of, side, picture }) => {
    const { markup, viewBox, width, height, className } = picture;
    const shown = side === undefined ? '' : ` data-side="${side}"`;
    return `<g data-of="${of}" data-step-figure="${key}"${shown}><svg class="${className}" viewBox="${viewBox}" width="${width}" height="${height}" preserveAspectRatio="${place}">${markup}</svg></g>`;
  });
  return new Response(`<svg xmlns="http://www.w3.org/2000/svg">${groups.join('')}</svg>`, {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
}
