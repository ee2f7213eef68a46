/** Structured data says what the page says. */
import { describe, expect, test } from 'vitest';
import { plainText } from './prose.ts';
import { addressIn, type BuiltPage, builtSite, isReviewed } from './site.ts';

type Thing = Readonly<Record<string, unknown>>;

const site = builtSite();

/** Everything a page describes. @throws when a block is no JSON */
function thingsOf({ root }: BuiltPage): readonly Thing[] {
  return root.querySelectorAll('script[type="application/ld+json"]').flatMap((script) => {
    const data = JSON.parse(script.rawText) as Thing;
    return Array.isArray(data['@graph']) ? (data['@graph'] as Thing[]) : [data];
  });
}

const ofType = (page: BuiltPage, type: string) => thingsOf(page).filter((thing) => thing['@type'] === type);
const text = (value: unknown) => (typeof value === 'string' ? value : '');
const words = (page: BuiltPage) => plainText(page.main, ['script', 'style', 'svg', 'sup']);

const reviewed = site.pages
  .filter((page) => page.listed && isReviewed(page))
  .map((page) => [page.path, page] as const);

describe.each(reviewed)('%s', (_, page) => {
  const [webPage] = ofType(page, 'MedicalWebPage');

  test('describes itself once, by its own address and language', () => {
    expect(ofType(page, 'MedicalWebPage')).toHaveLength(1);
    expect(webPage?.['url']).toBe(site.origin + page.path);
    expect(webPage?.['inLanguage']).toBe(page.locale);
  });

  test('says the title, the description and the day of the page', () => {
    expect(page.main.querySelector('h1')?.text.replace(/\s+/g, ' ').trim()).toContain(
      text(webPage?.['name']),
    );
    expect(webPage?.['description']).toBe(
      page.root.querySelector('meta[name=description]')?.getAttribute('content'),
    );
    expect(webPage?.['dateModified']).toBe(
      page.main.querySelector('[data-review] time')?.getAttribute('datetime'),
    );
  });

  test('cites the sources that the page lists', () => {
    const shown = page.main
      .querySelectorAll('[data-review] [data-source] a')
      .map((link) => addressIn(link, 'href'));

    expect(webPage?.['citation']).toEqual(shown);
  });

  test('names no reviewer, rating or award that the page does not show', () => {
    expect(webPage).not.toHaveProperty('lastReviewed');
    const claims = JSON.stringify(thingsOf(page)).match(
      /"(reviewedBy|aggregateRating|award|hasCredential|review)":/g,
    );

    expect(claims).toBeNull();
  });

  test('has the same trail as the page', () => {
    const shown = page.root
      .querySelectorAll('.breadcrumbs li a')
      .map((link) => site.origin + (link.getAttribute('href') ?? ''));
    if (shown.length === 0) return;
    const trail = ofType(page, 'BreadcrumbList').flatMap((list) => list['itemListElement'] as Thing[]);

    expect(trail.map((item) => item['item'])).toEqual([...shown, site.origin + page.path]);
    expect(trail.map((item) => item['position'])).toEqual(trail.map((__, index) => index + 1));
  });
});

const exercises = reviewed.filter(([, { kind }]) => kind === 'exercise');

describe.each(exercises)('the exercise %s', (_, page) => {
  const [plan] = [...ofType(page, 'ExercisePlan'), ...ofType(page, 'HowTo')];
  const facts =
    page.main
      .querySelector('[data-dose]')
      ?.querySelectorAll('dd')
      .map((fact) => fact.text.trim()) ?? [];
  const numbersIn = (value: unknown) => (JSON.stringify(value ?? '').match(/\d+/g) ?? []).map(Number);

  test('is described with the words of the page', () => {
    expect(plan).toBeDefined();
    expect(words(page)).toContain(text(plan?.['description']));
    expect(page.main.querySelector('h1')?.text).toContain(text(plan?.['name']));
  });

  test('has a hold that the page gives', () => {
    expect(numbersIn(facts[0])).toContain(numbersIn(plan?.['activityDuration'])[0]);
  });

  test('has the repetitions of the page: those of each side, or of both sides', () => {
    const [each = 0] = numbersIn(facts[1]);
    const isSided = /both sides/i.test(facts[2] ?? '');

    expect(plan?.['repetitions']).toBe(isSided ? each * 2 : each);
  });

  test('gives the steps as the page gives them', () => {
    const steps = page.main
      .querySelectorAll('ol.steps > li')
      .map((step) => step.querySelector('p')?.text.trim() ?? '');
    const described = JSON.stringify(plan);

    expect(steps.filter((step) => !described.includes(JSON.stringify(step).slice(1, -1)))).toEqual([]);
  });
});

describe.each(reviewed.filter(([, { kind }]) => kind === 'question-page'))(
  'the questions on %s',
  (_, page) => {
    const [faq] = ofType(page, 'FAQPage');
    const questions = (faq?.['mainEntity'] ?? []) as readonly Thing[];

    test('are all described, each by its own address', () => {
      expect(questions.length).toBeGreaterThanOrEqual(16);
      for (const question of questions) {
        const anchor = new URL(text(question['url'])).hash.slice(1);
        const element = page.main.querySelector(`[id="${anchor}"]`);
        expect(element?.text.replace(/\s+/g, ' '), anchor).toContain(text(question['name']));
      }
    });

    test('have the answers that the page gives', () => {
      const flat = (value: string) => value.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
      const shown = flat(words(page));
      const lost = questions.filter(
        (question) => !shown.includes(flat(text((question['acceptedAnswer'] as Thing)['text']))),
      );

      expect(
        lost.map(
          (question) =>
            `${text(question['name'])}: ${text((question['acceptedAnswer'] as Thing)['text']).slice(0, 200)}`,
        ),
      ).toEqual([]);
    });
  },
);
