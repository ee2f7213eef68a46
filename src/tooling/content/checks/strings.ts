import { type Check, type Context, fieldFault } from '../check.ts';
import type { Fault } from '../fault.ts';
import { at, textAt } from '../fields.ts';
import { nearest } from '../known.ts';
import type { Entry } from '../tree.ts';

const PLURAL = /\.(zero|one|two|few|many|other)$/;

/** Interface strings: the same keys and placeholders in every language. */
export const checkStrings: Check = (context) => {
  const files = context.tree.entries.filter(
    ({ kind, fields }) => kind === 'strings' && fields.syntaxFaults.length === 0,
  );
  return [...files.flatMap(checkDirection), ...files.flatMap((entry) => compareKeys(entry, context))];
};

function checkDirection(entry: Entry): readonly Fault[] {
  const direction = textAt(entry.fields.data, 'locale.direction');
  if (direction === undefined || direction === 'ltr' || direction === 'rtl') return [];
  return [fieldFault(entry, ['locale.direction'], `is \`${direction}\`: write ltr or rtl`)];
}

function compareKeys(entry: Entry, { tree }: Context): readonly Fault[] {
  const english = tree.entries.find(({ kind, locale }) => kind === 'strings' && locale === 'en');
  if (!english || entry === english || typeof entry.fields.data !== 'object') return [];
  const wanted = Object.keys(english.fields.data ?? {});
  const found = Object.keys(entry.fields.data ?? {});
  const missing = wanted.filter((key) => !found.includes(key) && !PLURAL.test(key));
  const extra = found.filter((key) => !wanted.includes(key) && !isPluralOf(key, wanted));
  return [
    ...missing.map((key) => ({
      ...fieldFault(entry, [], `is missing: translate "${textAt(english.fields.data, key)}"`),
      field: key,
    })),
    ...extra.map((key) => {
      const close = nearest(key, missing);
      return fieldFault(
        entry,
        [key],
        `is not in ui/en.json${close ? ` (did you mean \`${close}\`?)` : ''}: correct or remove it`,
      );
    }),
    ...found.flatMap((key) => comparePlaceholders(entry, english, key)),
  ];
}

const isPluralOf = (key: string, wanted: readonly string[]) =>
  PLURAL.test(key) && wanted.includes(key.replace(PLURAL, ''));

function comparePlaceholders(entry: Entry, english: Entry, key: string): readonly Fault[] {
  const source = at(english.fields.data, key) ?? at(english.fields.data, key.replace(PLURAL, ''));
  const words = at(entry.fields.data, key);
  if (typeof source !== 'string' || typeof words !== 'string') return [];
  const names = (text: string): readonly string[] => text.match(/\{\w+\}/g) ?? [];
  const unknown = names(words).filter((name) => !names(source).includes(name));
  // The form for one or two of a thing may say the number in words.
  const left = PLURAL.test(key) ? [] : names(source).filter((name) => !names(words).includes(name));
  return [
    ...unknown.map((name) => fieldFault(entry, [key], `${name} is not in the English text: remove it`)),
    ...left.map((name) => fieldFault(entry, [key], `leaves out ${name}: the English text is "${source}"`)),
  ];
}
