/**
 * Social cards: the picture that each page asks for in a link preview, made from the page's own title.
 *
 * A card is drawn once: it is kept under the hash of everything that it shows.
 */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import type { AstroIntegration } from 'astro';
import { parse } from 'node-html-parser';
import { type CardDrawing, cardDrawings } from '../exercise-drawings.ts';
import { type CardContent, cardSvg } from '../social/card.ts';
import { type CardFont, cardFont, renderOptions } from '../social/card-font.ts';
import { kept } from '../social/keep.ts';

const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/social-cards/', import.meta.url));

export function socialCards(): AstroIntegration {
  let base = '/';
  return {
    name: 'social-cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { count, untitled } = await writeCards(fileURLToPath(dir), base);
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

/** Writes the card of every page in `folder` that names one. */
export async function writeCards(folder: string, base: string): Promise<WrittenCards> {
  const font = await cardFont(CACHE);
  const drawings = cardDrawings();
  const cards = globSync('**/*.html', { cwd: folder })
    .sort()
    .flatMap((name) => cardOf(readFileSync(join(folder, name), 'utf8'), base, drawings) ?? []);
  const untitled: { file: string; letters: readonly string[] }[] = [];
  for (const { file, content } of cards) {
    const letters = font.missing(content.title);
    if (letters.length > 0) untitled.push({ file, letters });
    const target = join(folder, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, await draw({ ...content, title: letters.length > 0 ? '' : content.title }, font));
  }
  return { count: cards.length, untitled };
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

function draw(content: CardContent, font: CardFont): Promise<Buffer> {
  const svg = cardSvg(content, font.measure);
  const hash = createHash('sha256').update(font.hash).update(svg).digest('hex');
  return kept(join(CACHE, `${hash}.png`), () => new Resvg(svg, renderOptions(font.files)).render().asPng());
}
