/** The way to help: one press from anywhere, never folded away, and with numbers that can be rung. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { blocksOf, plainText } from './prose.ts';
import { builtSite } from './site.ts';

const site = builtSite();
const help = site.pages.filter(({ file }) => /(^|\/)get-help\/index\.html$/.test(file));

/** Digits only, in the order in which they are dialled. */
const digits = (text: string) => text.replace(/\D/g, '');

test('every page has a link to "Get help" in its header, outside any panel', () => {
  const wrong = site.pages.filter(({ root }) => {
    const link = root.querySelector('header a.help');
    return (
      !link?.getAttribute('href')?.endsWith('/get-help/') || link.closest('details') || !link.text.trim()
    );
  });

  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('no note that tells to get help is folded away', () => {
  const notes = site.pages.flatMap(({ path, main }) =>
    main.querySelectorAll('[data-kind=help]').map((note) => ({ path, folded: note.closest('details') })),
  );

  expect(notes.length).toBeGreaterThan(0);
  expect(notes.filter(({ folded }) => folded && !folded.hasAttribute('open'))).toEqual([]);
});

test('every exercise names the general signs to stop, as they are written once', () => {
  const { stop } = parse(readFileSync('content/safety/en.yaml', 'utf8')) as { stop: string[] };
  const pages = site.pages.filter(({ kind, locale }) => kind === 'exercise' && locale === 'en');
  const missing = pages.flatMap(({ path, main }) => {
    const shown = main.querySelector('[data-stop-signs]')?.text ?? '';
    return stop.filter((sign) => !shown.includes(sign)).map((sign) => `${path}: ${sign}`);
  });

  expect(pages.length).toBeGreaterThan(0);
  expect(missing).toEqual([]);
});

describe('the page "Get help"', () => {
  test('is there', () => {
    expect(help.length).toBeGreaterThan(0);
  });

  test('has 3 levels, the most urgent first, each with signs', () => {
    for (const { main } of help) {
      const levels = main.querySelectorAll('[data-level]');

      expect(levels.map((level) => level.getAttribute('data-level'))).toEqual(['now', 'today', 'soon']);
      expect(levels.map((level) => level.querySelectorAll('li').length).every((count) => count > 2)).toBe(
        true,
      );
    }
  });

  test('folds no sign and no number away', () => {
    for (const { main } of help) {
      const folded = main.querySelectorAll(
        'details [data-level], details [data-emergency], [hidden] [data-level], [hidden] [data-emergency]',
      );

      expect(folded).toEqual([]);
    }
  });

  test('begins with the emergency: only the summary may come before', () => {
    for (const { main } of help) {
      const first = main.querySelectorAll('h2').find((heading) => !heading.closest('[data-summary]'));

      expect(first?.closest('[data-level]')?.getAttribute('data-level')).toBe('now');
    }
  });
});

describe('emergency numbers', () => {
  const lists = site.pages.flatMap(({ path, locale, main }) =>
    main.querySelectorAll('[data-emergency]').map((list) => ({ path, locale, list, main })),
  );

  test('are on the page "Get help"', () => {
    expect(lists.map(({ path }) => path).some((path) => path.endsWith('/get-help/'))).toBe(true);
  });

  test('are those of content/site.yaml, each with its country', () => {
    const { emergency } = parse(readFileSync('content/site.yaml', 'utf8')) as {
      emergency: { place: string; ambulance: string[]; advice?: string }[];
    };
    const strings = JSON.parse(readFileSync('content/ui/en.json', 'utf8')) as Record<string, string>;

    for (const { list, locale } of lists) {
      const shown = list
        .querySelectorAll('li')
        .map((entry) => entry.querySelectorAll('a').map((link) => link.getAttribute('href')));
      expect(shown).toEqual(
        emergency.map(({ ambulance, advice }) =>
          [...ambulance, ...(advice ? [advice] : [])].map((number) => `tel:${number}`),
        ),
      );
      if (locale !== 'en') continue;
      for (const [index, entry] of list.querySelectorAll('li').entries())
        expect(entry.text).toContain(strings[`place.${emergency[index]?.place}`]);
    }
  });

  test('ring the number that is shown', () => {
    const wrong = site.pages.flatMap(({ path, root }) =>
      root
        .querySelectorAll('a[href^="tel:"]')
        .filter((link) => digits(link.text) !== digits(link.getAttribute('href') ?? ''))
        .map((link) => `${path}: ${link.getAttribute('href')} shows "${link.text.trim()}"`),
    );

    expect(wrong).toEqual([]);
  });

  test('are followed by what to do elsewhere', () => {
    const wrong = lists.filter(
      ({ locale, main }) => locale === 'en' && !/your local number/i.test(plainText(main)),
    );

    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('stand nowhere in prose with a number that the settings do not know', () => {
    const known = new Set(
      lists.flatMap(({ list }) => list.querySelectorAll('a').map((link) => digits(link.text))),
    );
    const strange = site.pages.flatMap(({ path, main }) =>
      blocksOf(main)
        .flatMap(({ text }) => [...text.matchAll(/\b(?:call|ring|dial|phone) (\d{3,})\b/gi)])
        .filter(([, number]) => !known.has(number ?? ''))
        .map(([words]) => `${path}: ${words}`),
    );

    expect(strange).toEqual([]);
  });
});
