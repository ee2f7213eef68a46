import type { Element } from '../body.ts';
import { bodyFault, type Check } from '../check.ts';
import { COMPONENTS, FORBIDDEN_TAGS, PLAIN_TAGS } from '../components.ts';
import { suggest } from '../known.ts';

/** Components in a body: known, complete, and nothing that runs as a program. */
export const checkComponents: Check = ({ tree }) =>
  tree.entries.flatMap((entry) => [
    ...(entry.body?.elements ?? []).flatMap((element) =>
      faultsOf(element).map((message) => bodyFault(entry, element.line, message)),
    ),
    ...(entry.body?.code ?? []).map(({ text, line }) =>
      bodyFault(
        entry,
        line,
        `\`${text.split('\n')[0]?.slice(0, 40)}\` is program code, and a body holds words and components only: remove it`,
      ),
    ),
  ]);

function faultsOf({ name, attributes }: Element): readonly string[] {
  if (FORBIDDEN_TAGS.includes(name.toLowerCase())) return [`<${name}> is not allowed on a page: remove it`];
  const handlers = [...attributes.keys()].filter(
    (key) => /^on/i.test(key) || key === 'style' || key === '{…}',
  );
  if (handlers.length > 0)
    return handlers.map((key) => `\`${key}\` in <${name}> is not allowed on a page: remove it`);
  if (name === 'img') return ['<img> is not how to write a picture: write ![what it shows](/picture.svg)'];
  const component = COMPONENTS[name] ?? PLAIN_TAGS[name];
  if (!component)
    return [
      `<${name}> is no component an author can use${suggest(name, Object.keys(COMPONENTS))}: see content/README.md for the list`,
    ];
  return [
    ...unknownAttributes(name, attributes, component),
    ...missingAttributes(name, attributes, component),
  ];
}

type Attributes = Element['attributes'];

function unknownAttributes(
  name: string,
  attributes: Attributes,
  { needs, takes }: (typeof COMPONENTS)[string],
): readonly string[] {
  const known = [...needs, ...takes].map(({ attribute }) => attribute);
  return [...attributes]
    .filter(([attribute]) => !known.includes(attribute))
    .map(([attribute]) => `<${name}> does not know \`${attribute}\`${suggest(attribute, known)}: remove it`);
}

function missingAttributes(
  name: string,
  attributes: Attributes,
  { needs, takes }: (typeof COMPONENTS)[string],
): readonly string[] {
  const missing = needs.filter(({ attribute }) => !attributes.has(attribute));
  const unfit = [...needs, ...takes].filter(({ attribute, values }) => {
    const value = attributes.get(attribute);
    return (
      attributes.has(attribute) && (values ? !values.includes(value ?? '') : !value || value.startsWith('{'))
    );
  });
  return [
    ...missing.map(({ attribute }) => `<${name}> needs \`${attribute}\`: write <${name} ${attribute}="…">`),
    ...unfit.map(({ attribute, values }) => `\`${attribute}\` of <${name}> must be ${sayValues(values)}`),
  ];
}

function sayValues(values: readonly string[] | undefined): string {
  return (
    values?.map((value) => (value.startsWith('{') ? value : `"${value}"`)).join(' or ') ?? 'text in "quotes"'
  );
}
