/** What a page is made of: a summary, something to tick, pictures with words. */
import { expect, test } from 'vitest';
import { type BuiltPage, builtSite, isReviewed } from './site.ts';

const site = builtSite();

test('each page begins with a summary of at most 5 points: of an exercise, its dose', () => {
  const wrong = site.pages.filter(isReviewed).filter(({ main, kind }) => {
    const summary = main.querySelector(kind === 'exercise' ? '.exercise-hero [data-dose]' : '[data-summary]');
    const points = summary?.querySelectorAll('li, p, dd').length ?? 0;
    return points < 1 || points > 5;
  });

  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('somewhere there is a list to tick on paper or on screen', () => {
  const tools = site.pages.filter(({ main }) => main.querySelector('[data-diary], input[type=checkbox]'));

  expect(tools.length).toBeGreaterThan(0);
});

test('every drawing has words, or is marked as decoration', () => {
  const mute = site.pages.flatMap(({ path, root }) =>
    root
      .querySelectorAll('img, svg, [role=img], canvas, video')
      .filter((picture) => {
        const hidden = [picture, ...ancestors(picture)].some(
          (element) => element.getAttribute('aria-hidden') === 'true',
        );
        const named =
          picture.getAttribute('alt')?.trim() ||
          picture.getAttribute('aria-label') ||
          picture.getAttribute('aria-labelledby') ||
          picture.querySelector('title')?.text.trim();
        return !hidden && !named && picture.getAttribute('alt') !== '';
      })
      .map((picture) => `${path}: ${picture.outerHTML.slice(0, 120)}`),
  );

  expect(mute).toEqual([]);
});

test('every figure has a caption, or the words of its step beside it', () => {
  const bare = site.pages.flatMap(({ path, main }) =>
    main
      .querySelectorAll('figure')
      .filter(
        (figure) =>
          !figure.querySelector('figcaption')?.text.trim() &&
          !figure.closest('ol.steps > li')?.querySelector('p'),
      )
      .map((figure) => `${path}: ${figure.outerHTML.slice(0, 120)}`),
  );

  expect(bare).toEqual([]);
});

function ancestors(element: BuiltPage['root']): readonly BuiltPage['root'][] {
  const parent = element.parentNode;
  return parent ? [parent, ...ancestors(parent)] : [];
}
