/**
 * Skeleton: the file of a new exercise. It passes the check at once and marks each word still to be written.
 */
import { UNWRITTEN } from './checks/unwritten.ts';
import { at } from './fields.ts';
import type { Tree } from './tree.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Why `id` cannot name a new exercise, as a sentence. `undefined` when it can. */
export function refuseId(id: string | undefined, { entries }: Tree): string | undefined {
  if (!id) return 'Name the exercise: npm run new exercise chin-tuck';
  if (!ID.test(id))
    return `"${id}" cannot be an address: write small letters and hyphens, such as chin-tuck.`;
  if (id.length > 40) return `"${id}" is too long for an address that is printed: use at most 40 letters.`;
  const twin = entries.find(
    (entry) => entry.id === id && (entry.kind === 'exercise' || entry.kind === 'article'),
  );
  return twin && `There is a page "${id}" already: ${twin.path}. Choose another name.`;
}

/** @param today `2026-11-24`; the next review is a year later */
export function writeSkeleton(id: string, tree: Tree, today: string): string {
  const title = id.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
  const exercises = tree.entries.filter(({ kind }) => kind === 'exercise');
  const order = Math.max(0, ...exercises.map(({ fields }) => Number(at(fields.data, 'order')) || 0)) + 1;
  const source = String(
    tree.entries.flatMap(({ kind, fields }) => (kind === 'sources' ? [at(fields.data, 0, 'id')] : []))[0],
  );
  const nextYear = String(Number(today.slice(0, 4)) + 1);
  return (
    frontmatter({
      title,
      order,
      source,
      today,
      nextReview: `${nextYear}${today.slice(4).replace('-02-29', '-03-01')}`,
    }) + BODY
  );
}

interface Values {
  readonly title: string;
  readonly order: number;
  readonly source: string;
  readonly today: string;
  readonly nextReview: string;
}

const frontmatter = ({ title, order, source, today, nextReview }: Values) => `---
title: ${title}
plainNames: ["${UNWRITTEN} what patients call it"]
clinicalNames: ["${UNWRITTEN} what clinicians call it"]
purpose: "${UNWRITTEN} what it is for, in 1 sentence."
area: "${UNWRITTEN} where it is felt"
description: "${UNWRITTEN} 50 to 160 letters for search engines and link previews."
order: ${order}
group: when-turning-is-easier
muscles:
  stretches: ["${UNWRITTEN} the muscle, in plain words"]
  works: []
  eases: []
start: "${UNWRITTEN} the start position."
steps:
  - id: move
    text: "${UNWRITTEN} one movement. If it names a side, add otherSide with left and right exchanged."
    pose: move
  - id: hold
    text: Hold for {hold}. Keep breathing.
    held: true
    pose: hold
  - id: repeat
    text: Do it {repetitions}.
    pose: start
# ${UNWRITTEN} each number of the dose, which is made up here, and the sources that state it.
# unconfirmed: true marks a number that a physiotherapist has still to confirm.
dose:
  holdSeconds: { min: 5, max: 5, default: 5, sources: [${source}], unconfirmed: true }
  repetitions: { min: 5, max: 5, default: 5, sources: [${source}], unconfirmed: true }
  sides: together
  timesPerDay: { min: 1, max: 1, default: 1, sources: [${source}], unconfirmed: true }
# ${UNWRITTEN} how long one movement and one rest take.
pace: { moveSeconds: 3, restSeconds: 4 }
# ${UNWRITTEN} who shows it, in which poses, and the drawings of the steps: docs/figures.md.
look: amina
poses:
  moved: { head: { nod: 20 } }
drawings:
  start: { view: side, pose: neutral }
  move: { view: side, pose: moved, ghost: neutral }
  hold: { view: side, pose: moved }
card: { start: start, end: hold }
# The drawings of the printed sheet: each shows the next steps. 0 is the start position.
sheet: [{ drawing: start, steps: 0 }, { drawing: hold, steps: 3 }]
movement: { view: side, through: [neutral, moved] }
feel: "${UNWRITTEN} what you should feel, and where."
mistakes:
  - "${UNWRITTEN} a common mistake."
easier: "${UNWRITTEN} how to make it easier."
harder: "${UNWRITTEN} how to make it harder, later."
position: "${UNWRITTEN} sitting, standing or lying: which, and how."
stopIf:
  - "${UNWRITTEN} a sign to stop"
cautions:
  - "${UNWRITTEN} who must ask first"
safety: "${UNWRITTEN} who must not start, in 1 line."
words: ["${UNWRITTEN} what patients type when they look for this"]
sources: [${source}]
reviewed: ${today}
nextReview: ${nextReview}
reviewedBy: null
---
`;

const BODY = `
<Hero>
  <Dose />
  <Caution />
  <StepTimer />
</Hero>

## How to do it

<Steps />

## What you should feel

<Feel />

<StopIf />

## Common mistakes

<Mistakes />

## Make it easier

<Easier />

## Make it harder, later

<Harder />

## Sitting or standing

<Position />

## Ask first

<AskFirst />
`;
