/**
 * Social cards: the picture that each page asks for in a link preview, made from the page's own title.
 *
 * A card is drawn once: it is kept under the hash of everything that it shows.
 */
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type CardFigures, cardFigures } from '../exercise-drawings.ts';
import { cardFont } from '../social/card-font.ts';
import { inWorkers } from './in-workers.ts';

/** @param content the folder that the site is made from */
export function socialCards(content: string): AstroIntegration {
  let base = '/';
  let cache = '';
  return {
    name: 'social-cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        cache = fileURLToPath(new URL('social-cards/', config.cacheDir));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { count, untitled } = await writeCards(fileURLToPath(dir), { base, content, cache });
        for (const { file, letters } of untitled)
          logger.warn(`${file} has no title on it: the font has no ${letters.join(' ')}`);
        logger.info(`${count} pages have a picture for link previews`);
      },
    },
  };
}

export interface WrittenCards {
  readonly count: number;
  /** Cards that show no title, because its letters would be boxes. */
  readonly untitled: readonly { readonly file: string; readonly letters: readonly string[] }[];
}

interface CardSources {
  readonly base: string;
  readonly content: string;
  /** Where finished cards are kept. */
  readonly cache: string;
}

/** What the workers are told. */
export interface CardTask extends Omit<CardSources, 'content'> {
  /** Where the site is. */
  readonly folder: string;
  readonly figures: CardFigures;
}

/** Starting a worker takes as long as drawing some of them. */
const CARDS_OF_A_WORKER = 20;

/** Writes the card of every page in `folder` that names one. */
export async function writeCards(
  folder: string,
  { base, content, cache }: CardSources,
): Promise<WrittenCards> {
  // Made here, once: the workers find them.
  await cardFont(cache);
  const task: CardTask = { folder, base, cache, figures: cardFigures(content) };
  const written = await inWorkers<string, CardTask, WrittenCards>(
    { file: new URL('./social-cards-worker.ts', import.meta.url), least: CARDS_OF_A_WORKER },
    globSync('**/*.html', { cwd: folder }).sort(),
    task,
  );
  return {
    count: written.reduce((sum, { count }) => sum + count, 0),
    untitled: written.flatMap(({ untitled }) => untitled).sort((a, b) => (a.file < b.file ? -1 : 1)),
  };
}
