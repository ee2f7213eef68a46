/** Choose: which files to fetch ahead. Pure. */
import type { SiteFiles } from './site-files.ts';

export interface FetchFacts {
  /** The browser is asked to be careful with data. */
  readonly savesData: boolean;
  /** Paths kept on the device, of this version or an earlier one. */
  readonly known: ReadonlySet<string>;
  /** Paths kept on the device, as they are in this version. */
  readonly kept: ReadonlySet<string>;
}

/** What a reader without network needs in any case: the pages that say what is missing. */
const LEAST = /^404\.html$|(^|\/)offline\/$/;

/** What has to be there before this version is used: with care for data, only what was kept before. */
export function filesToInstall(
  { core, later }: SiteFiles,
  { savesData, known, kept }: FetchFacts,
): readonly string[] {
  const wanted = savesData
    ? [
        ...Object.keys(core).filter((path) => LEAST.test(path) || known.has(path)),
        ...Object.keys(later).filter((path) => known.has(path)),
      ]
    : Object.keys(core);
  return wanted.filter((path) => !kept.has(path));
}

/** What is fetched once this version is in use. `isAsked` when the reader has asked for everything. */
export function filesToAdd(
  { core, later }: SiteFiles,
  { savesData, kept }: FetchFacts,
  isAsked: boolean,
): readonly string[] {
  if (savesData && !isAsked) return [];
  return [...Object.keys(core), ...Object.keys(later)].filter((path) => !kept.has(path));
}
