/**
 * Known: what pages can point at: sources, terms, exercises, addresses and the anchors on them.
 */
import GithubSlugger from 'github-slugger';
import { at, listAt } from './fields.ts';
import { type Entry, placeOf, type Tree } from './tree.ts';

/** Pages made by code, of which no content file tells. */
const PAGES_OF_CODE = ['/', '/exercises/', '/faq/', '/search/', '/plan/', '/plan/new/', '/offline/'];

/** A set is empty when its file is missing or cannot be read. That is reported: nothing is checked against it. */
export interface Known {
  readonly sources: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly exercises: ReadonlySet<string>;
  /** By address, without language: the anchors of the page. `null` when only the built page shows them. */
  readonly pages: ReadonlyMap<string, ReadonlySet<string> | null>;
}

export function collectKnown({ entries, unreadable }: Tree): Known {
  const english = entries.filter(({ locale }) => locale === 'en');
  const idsIn = (kind: Entry['kind'], ...path: string[]) =>
    new Set(
      english
        .filter((entry) => entry.kind === kind)
        .flatMap((entry) => listAt(entry.fields.data, ...path))
        .map((item) => String(at(item, 'id'))),
    );
  const known = {
    sources: idsIn('sources'),
    terms: idsIn('glossary', 'terms'),
    exercises: new Set(english.filter(({ kind }) => kind === 'exercise').map(({ id }) => id)),
  };
  const pages = new Map<string, ReadonlySet<string> | null>(PAGES_OF_CODE.map((address) => [address, null]));
  pages.set('/faq/', new Set(english.filter(({ kind }) => kind === 'question').map(({ id }) => id)));
  for (const entry of english) {
    if (entry.kind === 'exercise') pages.set(`/embed/${entry.id}/`, null);
    const address = addressOf(entry);
    if (address && entry.kind !== 'question') pages.set(address, anchorsOf(entry, known));
  }
  for (const { file } of unreadable) {
    const place = placeOf(file);
    const address = place && addressOf(place);
    if (address) pages.set(address, null);
  }
  return { ...known, pages };
}

/** Where a page is published, without language. Questions share one page. */
export function addressOf({ kind, id }: Pick<Entry, 'kind' | 'id'>): string | undefined {
  if (kind === 'exercise' || kind === 'exercise-translation') return `/exercises/${id}/`;
  if (kind === 'article') return `/${id}/`;
  return kind === 'question' ? '/faq/' : undefined;
}

/** `null` when the body cannot be read: that is reported, and no link to it should be blamed. */
function anchorsOf(entry: Entry, known: Pick<Known, 'sources' | 'terms'>): ReadonlySet<string> | null {
  if (entry.body?.syntaxFaults.length !== 0) return null;
  const slugger = new GithubSlugger();
  const anchors = new Set((entry.body?.headings ?? []).map(({ text }) => slugger.slug(text)));
  const shows = (name: string) => entry.body?.elements.some((element) => element.name === name);
  for (const element of entry.body?.elements ?? []) {
    const id = element.attributes.get('id');
    if (id && element.name !== 'Source' && element.name !== 'Term') anchors.add(id);
  }
  if (shows('Glossary')) for (const id of known.terms) anchors.add(`term-${id}`);
  const listed = shows('Bibliography')
    ? [...known.sources]
    : listAt(entry.fields.data, 'sources').map(String);
  for (const id of listed) anchors.add(`source-${id}`);
  return anchors;
}

/** A name of the list that is one or two slips away: for "did you mean". */
export function nearest(word: string, names: Iterable<string>): string | undefined {
  const close = [...names].map((name) => ({
    name,
    slips: slipsBetween(word.toLowerCase(), name.toLowerCase()),
  }));
  const best = close.sort((a, b) => a.slips - b.slips)[0];
  return best && best.slips <= Math.max(1, Math.floor(word.length / 3)) ? best.name : undefined;
}

export function suggest(word: string, names: Iterable<string>): string {
  const name = nearest(word, names);
  return name === undefined ? '' : ` (did you mean \`${name}\`?)`;
}

/** Letters to add, drop or change to get from one word to the other. */
function slipsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries())
      next.push(
        Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The English file of which this one is the translation. */
export function englishOf(entry: Entry, { entries }: Tree): Entry | undefined {
  const kind = entry.kind === 'exercise-translation' ? 'exercise' : entry.kind;
  const isSame = (other: Entry) => other.kind === kind && other.locale === 'en';
  const sharesOneFile = ['safety', 'glossary', 'strings'].includes(kind);
  return entries.find((other) => isSame(other) && (sharesOneFile || other.id === entry.id));
}
