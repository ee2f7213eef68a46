/** Aims: what each figure is to be, and whether it is. */
import { type BuildFigure, bytesByPage, LIST_PAGES } from './builds.ts';
import type { LighthouseFigure } from './lighthouse-figures.ts';
import type { PageFigure } from './page-figures.ts';
import type { PaintFigure } from './paint-figures.ts';
import type { Figures } from './report.ts';
import type { SearchFigures } from './search-figures.ts';
import { HAND_DRAWN, HAND_WRITTEN } from './sites.ts';

export interface Aim {
  readonly aim: string;
  /** What it may be at most, or with `least`, must be at least. */
  readonly limit: number;
  readonly least?: true;
  readonly measured: number;
}

export const isMet = ({ limit, least, measured }: Aim): boolean =>
  least ? measured >= limit : measured <= limit;

/** The aims of what has been measured. */
export function aimsOf({ pages, paints, lighthouse, search, build }: Figures): readonly Aim[] {
  return [
    ...(pages ? pageAims(pages) : []),
    ...(paints ? paintAims(paints) : []),
    ...(lighthouse ? lighthouseAims(lighthouse) : []),
    ...(search ? searchAims(search) : []),
    ...(build ? buildAims(build) : []),
  ].filter(({ measured, limit }) => Number.isFinite(measured) && Number.isFinite(limit));
}

const OWN = 'Unknot';
const ofOwn = <Figure extends { readonly site: string }>(figures: readonly Figure[]) =>
  figures.filter(({ site }) => site === OWN);
const exerciseOf = <Figure extends { readonly site: string; readonly page: string }>(
  figures: readonly Figure[],
  name: string,
) => figures.find(({ site, page }) => site === name && page === 'exercise');

function pageAims(pages: readonly PageFigure[]): readonly Aim[] {
  const peers = pages.filter(({ site }) => ![OWN, HAND_WRITTEN, HAND_DRAWN].includes(site));
  return [
    {
      aim: 'Requests to the first paint of any page',
      limit: 1,
      measured: Math.max(...ofOwn(pages).map(({ requestsToPaint }) => requestsToPaint)),
    },
    ...peers.map(({ site, bytesToPaint }) => ({
      aim: `Bytes of an exercise to its first paint, × ${site}`,
      limit: 1,
      measured: share(exerciseOf(pages, OWN)?.bytesToPaint, bytesToPaint),
    })),
  ];
}

function paintAims(paints: readonly PaintFigure[]): readonly Aim[] {
  const own = exerciseOf(paints, OWN);
  return [HAND_WRITTEN, HAND_DRAWN].flatMap((name) => {
    const hand = exerciseOf(paints, name);
    const aim = (paint: string) => `${paint} paint of an exercise, × ${name.toLowerCase()}`;
    return [
      { aim: aim('First'), limit: 1.05, measured: share(own?.firstPaint.middle, hand?.firstPaint.middle) },
      {
        aim: aim('Largest'),
        limit: 1.05,
        measured: share(own?.largestPaint.middle, hand?.largestPaint.middle),
      },
    ];
  });
}

function lighthouseAims(figures: readonly LighthouseFigure[]): readonly Aim[] {
  const own = ofOwn(figures);
  return [
    {
      aim: 'Lowest score that Lighthouse gives any page',
      limit: 100,
      least: true,
      measured: Math.min(...own.flatMap(({ scores }) => Object.values(scores))),
    },
    {
      aim: 'Most milliseconds that any page is blocked',
      limit: 0,
      measured: Math.round(Math.max(...own.map(({ blockingTime }) => blockingTime))),
    },
    {
      aim: 'Largest layout shift of any page',
      limit: 0,
      measured: Math.max(...own.map(({ layoutShift }) => layoutShift)),
    },
  ];
}

function searchAims({ known, unknown }: SearchFigures): readonly Aim[] {
  return [
    { aim: 'Bytes until the first result of a search', limit: 15_000, measured: known.bytesToFirstResult },
    { aim: 'Bytes of a first search in known words', limit: 95_000, measured: known.bytes },
    { aim: 'Bytes of a first search that needs the full text', limit: 95_000, measured: unknown.bytes },
  ];
}

function buildAims(build: readonly BuildFigure[]): readonly Aim[] {
  const of = (tool: string, exercises: number) =>
    build.find((figure) => figure.tool === tool && figure.exercises === exercises);
  const seconds = (exercises: number) => of(OWN, exercises)?.cpuSeconds;
  const [few, many] = [of(OWN, 100), of(OWN, 5000)].map((figure) => figure && bytesByPage(figure));
  const growth = Object.keys(few ?? {})
    .filter((address) => !LIST_PAGES.some((list) => list === address))
    .map((address) => share(many?.[address], few?.[address]));
  return [
    {
      aim: 'Processor time of a build of 1,000 exercises, × Starlight',
      limit: 1,
      measured: share(seconds(1000), of('Starlight', 1000)?.cpuSeconds),
    },
    {
      aim: 'Processor time for each of 5,000 exercises, × for each of 1,000',
      // By as much a figure is off when the machine does other things beside it.
      limit: 1.2,
      measured: share(seconds(5000), seconds(1000)) / 5,
    },
    {
      aim: 'Bytes of an ordinary page among 5,000 exercises, × among 100',
      limit: 1,
      measured: Math.max(...growth),
    },
  ];
}

const share = (value: number | undefined, base: number | undefined) =>
  value === undefined || !base ? Number.NaN : value / base;
