import { describe, expect, it } from 'vitest';
import { drawFigure } from '../../domain/figure/draw.ts';
import { NEUTRAL } from '../../domain/figure/pose.ts';
import { cardFigures } from '../exercise-drawings.ts';
import { cardOf } from './page-card.ts';

const figures = cardFigures();
const picture = drawFigure(
  { view: 'front', frame: 'bust', pose: NEUTRAL, marks: [], arrows: [], guide: false },
  { id: 'hero', look: 'ben' },
);
const { className, viewBox, width, height, markup } = picture;
const hero = `<div class="exercise-hero"><h1>Neck tilt</h1><svg class="${className}" viewBox="${viewBox}" width="${width}" height="${height}" role="img" aria-label="From the front">${markup}</svg></div>`;

const page = (path: string, body: string) =>
  `<!doctype html><html lang="ur" dir="rtl"><head><style>a{}</style><meta property="og:site_name" content="R&#38;B"><meta property="og:title" content="Neck &#34;tilt&#34;"><meta property="og:image" content="https://unknot.example/neck/ur/social/${path}card.png"></head><body>${body}</body></html>`;

describe('the card of a page', () => {
  it('has the words of the page', () => {
    const { title, site, direction } = cardOf(page('faq/', ''), '/neck/', figures)?.content ?? {};

    expect({ title, site, direction }).toEqual({ title: 'Neck "tilt"', site: 'R&B', direction: 'rtl' });
  });

  it('lies where the page says', () => {
    expect(cardOf(page('faq/', ''), '/neck', figures)?.file).toBe('ur/social/faq/card.png');
  });

  it('shows the exercise that the page shows at its head', () => {
    expect(cardOf(page('exercises/neck-tilt/', hero), '/neck/', figures)?.content).toMatchObject({
      picture,
      look: 'ben',
    });
  });

  it('has a picture of its own, or the one of all other pages', () => {
    expect(cardOf(page('causes/', ''), '/neck/', figures)?.content).toMatchObject(
      figures.pages['causes'] ?? {},
    );
    expect(cardOf(page('faq/', ''), '/neck/', figures)?.content).toMatchObject(figures.other);
  });

  it('is not drawn for a page that names none', () => {
    expect(cardOf('<html><head></head><body></body></html>', '/', figures)).toBeUndefined();
  });
});
