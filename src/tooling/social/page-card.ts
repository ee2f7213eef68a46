/** Page card: what the card of a page shows, read from the page. */
import { parse } from 'node-html-parser';
import { LOOKS, type LookName } from '../../domain/figure/look.ts';
import type { CardFigure, CardFigures } from '../exercise-drawings.ts';
import type { CardContent } from './card.ts';

export interface Card {
  /** In the folder of the site. */
  readonly file: string;
  readonly content: CardContent;
}

/** Undefined for a page that names no card. */
export function cardOf(html: string, base: string, figures: CardFigures): Card | undefined {
  const page = parse(html.slice(0, html.indexOf('<body')).replace(STYLE, ''));
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
      ...(heroFigure(html) ?? figures.pages[path] ?? figures.other),
    },
  };
}

const STYLE = /<style>.*?<\/style>/gs;
const HERO = '<div class="exercise-hero">';
const FIGURE =
  /<svg class="(?<className>figure look-(?<look>\w+))" viewBox="(?<viewBox>[^"]*)" width="(?<width>\d+)" height="(?<height>\d+)"[^>]*>(?<markup>.*?)<\/svg>/s;

/** What the page of an exercise shows at its head: the end of the exercise, which is drawn already. */
function heroFigure(html: string): CardFigure | undefined {
  const hero = html.indexOf(HERO);
  const found = hero === -1 ? undefined : FIGURE.exec(html.slice(hero))?.groups;
  if (!found) return undefined;
  const { className = '', look = '', viewBox = '', width, height, markup = '' } = found;
  if (!isLook(look)) return undefined;
  return { picture: { className, viewBox, width: Number(width), height: Number(height), markup }, look };
}

const isLook = (name: string): name is LookName => name in LOOKS;
