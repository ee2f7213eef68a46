/** Exercise drawings: every drawing of the content, read without building the site. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { type Drawings, figureFields, resolveDrawing, resolveMovement } from '../content-schema/drawing.ts';
import { pageFiguresSchema } from '../content-schema/page-figures.ts';
import { drawFigure, type Picture } from '../domain/figure/draw.ts';
import { type Drawing, withoutInset } from '../domain/figure/drawing.ts';
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

export interface CardFigure {
  readonly picture: Picture;
  readonly look: LookName;
}

/** Pictures for the link previews of pages that are no exercises. */
export interface CardFigures {
  /** By address: `causes`. */
  readonly pages: Readonly<Record<string, CardFigure>>;
  readonly other: CardFigure;
}

export function cardFigures(content = CONTENT): CardFigures {
  const { cards, looks, look: usual, ...data } = pageFigures(content);
  const figure = (name: string): CardFigure => {
    const look = looks[name] ?? usual;
    return { picture: drawFigure(withoutInset(resolveDrawing(data, name)), { id: 'figure', look }), look };
  };
  return {
    pages: Object.fromEntries(Object.entries(cards.pages).map(([page, name]) => [page, figure(name)])),
    other: figure(cards.other),
  };
}

const resolveAll = (data: Drawings): Readonly<Record<string, Drawing>> =>
  Object.fromEntries(Object.keys(data.drawings).map((name) => [name, resolveDrawing(data, name)]));
