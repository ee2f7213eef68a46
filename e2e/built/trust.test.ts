/** What every page says of itself: who, from what, when, and what it is not. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plainText } from './prose.ts';
import { type BuiltPage, builtSite, isReviewed } from './site.ts';

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
