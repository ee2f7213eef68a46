import { bodyFault, type Check, type Context, fieldFault } from '../check.ts';
import type { Fault } from '../fault.ts';
import { at, listAt } from '../fields.ts';
import { type Entry, isPage } from '../tree.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const toSlug = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Lists whose entries must differ in one field. */
const LISTS: readonly {
  readonly kind: Entry['kind'];
  readonly list: readonly string[];
  readonly by: string;
}[] = [
  { kind: 'sources', list: [], by: 'id' },
  { kind: 'glossary', list: ['terms'], by: 'id' },
  { kind: 'site', list: ['emergency'], by: 'place' },
];

/** Names of files, and ids in lists: well formed, and each used once. */
export const checkIds: Check = (context) => [
  ...checkFileNames(context),
  ...checkLists(context),
  ...checkOrder(context),
];

function checkFileNames({ tree }: Context): readonly Fault[] {
  const pages = tree.entries.filter(isPage);
  return pages.flatMap((entry): readonly Fault[] => {
    const slug = toSlug(entry.id);
    const folder = entry.path.slice(0, entry.path.lastIndexOf('/'));
    const twin = pages.find(
      (other) => other.path < entry.path && other.path.startsWith(`${folder}/`) && toSlug(other.id) === slug,
    );
    if (twin)
      return [
        {
          file: entry.path,
          line: 1,
          field: 'file',
          message: `has the same id as ${twin.path}: rename or remove one of them`,
        },
      ];
    if (SLUG.test(entry.id)) return [];
    const message = `its name is its address, and \`${entry.id}\` cannot be one: write small letters and hyphens, such as ${slug}.mdx`;
    return [{ file: entry.path, line: 1, field: 'file', message }];
  });
}

function checkLists({ tree }: Context): readonly Fault[] {
  return LISTS.flatMap(({ kind, list, by }) =>
    tree.entries
      .filter((entry) => entry.kind === kind)
      .flatMap((entry) => {
        const ids = listAt(entry.fields.data, ...list).map((item) => at(item, by));
        return ids.flatMap((id, index) => {
          const first = ids.indexOf(id);
          if (id === undefined || first === index) return [];
          const line = entry.fields.lineOf([...list, first, by]);
          return [
            fieldFault(
              entry,
              [...list, index, by],
              `\`${String(id)}\` is used on line ${line} already: choose another`,
            ),
          ];
        });
      }),
  );
}

/** Two exercises in one place would change places from build to build. */
function checkOrder({ tree }: Context): readonly Fault[] {
  const exercises = tree.entries.filter(({ kind }) => kind === 'exercise');
  return exercises.flatMap((entry, index) => {
    const order = at(entry.fields.data, 'order');
    const twin = exercises
      .slice(0, index)
      .find((other) => order !== undefined && at(other.fields.data, 'order') === order);
    return twin
      ? [
          fieldFault(
            entry,
            ['order'],
            `is ${String(order)}, as in ${twin.path}: give each exercise its own place`,
          ),
        ]
      : [];
  });
}

/** Two headings with the same words would share an anchor, and a link would reach only the first. */
export const checkHeadings: Check = ({ tree }) =>
  tree.entries.flatMap((entry) => {
    const texts = (entry.body?.headings ?? []).map(({ text }) => text.toLowerCase());
    return (entry.body?.headings ?? []).flatMap(({ text, depth, line }, index) => {
      if (depth === 1)
        return [
          bodyFault(entry, line, `"${text}" is a heading of level 1, which is the title: begin with ##`),
        ];
      const isTwin = texts.indexOf(text.toLowerCase()) !== index;
      return isTwin
        ? [bodyFault(entry, line, `the heading "${text}" stands twice: give one of them other words`)]
        : [];
    });
  });
