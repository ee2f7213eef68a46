/** Action faults: what a workflow runs that another person could change after it was read here. */

/** A commit cannot be moved, a tag can. Its version stands behind it, for people and for programs that offer updates. */
const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

/** @param workflows the text of each, by its name */
export function actionFaults(workflows: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(workflows).flatMap(([name, text]) =>
    [...text.matchAll(/^\s*(?:- )?uses:\s*(.+?)\s*$/gm)].flatMap(([, action = '']) =>
      PINNED.test(action)
        ? []
        : [`${name} uses ${action}: name its commit, and its version in a comment behind it.`],
    ),
  );
}
