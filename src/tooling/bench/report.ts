/** Report: the figures of all parts as one page, each beside what it is to be. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES } from '../integrations/part-costs.ts';
import { root } from '../setup/project.mjs';
import { type Aim, aimsOf, isMet } from './aims.ts';
import { type BuildFigure, bytesByPage, LIST_PAGES, ORDINARY_PAGES } from './builds.ts';
import type { LighthouseFigure } from './lighthouse-figures.ts';
import type { PageFigure } from './page-figures.ts';
import type { PaintFigure, Spread } from './paint-figures.ts';
import type { SearchFigures } from './search-figures.ts';
import { HAND_DRAWN, HAND_WRITTEN } from './sites.ts';
import { TOOL_PACKAGES } from './tools.ts';

export interface Figures {
  readonly pages?: readonly PageFigure[];
  readonly paints?: readonly PaintFigure[];
  readonly search?: SearchFigures;
  readonly build?: readonly BuildFigure[];
  readonly lighthouse?: readonly LighthouseFigure[];
}

const FOLDER = join(root, 'bench');
const JSON_FILE = join(FOLDER, 'report.json');

/** What earlier runs have measured. */
export function readFigures(): Figures {
  return existsSync(JSON_FILE) ? (JSON.parse(readFileSync(JSON_FILE, 'utf8')) as Figures) : {};
}

export function writeReport(figures: Figures): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(JSON_FILE, `${JSON.stringify(figures, null, 2)}\n`);
  writeFileSync(join(FOLDER, 'report.md'), reportOf(figures));
}

export function reportOf(figures: Figures): string {
  const { pages, paints, search, build, lighthouse } = figures;
  const parts = [
    '# Figures\n\nWritten by `npm run bench`. Times depend on the machine and on what else it does: only ratios within one run say something.',
    `## Aims\n\nWhat is missed, and why: \`docs/decisions/0053-carry-the-drawings-in-the-page.md\`.\n\n${aimsTable(aimsOf(figures))}`,
    pages && `## Bytes and requests\n\n${pagesTable(pages)}`,
    paints &&
      `## Paints on a slow line\n\nMilliseconds from the start of a first visit, in a browser never used before, over HTTP/1.1: 1.6 Mbit/s, 150 ms there and back, a processor 4 times slower than this machine. The middle of the visits, and the fastest and slowest of them.\n\n${paintsTable(paints)}`,
    lighthouse &&
      `## Lighthouse, mobile\n\nOver HTTP/1.1 on loopback. Paints are milliseconds that it computes for a slow phone from what it sees on a fast line: they take everything that was there before the first paint on loopback for something that the paint waits for, and differ from run to run by up to a third.\n\n${lighthouseTable(lighthouse)}`,
    search && `## Search\n\n${searchTable(search)}`,
    build && `## Builds\n\n${buildsTable(build)}`,
    build && `## Parts of a build of this site\n\n${partsTable(build)}`,
    build &&
      `## Bytes of a page by the number of exercises\n\nAs they are, before compression.\n\n${growthTable(build)}`,
    `## Tools\n\n${table(['Package', 'Version'], Object.entries(TOOL_PACKAGES))}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function aimsTable(aims: readonly Aim[]): string {
  const rows = aims.map((aim) => [
    aim.aim,
    `${aim.least ? 'at least' : 'at most'} ${aim.limit}`,
    Number(aim.measured.toFixed(2)),
    isMet(aim) ? 'met' : 'missed',
  ]);
  return table(['Aim', 'To be', 'Measured', ''], rows);
}

/** What a figure is a multiple of: the page by hand of words alone, and of words and drawings. */
const BY_HAND = ['× hand-written', '× with drawings'] as const;
const byHand = <Figure extends { readonly site: string }>(figures: readonly Figure[]) =>
  [HAND_WRITTEN, HAND_DRAWN].map((name) => figures.find(({ site }) => site === name));

function pagesTable(pages: readonly PageFigure[]): string {
  const hand = byHand(pages);
  return table(
    [
      'Site',
      'Page',
      'Requests to paint',
      'Bytes to paint',
      ...BY_HAND,
      'Requests in all',
      'Bytes in all',
      'Drawings',
    ],
    pages.map((page) => [
      page.site,
      page.page,
      page.requestsToPaint,
      page.bytesToPaint,
      ...hand.map((base) => ratio(page.bytesToPaint, base?.bytesToPaint)),
      page.requests,
      page.bytes,
      page.drawingBytes,
    ]),
  );
}

function paintsTable(paints: readonly PaintFigure[]): string {
  const hand = byHand(paints);
  const cells = ({ fastest, middle, slowest }: Spread, bases: readonly (Spread | undefined)[]) => [
    middle,
    `${fastest}–${slowest}`,
    ...bases.map((base) => ratio(middle, base?.middle)),
  ];
  return table(
    ['Site', 'Page', 'First paint', 'Range', ...BY_HAND, 'Largest paint', 'Range', ...BY_HAND],
    paints.map(({ site, page, firstPaint, largestPaint }) => [
      site,
      page,
      ...cells(
        firstPaint,
        hand.map((base) => base?.firstPaint),
      ),
      ...cells(
        largestPaint,
        hand.map((base) => base?.largestPaint),
      ),
    ]),
  );
}

function lighthouseTable(figures: readonly LighthouseFigure[]): string {
  const hand = byHand(figures);
  return table(
    ['Site', 'Page', 'Scores', 'First paint', ...BY_HAND, 'Largest paint', ...BY_HAND, 'Blocking', 'Shift'],
    figures.map((figure) => [
      figure.site,
      figure.page,
      Object.values(figure.scores).join(' / '),
      Math.round(figure.firstPaint),
      ...hand.map((base) => ratio(figure.firstPaint, base?.firstPaint)),
      Math.round(figure.largestPaint),
      ...hand.map((base) => ratio(figure.largestPaint, base?.largestPaint)),
      Math.round(figure.blockingTime),
      figure.layoutShift.toFixed(3),
    ]),
  );
}

function searchTable({ rates, known, unknown }: SearchFigures): string {
  const { bytes, bytesToFirstResult, requests } = known;
  const foundIn = unknown.bytesOfFullText - unknown.bytesOfPagefind;
  const lines = [
    `A first search in words that search knows moves ${bytes} bytes in ${requests} requests (at most 95,000); its first result is on the screen after ${bytesToFirstResult} (at most 15,000). A word that it does not know, where no page is clear without it, brings the full text too: ${unknown.bytes} bytes, of which ${unknown.bytesOfPagefind} are the program of Pagefind and ${foundIn} what it finds in.`,
    'How often the right page comes, by the words that are loaded first, and with those that follow at once. The full text only adds results after these.',
    table(
      ['Queries', 'Number', 'First', 'Among 3', 'First, more words', 'Among 3, more words'],
      rates.map(({ list, queries, firstWords, moreWords }) => [
        list,
        queries,
        ...[firstWords.first, firstWords.firstThree, moreWords.first, moreWords.firstThree].map(
          (percent) => `${percent.toFixed(1)} %`,
        ),
      ]),
    ),
  ];
  return lines.join('\n\n');
}

function buildsTable(builds: readonly BuildFigure[]): string {
  const starlight = ({ exercises }: BuildFigure) =>
    builds.find((other) => other.tool === 'Starlight' && other.exercises === exercises);
  const note = [
    'The peers get the words of each exercise alone: no drawings, timer, sheet, code, social card, or compressed copies. Processor time is that of all processes together.',
    'An exercise is more than a page here: a page with its sheet, a frame for other sites, some 20 drawings, a moving picture, a code in two forms, a social card, and two compressed copies of each text. Which part takes how much is in the next table.',
    'A page of Starlight or VitePress lists all others: their sites, and the time they take, grow with the square of the number. No page here lists all exercises but two.',
  ].join('\n\n');
  return `${note}\n\n${table(
    ['Tool', 'Exercises', 'Processor s', '× Starlight', 's', 'Peak MB', 'Files', 'MB', 'Bytes of one page'],
    builds.map((figure) => [
      figure.finished ? figure.tool : `${figure.tool} (did not finish)`,
      figure.exercises,
      figure.cpuSeconds?.toFixed(1) ?? '?',
      ratio(figure.cpuSeconds, starlight(figure)?.cpuSeconds),
      figure.seconds.toFixed(1),
      figure.peakMegabytes?.toFixed(0) ?? '?',
      figure.files,
      figure.megabytes.toFixed(1),
      figure.pageBytes,
    ]),
  )}`;
}

/** Where the time goes. What a part starts as a program of its own is in the last part. */
function partsTable(builds: readonly BuildFigure[]): string {
  const own = builds.filter(({ parts }) => parts);
  const names = [...new Set(own.flatMap(({ parts }) => Object.keys(parts ?? {})))];
  const known = ({ parts }: BuildFigure) => Object.values(parts ?? {}).reduce((sum, each) => sum + each, 0);
  const row = (name: string, cell: (figure: BuildFigure) => string) => [name, ...own.map(cell)];
  const seconds = (value: number | undefined) => value?.toFixed(1) ?? '';
  const withoutCopies = ({ cpuSeconds = 0, parts }: BuildFigure) => cpuSeconds - (parts?.['compress'] ?? 0);
  const starlight = (figure: BuildFigure) =>
    builds.find(({ tool, exercises }) => tool === 'Starlight' && exercises === figure.exercises);
  return `Seconds of the processor. \`${PAGES}\`: content, bundles, drawings and the pages themselves. \`compress\`: the copies for hosts, of a lower quality for a large site.\n\n${table(
    ['Part', ...own.map(({ exercises }) => `${exercises} exercises`)],
    [
      ...names.map((name) => row(name, ({ parts }) => seconds(parts?.[name]))),
      row('programs that it starts', (figure) => seconds((figure.cpuSeconds ?? 0) - known(figure))),
      row('all but the copies', (figure) => seconds(withoutCopies(figure))),
      row('all but the copies, × Starlight', (figure) =>
        ratio(withoutCopies(figure), starlight(figure)?.cpuSeconds),
      ),
      row('all, milliseconds for each exercise', (figure) =>
        (((figure.cpuSeconds ?? 0) * 1000) / figure.exercises).toFixed(0),
      ),
    ],
  )}`;
}

/** A page that is no list must stay as it is, however many exercises there are. */
function growthTable(builds: readonly BuildFigure[]): string {
  const own = builds.filter(({ otherPages }) => otherPages);
  const rows = (addresses: readonly string[], kind: string) =>
    addresses.map((address) => [address, kind, ...own.map((figure) => bytesByPage(figure)[address] ?? '?')]);
  return table(
    ['Page', 'Kind', ...own.map(({ exercises }) => `${exercises} exercises`)],
    [
      ...rows(['/exercises/neck-tilt/', ...ORDINARY_PAGES], 'ordinary'),
      ...rows(LIST_PAGES, 'list of all exercises'),
    ],
  );
}

const ratio = (value: number | undefined, base: number | undefined) =>
  value === undefined || !base ? '' : (value / base).toFixed(2);

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
