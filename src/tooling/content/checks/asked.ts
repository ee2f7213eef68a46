import { digestOf } from '../../search/read-asked.ts';
import { type Check, type Context, fieldFault } from '../check.ts';
import type { Fault } from '../fault.ts';
import { at, listAt } from '../fields.ts';
import type { Entry } from '../tree.ts';

const FOLDER_OF: Readonly<Partial<Record<Entry['kind'], string>>> = {
  exercise: 'exercises',
  article: 'articles',
  question: 'faq',
};

/** What readers ask stands under a page that exists, once, and search has learned from it as it is. */
export const checkAsked: Check = (context) => [...checkQueries(context), ...checkLearned(context)];

function checkQueries({ tree }: Context): readonly Fault[] {
  const pages = new Set(tree.entries.map(({ kind, id }) => `${FOLDER_OF[kind]}/${id}`));
  const seen = new Map<string, Entry>();
  return tree.entries.flatMap((entry): readonly Fault[] => {
    if (entry.kind !== 'asked') return [];
    if (!pages.has(entry.id))
      return [{ file: entry.path, line: 1, field: 'file', message: sayNoPage(entry.id) }];
    return listAt(entry.fields.data).flatMap((query, index) => {
      const key = `${entry.locale} ${String(query).toLowerCase()}`;
      const other = seen.get(key);
      if (!other) seen.set(key, entry);
      return other
        ? [fieldFault(entry, [index], `stands in ${other.path} already: keep it under one page only`)]
        : [];
    });
  });
}

const sayNoPage = (id: string) =>
  `there is no content/${id.replace('/', '/en/')}.mdx: name the file after the page that answers these queries`;

function checkLearned({ tree }: Context): readonly Fault[] {
  const of = (...kinds: readonly Entry['kind'][]) =>
    tree.entries.filter(({ kind, locale }) => locale === 'en' && kinds.includes(kind));
  const [relevance] = of('relevance');
  const [asked] = of('asked');
  if (!relevance)
    return asked
      ? [{ file: asked.path, line: 1, field: 'file', message: `is not learned yet: ${LEARN}` }]
      : [];
  const { data } = relevance.fields;
  if (data === undefined) return [];
  const faults: Fault[] = [];
  if (at(data, 'learnedFrom') !== digestOf(of('asked', 'search-words', 'more-words')))
    faults.push(fieldFault(relevance, ['learnedFrom'], `was learned from other words than these: ${LEARN}`));
  const pages = listAt(data, 'pages').length;
  if (listAt(data, 'bias').length !== pages)
    faults.push(fieldFault(relevance, ['bias'], `needs ${pages} numbers, one for each page: ${LEARN}`));
  return faults;
}

const LEARN = 'run `npm run learn`';
