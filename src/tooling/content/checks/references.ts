import { bodyFault, type Check, type Context, fieldFault } from '../check.ts';
import type { Fault } from '../fault.ts';
import { at, type Key, listAt } from '../fields.ts';
import { suggest } from '../known.ts';
import type { Entry } from '../tree.ts';

/** Fields and components that name a source, term or exercise which must exist. */
export const checkReferences: Check = (context) =>
  context.tree.entries.flatMap((entry) => [
    ...checkSourceFields(entry, context),
    ...checkElements(entry, context),
  ]);

/** Every list called `sources`, wherever it stands. */
function* sourceListsIn(data: unknown, path: readonly Key[] = []): Generator<readonly Key[]> {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    const under = [...path, Array.isArray(data) ? Number(key) : key];
    if (key === 'sources' && Array.isArray(value)) yield under;
    else yield* sourceListsIn(value, under);
  }
}

function checkSourceFields(entry: Entry, { known }: Context): readonly Fault[] {
  const { data } = entry.fields;
  const onPage = listAt(data, 'sources');
  return [...sourceListsIn(data)].flatMap((path) => {
    const ids = listAt(data, ...path);
    return ids.flatMap((id, index) => {
      const name = String(id);
      const fault = (message: string) => [fieldFault(entry, [...path, index], message)];
      if (known.sources.size > 0 && !known.sources.has(name))
        return fault(
          `\`${name}\` is not in sources/sources.yaml${suggest(name, known.sources)}: correct it or add it there`,
        );
      if (ids.indexOf(id) !== index) return fault(`\`${name}\` stands twice: remove one`);
      if (entry.kind === 'exercise' && path.length > 1 && !onPage.includes(id))
        return fault(`\`${name}\` is not in \`sources\` of this page: add it there`);
      return [];
    });
  });
}

function checkElements(entry: Entry, { known }: Context): readonly Fault[] {
  return (entry.body?.elements ?? []).flatMap(({ name, attributes, line }) => {
    const of = attributes.get('of');
    const term = name === 'Term' ? attributes.get('id') : undefined;
    if (of && !known.exercises.has(of))
      return [
        bodyFault(
          entry,
          line,
          `<${name} of="${of}">: there is no such exercise${suggest(of, known.exercises)}: correct the name`,
        ),
      ];
    if (term && known.terms.size > 0 && !known.terms.has(term))
      return [
        bodyFault(
          entry,
          line,
          `<Term id="${term}">: no such term in glossary/en.yaml${suggest(term, known.terms)}: correct it or add it`,
        ),
      ];
    return [];
  });
}

const isSound = ({ fields, body }: Entry) => fields.data !== undefined && body?.syntaxFaults.length === 0;

/** A page cites what it lists, and lists what it cites. The sources of an exercise stand behind its fields. */
export const checkCitations: Check = ({ tree, known }) =>
  tree.entries.filter(isSound).flatMap((entry) => {
    const listed = listAt(entry.fields.data, 'sources').map(String);
    const cited = (entry.body?.elements ?? []).filter(({ name }) => name === 'Source');
    const unlisted = cited.flatMap(({ attributes, line }) => {
      const id = attributes.get('id') ?? '';
      if (listed.includes(id) || id === '') return [];
      const hint = known.sources.has(id)
        ? 'add it there'
        : `no such source exists${suggest(id, known.sources)}: correct it`;
      return [bodyFault(entry, line, `<Source id="${id}" /> is not in \`sources\` of this page: ${hint}`)];
    });
    const mustCite = entry.kind === 'article' || entry.kind === 'question';
    const uncited = listed.flatMap((id, index) =>
      !mustCite || cited.some(({ attributes }) => attributes.get('id') === id)
        ? []
        : [
            fieldFault(
              entry,
              ['sources', index],
              `\`${id}\` is not cited on this page: write <Source id="${id}" /> where it is used, or remove it`,
            ),
          ],
    );
    return [...unlisted, ...uncited];
  });

/** Each place with emergency numbers has a name that readers see. */
export const checkPlaces: Check = ({ tree }) => {
  const strings = tree.entries.find(({ kind, locale }) => kind === 'strings' && locale === 'en')?.fields.data;
  const site = tree.entries.find(({ kind }) => kind === 'site');
  if (!site || strings === undefined) return [];
  return listAt(site.fields.data, 'emergency').flatMap((entry, index) => {
    const place = at(entry, 'place');
    if (typeof place !== 'string' || at(strings, `place.${place}`) !== undefined) return [];
    return [
      fieldFault(
        site,
        ['emergency', index, 'place'],
        `\`${place}\` has no name: add "place.${place}" to ui/en.json`,
      ),
    ];
  });
};
