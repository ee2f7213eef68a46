/** Page drawings: pictures that belong to no exercise, by name. The same in every language. */
import { getEntry } from 'astro:content';
import { resolveDrawing } from '../../content-schema/drawing.ts';
import type { Drawing } from '../../domain/figure/drawing.ts';
import type { LookName } from '../../domain/figure/look.ts';

export interface PageDrawing {
  readonly drawing: Drawing;
  readonly look: LookName;
}

async function pageFigures() {
  const entry = await getEntry('figures', 'pages');
  if (!entry) throw new Error('There is no content/figures/pages.yaml.');
  return entry.data;
}

/** @throws {RangeError} when there is no such drawing. */
export async function pageDrawing(name: string): Promise<PageDrawing> {
  const data = await pageFigures();
  return { drawing: resolveDrawing(data, name), look: data.looks[name] ?? data.look };
}

/** The map of where it hurts: its drawing, and where each exercise has its pin, in units of the picture. */
export async function hurtMap() {
  const { map } = await pageFigures();
  return { ...(await pageDrawing(map.drawing)), pins: map.pins };
}
