/**
 * Social cards: the picture that each page asks for in a link preview, made from the page's own title.
 *
 * A card is drawn once: it is kept under the hash of everything that it shows.
 */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';
import type { AstroIntegration } from 'astro';
import { parse } from 'node-html-parser';
import { type CardDrawing, cardDrawings } from '../exercise-drawings.ts';
import { type CardContent, cardSvg } from '../social/card.ts';
import { type CardFont, cardFont, renderOptions } from '../social/card-font.ts';
import { kept } from '../social/keep.ts';
import { fewAtOnce } from './few-at-once.ts';

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

/** Writes the card of every page in `folder` that names one. */
export async function writeCards(
  folder: string,
  { base, content, cache }: CardSources,
): Promise<WrittenCards> {
  const font = await cardFont(cache);
  const drawings = cardDrawings(content);
  const untitled: { file: string; letters: readonly string[] }[] = [];
  let count = 0;
  await fewAtOnce(globSync('**/*.html', { cwd: folder }).sort(), availableParallelism(), async (name) => {
    const card = cardOf(readFileSync(join(folder, name), 'utf8'), base, drawings);
    if (!card) return;
    count += 1;
    const letters = font.missing(card.content.title);
    if (letters.length > 0) untitled.push({ file: card.file, letters });
    const target = join(folder, card.file);
    mkdirSync(dirname(target), { recursive: true });
    const title = letters.length > 0 ? '' : card.content.title;
    writeFileSync(target, await draw({ ...card.content, title }, font, cache));
  });
  return { count, untitled };
}

interface Card {
  /** In the folder of the site. */
  readonly file: string;
  readonly content: CardContent;
}

/** Undefined for a page that names no card. */
function cardOf(html: string, base: string, drawings: (page: string) => CardDrawing): Card | undefined {
  const page = parse(html.slice(0, html.indexOf('<body')));
  const meta = (name: string) =>
    page.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '';
  const address = URL.canParse(meta('og:image')) ? new URL(meta('og:image')).pathname : '';
  const path = /(?:^|\/)social\/(?<page>.*?)\/?card\.png$/.exec(address)?.groups?.['page'];
  if (path === undefined) return undefined;
  return {
    file: address.slice(base.replace(/\/*$/, '/').length),
    content: {
      title: meta('og:title'),
      site: meta('og:site_name'),
      direction: page.querySelector('html')?.getAttribute('dir') === 'rtl' ? 'rtl' : 'ltr',
      ...drawings(path),
    },
  };
}

function draw(content: CardContent, font: CardFont, cache: string): Promise<Buffer> {
  const svg = cardSvg(content, font.measure);
  const hash = createHash('sha256').update(font.hash).update(svg).digest('hex');
  return kept(join(cache, `${hash}.png`), async () =>
    (await renderAsync(svg, renderOptions(font.files))).asPng(),
  );
}
