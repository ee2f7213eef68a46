/** The addresses that clinics print: each answers, in every language and under every base path. */
import { describe, expect, test } from 'vitest';
import { type BuiltSite, builtSite, readSite } from './site.ts';

const EXERCISES = [
  'simple-neck-stretch',
  'neck-tilt',
  'turning-your-neck',
  'scalene-stretch',
  'shoulder-extension',
];

const PAGES = [
  '',
  'neck-spasm/',
  'causes/',
  'get-help/',
  'self-care/',
  'exercises/',
  ...EXERCISES.map((id) => `exercises/${id}/`),
  'faq/',
  'plan/',
  'plan/new/',
  'clinics/',
  'search/',
  'sources/',
  'about/',
  'privacy/',
  'accessibility/',
  ...EXERCISES.map((id) => `embed/${id}/`),
];

/** Of which there is one for all languages. */
const FILES = ['404.html', 'sitemap-index.xml', 'robots.txt', 'manifest.webmanifest'];

const ANCHORS = ['faq/#stress', 'faq/#soreness', 'faq/#aftercare', 'faq/#duration', 'get-help/#check-first'];

const QR = EXERCISES.flatMap((id) => [`qr/${id}.svg`, `qr/${id}.png`]);

const site = builtSite();
const basedFolder = process.env['DIST_BASE_DIR'];

/** Addresses that lead to nothing. A redirect is an answer. */
function missing({ base, pages, redirects, files }: BuiltSite, prefix: string) {
  const answers = new Map(pages.map((page) => [page.path, page.ids]));
  const led = new Set(redirects.map(({ from }) => from));
  return [
    ...PAGES.filter((path) => !answers.has(base + prefix + path) && !led.has(base + prefix + path)),
    ...ANCHORS.filter((address) => {
      const [path = '', id = ''] = address.split('#');
      return !answers.get(base + prefix + path)?.has(id);
    }),
    ...QR.filter((file) => !files.has(prefix + file)),
  ];
}

test('every address in print leads to a page', () => {
  expect(missing(site, '')).toEqual([]);
});

test('crawlers, devices and lost readers are answered', () => {
  expect(FILES.filter((file) => !site.files.has(file))).toEqual([]);
});

describe.skipIf(!basedFolder)('under a base path, in a second language', () => {
  test('so does every one', () => {
    const based = basedFolder ? readSite(basedFolder) : site;

    expect([...missing(based, ''), ...missing(based, 'ar-XB/')]).toEqual([]);
  });
});
