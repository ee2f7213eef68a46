import { type Check, fieldFault } from '../check.ts';
import type { Fault } from '../fault.ts';
import { at, type Key, listAt, textAt, textsIn } from '../fields.ts';
import { englishOf } from '../known.ts';
import { sidesIn } from '../sides.ts';
import type { Entry, Tree } from '../tree.ts';

const PLACEHOLDERS = ['hold', 'holdDefault', 'repetitions', 'harderHold', 'harderRepetitions'];

/** Steps take their numbers from the dose and say both sides. */
export const checkSteps: Check = ({ tree }) =>
  tree.entries
    .filter(({ kind }) => kind.startsWith('exercise'))
    .flatMap((entry) => [
      ...checkNumbers(entry),
      ...checkPlaceholders(entry, tree),
      ...checkSides(entry, tree),
    ]);

/** Sentence fields whose words may change with the side. */
function sidedTexts({
  fields: { data },
}: Entry): readonly { readonly first: readonly Key[]; readonly other: readonly Key[] }[] {
  const steps = listAt(data, 'steps').map((_, index) => ({
    first: ['steps', index, 'text'],
    other: ['steps', index, 'otherSide'],
  }));
  return [...steps, { first: ['feel'], other: ['feelOtherSide'] }];
}

function checkNumbers(entry: Entry): readonly Fault[] {
  return [...textsIn(at(entry.fields.data, 'steps'), ['steps'])].flatMap(([path, text]) => {
    const digits = /\p{Nd}+/u.exec(text)?.[0];
    if (digits === undefined || !['text', 'otherSide'].includes(String(path.at(-1)))) return [];
    return [
      fieldFault(
        entry,
        path,
        `has the number ${digits}: write {hold} or {repetitions}, which the dose fills in`,
      ),
    ];
  });
}

function checkPlaceholders(entry: Entry, tree: Tree): readonly Fault[] {
  const english = englishOf(entry, tree) ?? entry;
  const hasHarder = at(english.fields.data, 'dose', 'harder') !== undefined;
  return [...textsIn(entry.fields.data)].flatMap(([path, text]) =>
    [...text.matchAll(/\{(?<name>[^}]*)\}?|\}/g)].flatMap(({ 0: written, groups }) => {
      const name = groups?.['name'] ?? '';
      if (!PLACEHOLDERS.includes(name) || !written.endsWith('}'))
        return [
          fieldFault(
            entry,
            path,
            `\`${written}\` stands for nothing: write ${PLACEHOLDERS.map((word) => `{${word}}`).join(', ')}, or no braces`,
          ),
        ];
      if (name.startsWith('harder') && !hasHarder)
        return [fieldFault(entry, path, `{${name}} needs \`dose.harder\`: add it, or use other words`)];
      return [];
    }),
  );
}

function checkSides(entry: Entry, tree: Tree): readonly Fault[] {
  const { data } = entry.fields;
  const hasSides = textAt((englishOf(entry, tree) ?? entry).fields.data, 'dose', 'sides') !== 'together';
  return sidedTexts(entry).flatMap(({ first, other }) => {
    const text = textAt(data, ...first);
    const otherText = textAt(data, ...other);
    const name = String(other.at(-1));
    if (text === undefined) return [];
    if (!hasSides)
      return otherText === undefined
        ? []
        : [fieldFault(entry, other, 'has no meaning when `dose.sides` is `together`: remove it')];
    const sides = sidesIn(text, entry.locale);
    if (sides === undefined) return [];
    if (otherText === undefined)
      return sides.length === 0
        ? []
        : [fieldFault(entry, first, `speaks of a side: add \`${name}\` with left and right exchanged`)];
    const swapped = sides.map((side) => (side === 'left' ? 'right' : 'left')).join(', ');
    const found = (sidesIn(otherText, entry.locale) ?? []).join(', ');
    if (found === swapped && found !== '') return [];
    return [fieldFault(entry, other, saySwap(sides, found, swapped))];
  });
}

function saySwap(sides: readonly string[], found: string, swapped: string): string {
  if (sides.length === 0) return 'is not needed, for the first text speaks of no side: remove it';
  return `does not exchange the sides: it says ${found || 'no side'} where it must say ${swapped}`;
}
