/** Check: what every check of the content is given, and how it reports. */
import type { Fault } from './fault.ts';
import type { Key } from './fields.ts';
import type { Known } from './known.ts';
import type { Entry, Tree } from './tree.ts';

export interface Context {
  readonly tree: Tree;
  readonly known: Known;
  /** The day on which the check is made: `2026-11-24`. */
  readonly today: string;
}

export type Check = (context: Context) => readonly Fault[];

/** A fault of a field in YAML or JSON. */
export function fieldFault({ path: file, fields }: Entry, path: readonly Key[], message: string): Fault {
  return { file, line: fields.lineOf(path), field: nameField(path), message };
}

/** A fault in the text under the frontmatter. */
export function bodyFault({ path: file }: Entry, line: number, message: string): Fault {
  return { file, line, field: 'body', message };
}

/** `steps[2].text`, counted from 1 as an author counts. */
function nameField(path: readonly Key[]): string {
  const name = path.map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${key}`)).join('');
  return name.replace(/^\./, '') || 'file';
}
