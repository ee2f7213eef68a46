import { bodyFault, type Check, fieldFault } from '../check.ts';
import { textsIn } from '../fields.ts';

/** How a new file marks the words that an author has still to write. */
export const UNWRITTEN = 'WRITE:';

/** Words of a skeleton. A warning, so that an author can look at a page on the way. */
export const checkUnwritten: Check = ({ tree }) =>
  tree.entries.flatMap((entry) => {
    const message = `still has the words of the skeleton: write what "${UNWRITTEN}" asks for`;
    const inFields = [...textsIn(entry.fields.data)]
      .filter(([, text]) => text.includes(UNWRITTEN))
      .map(([path]) => fieldFault(entry, path, message));
    const frontLines = /^---\n[\s\S]*?\n---/.exec(entry.text)?.[0].split('\n').length ?? 0;
    const isBody = (index: number) => entry.body !== undefined && index >= frontLines;
    const inLines = entry.text.split('\n').flatMap((text, index) => {
      if (!text.includes(UNWRITTEN)) return [];
      if (isBody(index)) return [bodyFault(entry, index + 1, message)];
      const above = `still stands above what it asks for: write that, then remove the line "${text.trim().slice(2)}"`;
      return /^\s*# /.test(text)
        ? [{ file: entry.path, line: index + 1, field: 'comment', message: above }]
        : [];
    });
    return [...inFields, ...inLines].map((fault) => ({ ...fault, warning: true as const }));
  });
