/** Exercise drawings: every drawing of the content, read without building the site. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));

export function exerciseDrawings(content = CONTENT): readonly ExerciseDrawings[] {
  return exerciseNames(content).map((id) => {
    const data = exerciseFigure(content, id);
    return {
      id,
      look: data.look,
      drawings: resolveAll(data),
      steps: data.steps.map(({ pose }) => pose),
      end: data.card.end,
      movement: resolveMovement(data.poses, data.movement),
    };
  });
}

const exerciseNames = (content: string): readonly string[] =>
  readdirSync(join(content, 'exercises/en'))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => file.replace('.mdx', ''));

function exerciseFigure(content: string, id: string) {
  const [, frontmatter = ''] = readFileSync(join(content, 'exercises/en', `${id}.mdx`), 'utf8').split(
    /^---$/m,
  );
  return figureSchema.parse(parse(frontmatter));
}

export interface PageDrawing {
  readonly name: string;
  readonly drawing: Drawing;
  readonly look: LookName;
}

const pageFigures = (content = CONTENT) =>
  pageFiguresSchema.parse(parse(readFileSync(join(content, 'figures/pages.yaml'), 'utf8')));

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
export function cardDrawings(content = CONTENT): (page: string) => CardDrawing {
  const { cards, looks, look, ...data } = pageFigures(content);
  const exercises = new Set(exerciseNames(content));
  return (page) => {
    const [, id = ''] = /^exercises\/(.+)$/.exec(page) ?? [];
    if (exercises.has(id)) {
      const { card, look, ...drawn } = exerciseFigure(content, id);
      return { drawing: resolveDrawing(drawn, card.end), look };
    }
    const name = cards.pages[page] ?? cards.other;
    return { drawing: resolveDrawing(data, name), look: looks[name] ?? look };
  };
}

const resolveAll = (data: Drawings): Readonly<Record<string, Drawing>> =>
  Object.fromEntries(Object.keys(data.drawings).map((name) => [name, resolveDrawing(data, name)]));
