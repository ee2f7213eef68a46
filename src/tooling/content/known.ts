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
  for (const entry of english) {
    if (entry.kind === 'exercise') pages.set(`/embed/${entry.id}/`, null);
    const address = addressOf(entry);
    const anchors = anchorsOf(entry, known);
    const before = address && pages.get(address);
    // The questions page shows an article and every question.
    if (address) pages.set(address, before && anchors ? new Set([...before, ...anchors]) : anchors);
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
  if (kind === 'article') return id === 'home' ? '/' : `/${id}/`;
  return kind === 'question' ? '/faq/' : undefined;
}

/** Anchors that components and layouts make, beside headings. */
const ANCHORS_OF_PAGES = ['in-short', 'review'];

/** `null` when the body cannot be read: that is reported, and no link to it should be blamed. */
function anchorsOf(entry: Entry, known: Pick<Known, 'sources' | 'terms'>): ReadonlySet<string> | null {
  if (entry.kind === 'question') return new Set([entry.id]);
  if (entry.body?.syntaxFaults.length !== 0) return null;
  const slugger = new GithubSlugger();
  const headings = entry.body.headings.map(({ text }) => slugger.slug(text));
  const ofElements = entry.body.elements.flatMap(({ name, attributes }) => {
    switch (name) {
      case 'Glossary':
        return [...known.terms].map((id) => `term-${id}`);
      case 'Bibliography':
        return [...known.sources].map((id) => id.toLowerCase());
      case 'CareLevel':
        return [`care-${attributes.get('level')}`];
      case 'Steps':
        return listAt(entry.fields.data, 'steps').map((step) => `step-${String(at(step, 'id'))}`);
      case 'StopIf':
        return ['stop-if'];
      case 'h2':
      case 'h3':
        return [attributes.get('id') ?? ''];
      default:
        return [];
    }
  });
  return new Set([...ANCHORS_OF_PAGES, ...headings, ...ofElements]);
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
  const sharesOneFile = ['safety', 'glossary', 'search-words', 'more-words', 'strings'].includes(kind);
  return entries.find((other) => isSame(other) && (sharesOneFile || other.id === entry.id));
}
