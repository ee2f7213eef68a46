/** Site: the built pages, read from disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';

export const DIST = process.env['DIST_DIR'] ?? 'dist';

export interface BuiltPage {
  /** As a browser asks for it, base path included: `/exercises/neck-tilt/`. */
  readonly path: string;
  /** Inside the folder. */
  readonly file: string;
  readonly html: string;
  readonly root: HTMLElement;
  readonly main: HTMLElement;
  readonly ids: ReadonlySet<string>;
  readonly kind: string;
  readonly locale: string;
  /** False for pages that ask search engines to leave them out. */
  readonly listed: boolean;
}

export interface BuiltSite {
  readonly folder: string;
  /** `/` or `/clinic/neck/`. */
  readonly base: string;
  /** `https://unknot.example` */
  readonly origin: string;
  readonly pages: readonly BuiltPage[];
  /** Old addresses and where they lead, both with the base path. */
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
  /** Every file, inside the folder. */
  readonly files: ReadonlySet<string>;
}

const REFRESH = /http-equiv="?refresh"?[^>]*?url=(?<to>[^">]+)/i;

/** @throws when the folder holds no built site */
export function readSite(folder: string): BuiltSite {
  const home = join(folder, 'index.html');
  if (!existsSync(home)) throw new Error(`There is no ${home}: run npm run build, or set DIST_DIR.`);
  const canonical = parse(readFileSync(home, 'utf8'))
    .querySelector('link[rel=canonical]')
    ?.getAttribute('href');
  if (!canonical) throw new Error(`${home} has no canonical address.`);
  const { origin, pathname: base } = new URL(canonical);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  const documents = files
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
    .map((file) => ({ file, html: readFileSync(join(folder, file), 'utf8') }));
  const pages = documents
    .filter(({ html }) => !REFRESH.test(html))
    .map(({ file, html }) => readPage(file, html, base));
  const redirects = documents.flatMap(({ file, html }) => {
    const to = REFRESH.exec(html)?.groups?.['to'];
    return to === undefined ? [] : [{ from: base + file.replace(/index\.html$/, ''), to }];
  });
  return { folder, base, origin, pages, redirects, files: new Set(files) };
}

/** @param base the path under which the site is served: `/` */
export function readPage(file: string, html: string, base = '/'): BuiltPage {
  const root = parse(html, { comment: false });
  return {
    path: base + file.replace(/(^|\/)index\.html$/, '$1'),
    file,
    html,
    root,
    main: root.querySelector('main') ?? root,
    ids: new Set(root.querySelectorAll('[id]').map((element) => element.getAttribute('id') ?? '')),
    kind: root.querySelector('body')?.getAttribute('data-kind') ?? '',
    locale: root.querySelector('html')?.getAttribute('lang') ?? '',
    listed: !/noindex/.test(root.querySelector('meta[name=robots]')?.getAttribute('content') ?? ''),
  };
}

/**
 * An attribute that holds an address. The parser reads `&sect` in `?a=1&section=2` as §; browsers do not.
 */
export function addressIn(element: HTMLElement, attribute: string): string | undefined {
  return element.rawAttributes[attribute]?.replace(/&(amp|#38|#x26);/gi, '&').trim();
}

/** Kinds of page that a patient reads for advice: rules of plain language hold for these. */
const PATIENT_KINDS = ['home', 'guide', 'exercise', 'exercise-list', 'question-page'];

export const isForPatients = ({ kind, locale }: BuiltPage) => PATIENT_KINDS.includes(kind) && locale === 'en';

/** Pages with text that was checked against sources. */
export const isReviewed = (page: BuiltPage) => PATIENT_KINDS.includes(page.kind) || page.kind === 'about';

let site: BuiltSite | undefined;

/** The site under test, read once. */
export function builtSite(): BuiltSite {
  site ??= readSite(DIST);
  return site;
}
