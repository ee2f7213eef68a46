import { type Check, fieldFault } from '../check.ts';
import { at, listAt } from '../fields.ts';
import { UNWRITTEN } from './unwritten.ts';

/** Fewer do not find a page that readers ask for in their own words; more pull it to where it is no answer. */
const LEAST = 8;
const MOST = 30;

/** What readers type for a page. A warning, so that an author can look at a page on the way. */
export const checkWords: Check = ({ tree }) =>
  tree.entries.flatMap((entry) => {
    const words = listAt(entry.fields.data, 'words');
    if (!Array.isArray(at(entry.fields.data, 'words')) || String(words).includes(UNWRITTEN)) return [];
    if (words.length >= LEAST && words.length <= MOST) return [];
    const message = `has ${words.length} phrases: give ${LEAST} to ${MOST} that readers type for this page`;
    return [{ ...fieldFault(entry, ['words'], message), warning: true as const }];
  });
