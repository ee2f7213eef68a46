import { type Check, fieldFault } from '../check.ts';
import { textAt } from '../fields.ts';

/** Pages past the day by which they must be checked again. A warning: time alone must not stop a build. */
export const checkReviewDates: Check = ({ tree, today }) =>
  tree.entries.flatMap((entry) => {
    const nextReview = textAt(entry.fields.data, 'nextReview');
    if (nextReview === undefined || nextReview >= today) return [];
    const message = `was ${nextReview}: check the page against its sources, then write new days in \`reviewed\` and here`;
    return [{ ...fieldFault(entry, ['nextReview'], message), warning: true as const }];
  });
