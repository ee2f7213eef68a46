import { bodyFault, type Check, fieldFault } from '../check.ts';
import { textsIn } from '../fields.ts';

/** How a new file marks the words that an author has still to write. */
export const UNWRITTEN = 'WRITE:';

/** Words of a skeleton. A warning, so that an author can look at a page on the way. */
export const checkUnwritten: Check = ({ tree }) =>
  tree.entries.flatMap((entry) => {
    const inFields = [...textsIn(entry.fields.data)]
      .filter(([, text]) => text.includes(UNWRITTEN))
      .map(([path]) =>
        fieldFault(entry, path, `still has the words of the skeleton: write what "${UNWRITTEN}" asks for`),
      );
    const body =
      entry.body && entry.text.replace(/^---[\s\S]*?\n---/, (front) => front.replaceAll(UNWRITTEN, ''));
    const inBody = (body?.split('\n') ?? [])
      .flatMap((text, index) => (text.includes(UNWRITTEN) ? [index + 1] : []))
      .map((line) =>
        bodyFault(entry, line, `still has the words of the skeleton: write what "${UNWRITTEN}" asks for`),
      );
    return [...inFields, ...inBody].map((fault) => ({ ...fault, warning: true as const }));
  });
