/** Draw paper: brings the sheets of a plan into the page, out of sight, where they stand in for it when it is printed. */
import { render } from 'preact';
import { loadDrawings } from '../../../browser/plan-drawings.ts';
import { PlanPaper } from './PlanPaper.tsx';
import type { Paper, PaperHrefs, PaperPlan } from './paper-props.ts';

const HOLDER = 'plan-paper';
const DRAWINGS = 'sheet-drawings';

/** All that sheets say. @throws when it cannot be had */
export async function loadPaper({ words }: PaperHrefs): Promise<Paper> {
  const answer = await fetch(words);
  if (!answer.ok) throw new Error(`The words of the sheets: ${answer.status}.`);
  return answer.json();
}

/** Brings the drawings of the sheets into the page. False when they cannot be had: the words then stand alone. */
export function bringDrawings({ exercises }: Paper, { drawings }: PaperHrefs): Promise<boolean> {
  const ids = exercises.map(({ id }) => id);
  return loadDrawings(drawings, ids, DRAWINGS);
}

/** Takes the place of what was drawn before. */
export function drawPaper(paper: Paper, plan: PaperPlan): void {
  const holder = document.getElementById(HOLDER);
  if (!holder) return;
  render(<PlanPaper paper={paper} {...plan} />, holder);
  document.body.dataset['paper'] = plan.form;
}

/** The page prints as it is again. */
export function clearPaper(): void {
  const holder = document.getElementById(HOLDER);
  if (holder) render(null, holder);
  delete document.body.dataset['paper'];
}
