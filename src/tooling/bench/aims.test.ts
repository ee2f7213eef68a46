import { expect, test } from 'vitest';
import { aimsOf, isMet } from './aims.ts';
import type { BuildFigure } from './builds.ts';
import type { PageFigure } from './page-figures.ts';

const page = (site: string, bytesToPaint: number, more: Partial<PageFigure> = {}): PageFigure => ({
  site,
  page: 'exercise',
  requestsToPaint: 1,
  bytesToPaint,
  requests: 1,
  bytes: bytesToPaint,
  drawingBytes: 0,
  ...more,
});

const build = (
  tool: string,
  exercises: number,
  cpuSeconds: number,
  otherPages: Readonly<Record<string, number>> = {},
): BuildFigure => ({
  tool,
  exercises,
  cpuSeconds,
  otherPages,
  finished: true,
  seconds: cpuSeconds,
  peakMegabytes: 1,
  megabytes: 1,
  files: 1,
  pageBytes: 1,
});

/** `met` or `missed`, by the words of the aim. */
const verdicts = (figures: Parameters<typeof aimsOf>[0]) =>
  Object.fromEntries(aimsOf(figures).map((aim) => [aim.aim, isMet(aim) ? 'met' : 'missed']));

test('what has not been measured is no aim, met or missed', () => {
  expect(aimsOf({})).toEqual([]);
  expect(verdicts({ build: [build('Unknot', 1000, 90)] })).toEqual({});
});

test('a page is held against every peer, but not against the pages by hand', () => {
  const pages = [
    page('Unknot', 200),
    page('Starlight', 300),
    page('Eleventy', 100),
    page('Hand-written page', 90),
  ];

  expect(verdicts({ pages })).toEqual({
    'Requests to the first paint of any page': 'met',
    'Bytes of an exercise to its first paint, × Starlight': 'met',
    'Bytes of an exercise to its first paint, × Eleventy': 'missed',
  });
});

test('one page that needs a second request misses the aim for all', () => {
  const pages = [page('Unknot', 1), page('Unknot', 1, { page: 'plan', requestsToPaint: 2 })];

  expect(verdicts({ pages })).toEqual({ 'Requests to the first paint of any page': 'missed' });
});

test('a build may take as long as that of Starlight, and as long for each of many exercises as for each of few', () => {
  const figures = (starlight: number, many: number) => ({
    build: [build('Unknot', 1000, 100), build('Starlight', 1000, starlight), build('Unknot', 5000, many)],
  });
  const [ofStarlight, each] = [
    'Processor time of a build of 1,000 exercises, × Starlight',
    'Processor time for each of 5,000 exercises, × for each of 1,000',
  ];

  expect(verdicts(figures(100, 590))).toEqual({ [ofStarlight]: 'met', [each]: 'met' });
  expect(verdicts(figures(90, 700))).toEqual({ [ofStarlight]: 'missed', [each]: 'missed' });
});

test('a list of all exercises may grow, and no other page', () => {
  const grown = (address: string) =>
    verdicts({
      build: [
        build('Unknot', 100, 1, { '/exercises/': 10, '/causes/': 10 }),
        build('Unknot', 5000, 1, { '/exercises/': 10, '/causes/': 10, [address]: 20 }),
      ],
    });
  const aim = 'Bytes of an ordinary page among 5,000 exercises, × among 100';

  expect(grown('/exercises/')).toEqual({ [aim]: 'met' });
  expect(grown('/causes/')).toEqual({ [aim]: 'missed' });
});
