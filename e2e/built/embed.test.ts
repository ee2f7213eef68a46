/** Pages for the frames of a clinic's page: the whole exercise, for nobody's index, and no way out inside the frame. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { plainText } from './prose.ts';
import { type BuiltPage, builtSite, readSite } from './site.ts';

const site = builtSite();
const basedFolder = process.env['DIST_BASE_DIR'];
const based = basedFolder ? readSite(basedFolder).pages : [];
const isEmbed = ({ kind }: BuiltPage) => kind === 'embed';
const embeds = site.pages.filter(isEmbed);

const wholeOf = ({ path }: BuiltPage, pages: readonly BuiltPage[]) =>
  pages.find((page) => page.path === path.replace('/embed/', '/exercises/'));
const words = (page: BuiltPage | undefined, selector: string) =>
  page?.main.querySelectorAll(selector).map((element) => plainText(element)) ?? [];

test('every exercise has one, in every language', () => {
  const exercises = (pages: readonly BuiltPage[]) => pages.filter(({ kind }) => kind === 'exercise');

  for (const pages of [site.pages, based]) {
    expect(pages.filter(isEmbed)).toHaveLength(exercises(pages).length);
    expect(pages.filter(isEmbed).filter((page) => !wholeOf(page, pages))).toEqual([]);
  }
});

describe.each(embeds.map((page) => [page.path, page] as const))('%s', (_, page) => {
  test.each([
    'h1',
    '.lead',
    '[data-dose] div',
    '.exercise-hero .box',
    'ol.steps > li',
    '[data-feel]',
    '.stop-if',
    '[data-ask-first]',
    '[data-review] dd',
  ])('shows the same %s as the page of the exercise', (selector) => {
    expect(words(page, selector)).toEqual(words(wholeOf(page, site.pages), selector));
    expect(words(page, selector).join('')).not.toBe('');
  });

  test('has the timer, a drawing at the top and one for each step', () => {
    expect(page.main.querySelectorAll('astro-island')).toHaveLength(1);
    expect(page.main.querySelector('.exercise-hero svg.figure')).not.toBeNull();
    expect(
      page.main.querySelectorAll('ol.steps > li').every((step) => step.querySelector('svg.figure')),
    ).toBe(true);
  });

  test('is in no index', () => {
    expect(page.listed).toBe(false);
    expect(page.root.querySelector('[data-pagefind-body]')).toBeNull();
    expect(readFileSync(`${site.folder}/sitemap-0.xml`, 'utf8')).not.toContain(page.path);
  });

  test('has neither menu, search, plan nor anything that stays on the device', () => {
    expect(
      page.root.querySelectorAll('nav, [role=search], search-dialog, link[rel=manifest], a[href*="/plan/"]'),
    ).toEqual([]);
    expect(page.root.querySelector('html')?.getAttribute('data-keeps')).toBe('nothing');
    expect(page.html).not.toMatch(/serviceWorker|localStorage|sessionStorage|indexedDB/);
  });

  test('opens every other page beside the clinic’s, and leads to the whole page', () => {
    const whole = page.root.querySelectorAll(`a[href="${wholeOf(page, site.pages)?.path}"]`);

    expect(page.root.querySelector('base')?.attributes).toEqual({ target: '_blank' });
    expect(page.root.querySelectorAll('a[target=_self]:not([href^="#"])')).toEqual([]);
    expect(whole.length).toBeGreaterThan(0);
    expect(
      whole.filter(
        (link) => link.getAttribute('rel') !== 'noopener' || link.getAttribute('target') !== '_blank',
      ),
    ).toEqual([]);
  });
});
