/** What every page says of itself: who, from what, when, and what it is not. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plainText } from './prose.ts';
import { type BuiltPage, builtSite, isForPatients, isReviewed } from './site.ts';

const site = builtSite();
const english = site.pages.filter(({ locale }) => locale === 'en');
const reviewed = site.pages.filter(isReviewed);

/** Pages for which something is not true. */
const without = (pages: readonly BuiltPage[], isTrue: (page: BuiltPage) => unknown) =>
  pages.filter((page) => !isTrue(page)).map(({ path }) => path);

const pageAt = (path: string) => site.pages.find((page) => page.path === site.base.replace(/\/$/, '') + path);
const textAt = (path: string) => {
  const page = pageAt(path);
  return page ? plainText(page.main) : '';
};

/** Clinicians named in content files. Nobody else may be named as a reviewer. */
const reviewers = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(mdx|yaml)$/.test(file))
  .flatMap(
    (file) => /^reviewedBy: (?!null)(.+)$/m.exec(readFileSync(join('content', file), 'utf8'))?.[1] ?? [],
  );

test('the pages that give advice are there', () => {
  expect(reviewed.length).toBeGreaterThan(10);
});

describe('review', () => {
  test('each page shows the day of its last check and of the next, which is later', () => {
    const wrong = without(reviewed, ({ main }) => {
      const [last, next, ...more] = main
        .querySelectorAll('[data-review] time')
        .map((time) => time.getAttribute('datetime') ?? '');
      return last && next && more.length === 0 && /^\d{4}-\d{2}-\d{2}$/.test(last) && last < next;
    });

    expect(wrong).toEqual([]);
  });

  test('days are written out, with the month as a word', () => {
    const days = english
      .filter(isReviewed)
      .flatMap(({ path, main }) =>
        main.querySelectorAll('[data-review] time').map((time) => `${path}: ${time.text}`),
      );

    expect(days.filter((day) => !/: \d{1,2} [A-Z][a-z]+ \d{4}$/.test(day))).toEqual([]);
  });

  test('each page says that no clinician has reviewed it, or names the one who has', () => {
    const wrong = without(english.filter(isReviewed), ({ main }) => {
      const note = main.querySelector('[data-review]')?.text ?? '';
      return ['Not yet reviewed by a clinician', ...reviewers].some((words) => note.includes(words));
    });

    expect(wrong).toEqual([]);
  });

  test('each page says who wrote it', () => {
    expect(without(reviewed, ({ main }) => main.querySelector('[data-review] a[href$="/about/"]'))).toEqual(
      [],
    );
  });
});

describe('sources', () => {
  test('each page with advice lists its sources', () => {
    expect(
      without(site.pages.filter(isForPatients), ({ main }) =>
        main.querySelector('[data-review] ol > li[id^="source-"]'),
      ),
    ).toEqual([]);
  });

  test('each source has a title, a publisher, a date or "date not shown", and a link', () => {
    const wrong = site.pages.flatMap(({ path, main }) =>
      main
        .querySelectorAll('[data-source]')
        .filter((entry) => {
          const [title, publisher] = entry.querySelectorAll('bdi').map((part) => part.text.trim());
          const link = entry.querySelector('a[href^="http"]')?.text.trim();
          const date = entry.text.replace(/\s+/g, ' ').split(`${publisher},`)[1]?.trim();
          return !(title && publisher && link === title && date && /\d{4}|not shown/.test(date));
        })
        .map((entry) => `${path}: ${entry.text.replace(/\s+/g, ' ').trim()}`),
    );

    expect(wrong).toEqual([]);
  });

  test('each number that points to a source finds it on the page', () => {
    const wrong = site.pages.flatMap(({ path, main }) =>
      main
        .querySelectorAll('a[href^="#source-"]')
        .filter((link) => !main.querySelector(`li[id="${link.getAttribute('href')?.slice(1)}"]`))
        .map((link) => `${path}: ${link.getAttribute('href')}`),
    );

    expect(wrong).toEqual([]);
  });
});

describe('honesty', () => {
  test('every page says that it supports and does not replace a doctor or physiotherapist', () => {
    const wrong = without(english, ({ root }) =>
      /supports,? (and|but) does not replace,? your doctor or physiotherapist/i.test(
        root.querySelector('body > footer')?.text ?? '',
      ),
    );

    expect(wrong).toEqual([]);
  });

  test('every page says that there are no adverts', () => {
    expect(
      without(english, ({ root }) => /no adverts/i.test(root.querySelector('body > footer')?.text ?? '')),
    ).toEqual([]);
  });

  test('the page about the site says who pays for it', () => {
    expect(textAt('/about/')).toMatch(/advert/i);
    expect(textAt('/about/')).toMatch(/\b(money|fund|funds|funded|funding|pays|paid|sponsor)/i);
  });

  test('the page about the site says how to reach the people behind it', () => {
    expect(textAt('/about/')).toMatch(/\b(contact|feedback|tell us|write to us)\b/i);
  });

  test('the privacy page says that nothing leaves the device, and every page links to it', () => {
    expect(textAt('/privacy/')).toMatch(/device/i);
    expect(without(site.pages, ({ root }) => root.querySelector('footer a[href$="/privacy/"]'))).toEqual([]);
  });

  test('no page shows a badge of quality that the site has not earned', () => {
    const badge = /\b(PIF ?TICK|HON ?code|NHS logo|accredited|certified by|endorsed by)\b/i;
    const shown = english.flatMap(({ path, main, root }) => {
      const pictures = root
        .querySelectorAll('img')
        .map((picture) => picture.outerHTML)
        .filter((html) => /pif|hon[-_ ]?code|nhs/i.test(html));
      const words = plainText(main).match(new RegExp(`.{0,60}${badge.source}.{0,40}`, 'i')) ?? [];
      return [...pictures, ...words.slice(0, 1)].map((found) => `${path}: ${found}`);
    });

    expect(shown.filter((words) => !/\b(no|not|nor|never)\b/i.test(words))).toEqual([]);
  });
});

describe('shape', () => {
  test('each page begins with a summary of at most 5 points: of an exercise, its dose', () => {
    const wrong = without(reviewed, ({ main, kind }) => {
      const summary = main.querySelector(kind === 'exercise' ? '.exercise-hero [data-dose]' : '[data-summary]');
      const points = summary?.querySelectorAll('li, p, dd').length ?? 0;
      return points >= 1 && points <= 5;
    });

    expect(wrong).toEqual([]);
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
});

function ancestors(element: BuiltPage['root']): readonly BuiltPage['root'][] {
  const parent = element.parentNode;
  return parent ? [parent, ...ancestors(parent)] : [];
}
