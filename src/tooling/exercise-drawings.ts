/** Exercise drawings: every drawing of the content, read without building the site. */
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { type Drawings, figureFields, resolveDrawing, resolveMovement } from '../content-schema/drawing.ts';
import { pageFiguresSchema } from '../content-schema/page-figures.ts';
import type { Drawing } from '../domain/figure/drawing.ts';
import type { LookName } from '../domain/figure/look.ts';
import type { Movement } from '../domain/figure/movement.ts';

const figureSchema = z.object({
  ...figureFields,
  steps: z.array(z.object({ id: z.string(), pose: z.string() })),
});

export interface ExerciseDrawings {
  readonly id: string;
  readonly look: LookName;
  readonly drawings: Readonly<Record<string, Drawing>>;
  /** Names of drawings, in the order of the steps. */
  readonly steps: readonly string[];
  /** Name of the drawing that shows the end of the exercise. */
  readonly end: string;
  readonly movement: Movement;
}

const PAGES = new URL('../../content/figures/pages.yaml', import.meta.url);
const EXERCISES = new URL('../../content/exercises/en/', import.meta.url);

export function exerciseDrawings(): readonly ExerciseDrawings[] {
  return readdirSync(EXERCISES)
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => {
      const [, frontmatter = ''] = readFileSync(new URL(file, EXERCISES), 'utf8').split(/^---$/m);
      const data = figureSchema.parse(parse(frontmatter));
      return {
        id: file.replace('.mdx', ''),
        look: data.look,
        drawings: resolveAll(data),
        steps: data.steps.map(({ pose }) => pose),
        end: data.card.end,
        movement: resolveMovement(data.poses, data.movement),
      };
    });
}

export interface PageDrawing {
  readonly name: string;
  readonly drawing: Drawing;
  readonly look: LookName;
}

const pageFigures = () => pageFiguresSchema.parse(parse(readFileSync(PAGES, 'utf8')));

export function pageDrawings(): readonly PageDrawing[] {
  const data = pageFigures();
  return Object.entries(resolveAll(data)).map(([name, drawing]) => ({
    name,
    drawing,
    look: data.looks[name] ?? data.look,
  }));
}

export interface CardDrawing {
  readonly drawing: Drawing;
  readonly look: LookName;
}

/** The drawing for the link preview of a page: `exercises/neck-tilt`, `causes`, or nothing for the first page. */
export function cardDrawings(): (page: string) => CardDrawing {
  const { cards, looks, look, ...data } = pageFigures();
  const ends = new Map(
    exerciseDrawings().map(({ id, drawings, end, look }) => [
      `exercises/${id}`,
      { drawing: drawings[end], look },
    ]),
  );
  return (page) => {
    const end = ends.get(page);
    if (end?.drawing) return { drawing: end.drawing, look: end.look };
    const name = cards.pages[page] ?? cards.other;
    return { drawing: resolveDrawing(data, name), look: looks[name] ?? look };
  };
}

const resolveAll = (data: Drawings): Readonly<Record<string, Drawing>> =>
  Object.fromEntries(Object.keys(data.drawings).map((name) => [name, resolveDrawing(data, name)]));
