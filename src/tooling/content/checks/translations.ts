import { type Check, fieldFault } from '../check.ts';
import type { Fault } from '../fault.ts';
import { at, listAt, textAt } from '../fields.ts';
import { englishOf } from '../known.ts';
import type { Entry } from '../tree.ts';

/** What no language takes from English. */
const OWN_TO_A_LANGUAGE: readonly Entry['kind'][] = ['strings', 'transcripts'];

/** A translation says what the English file says: the same steps, the same safety lists, the same terms. */
export const checkTranslations: Check = ({ tree }) =>
  tree.entries
    .filter(({ locale, kind }) => locale !== 'en' && !OWN_TO_A_LANGUAGE.includes(kind))
    .flatMap((entry): readonly Fault[] => {
      const english = englishOf(entry, tree);
      if (!english) return [{ file: entry.path, line: 1, field: 'file', message: sayNoEnglish(entry) }];
      if (entry.kind === 'exercise-translation') return compareSteps(entry, english);
      if (entry.kind === 'glossary') return compareIds(entry, english, 'terms');
      return entry.kind === 'safety' ? compareLists(entry, english) : [];
    });

function sayNoEnglish({ path, locale }: Entry): string {
  return `translates ${path.replace(`/${locale}`, '/en')}, which does not exist: rename it, or write the English file first`;
}

const idsIn = (entry: Entry, list: string) =>
  listAt(entry.fields.data, list).map((item) => String(at(item, 'id')));

function compareSteps(entry: Entry, english: Entry): readonly Fault[] {
  const wanted = idsIn(english, 'steps');
  if (wanted.length === 0) return [];
  const found = idsIn(entry, 'steps');
  const order = wanted.join(', ');
  if (found.join(', ') !== order) {
    const first = found.findIndex((id, index) => id !== wanted[index]);
    const path = first === -1 ? ['steps'] : ['steps', first, 'id'];
    return [
      fieldFault(
        entry,
        path,
        `the steps differ from the English file: use these ids in this order: ${order}`,
      ),
    ];
  }
  return found.flatMap((_, index) => compareStep(entry, english, index));
}

function compareStep(entry: Entry, english: Entry, index: number): readonly Fault[] {
  return ['text', 'otherSide'].flatMap((field) => {
    const path = ['steps', index, field];
    const source = textAt(english.fields.data, ...path);
    const words = textAt(entry.fields.data, ...path);
    if (source === undefined || words === undefined) return [];
    const missing = placeholdersIn(source).filter((name) => !placeholdersIn(words).includes(name));
    return missing.map((name) =>
      fieldFault(entry, path, `leaves out ${name}, which the English step says: add it`),
    );
  });
}

const placeholdersIn = (text: string): readonly string[] => text.match(/\{\w+\}/g) ?? [];

function compareIds(entry: Entry, english: Entry, list: string): readonly Fault[] {
  const found = idsIn(entry, list);
  const wanted = idsIn(english, list);
  return [
    ...wanted
      .filter((id) => !found.includes(id))
      .map((id) => fieldFault(entry, [list], `has no \`${id}\`, which the English file has: add it`)),
    ...found.flatMap((id, index) =>
      wanted.includes(id)
        ? []
        : [
            fieldFault(
              entry,
              [list, index, 'id'],
              `\`${id}\` is not in the English file: correct or remove it`,
            ),
          ],
    ),
  ];
}

/** A danger sign that is lost in translation is the worst of faults: the lists have the same length. */
function compareLists(entry: Entry, english: Entry): readonly Fault[] {
  return ['checkFirst', 'stop', 'painGuide'].flatMap((list) => {
    const wanted = listAt(english.fields.data, list).length;
    const found = listAt(entry.fields.data, list).length;
    return found === wanted
      ? []
      : [
          fieldFault(
            entry,
            [list],
            `has a length of ${found}, and in the English file of ${wanted}: translate each entry`,
          ),
        ];
  });
}
