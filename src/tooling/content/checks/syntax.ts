import type { Check } from '../check.ts';

/** Files without which there is no site. */
const NEEDED = ['site.yaml', 'sources/sources.yaml', 'glossary/en.yaml', 'safety/en.yaml', 'ui/en.json'];

/** Files that cannot be read: not UTF-8, too large, in the wrong place, or YAML or MDX that does not parse. */
export const checkSyntax: Check = ({ tree }) => [
  ...tree.unreadable,
  ...tree.entries.flatMap(({ path: file, fields, body }) => [
    ...fields.syntaxFaults.map((fault) => ({ file, field: 'file', ...fault })),
    ...(body?.syntaxFaults ?? []).map((fault) => ({ file, field: 'body', ...fault })),
  ]),
];

export const checkNeeded: Check = ({ tree }) => {
  const found = [...tree.entries.map(({ path }) => path), ...tree.unreadable.map(({ file }) => file)];
  return NEEDED.filter((file) => !found.includes(file)).map((file) => ({
    file,
    line: 1,
    field: 'file',
    message: 'is missing: every site needs it, see content/README.md',
  }));
};
