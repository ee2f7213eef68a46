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
  return tree.entries.flatMap((entry): readonly Fault[] => {
    if (entry.kind !== 'relevance') return [];
    const asked = tree.entries.filter(({ kind, locale }) => kind === 'asked' && locale === entry.locale);
    const { data } = entry.fields;
    const pages = listAt(data, 'pages').length;
    return [
      ...(at(data, 'asked') === digestOf(asked)
        ? []
        : [fieldFault(entry, ['asked'], 'was learned from other queries than these: run `npm run learn`')]),
      ...(listAt(data, 'bias').length === pages
        ? []
        : [fieldFault(entry, ['bias'], `needs ${pages} numbers, one for each page: run \`npm run learn\``)]),
    ];
  });
}
