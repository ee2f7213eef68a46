/** Check all: every check of a content folder, in one list of faults. */

import type { Check } from './check.ts';
import { checkAsked } from './checks/asked.ts';
import { checkBrand } from './checks/brand.ts';
import { checkComponents } from './checks/components.ts';
import { checkExerciseBody } from './checks/exercise-body.ts';
import { checkFields } from './checks/fields.ts';
import { checkHeadings, checkIds } from './checks/ids.ts';
import { checkLinks, checkPictures, checkRedirects } from './checks/links.ts';
import { checkCitations, checkPlaces, checkReferences } from './checks/references.ts';
import { checkReviewDates } from './checks/review-dates.ts';
import { checkSteps } from './checks/steps.ts';
import { checkStrings } from './checks/strings.ts';
import { checkNeeded, checkSyntax } from './checks/syntax.ts';
import { checkTranslations } from './checks/translations.ts';
import { checkUnwritten } from './checks/unwritten.ts';
import { checkVoice } from './checks/voice.ts';
import { checkWords } from './checks/words.ts';
import { type Fault, sortFaults } from './fault.ts';
import { collectKnown } from './known.ts';
import { readTree } from './tree.ts';

const CHECKS: readonly Check[] = [
  checkNeeded,
  checkSyntax,
  checkIds,
  checkFields,
  checkReferences,
  checkCitations,
  checkPlaces,
  checkBrand,
  checkLinks,
  checkRedirects,
  checkHeadings,
  checkPictures,
  checkComponents,
  checkExerciseBody,
  checkSteps,
  checkTranslations,
  checkStrings,
  checkVoice,
  checkAsked,
  checkReviewDates,
  checkUnwritten,
  checkWords,
];

/**
 * Every fault of a content folder, sorted by file and line.
 *
 * @param today `2026-11-24`: a parameter, so that nothing depends on the day it is run
 */
export function checkAll(folder: string, today: string): readonly Fault[] {
  const tree = readTree(folder);
  const known = collectKnown(tree);
  return sortFaults(CHECKS.flatMap((check) => check({ tree, known, today })));
}
