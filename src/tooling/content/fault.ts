/** Fault: one mistake in the content, in words an author can act on. */
export interface Fault {
  /** Inside the content folder: `exercises/en/neck-tilt.mdx`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The field (`dose.holdSeconds.min`), or what stands in its place: `body`, `file`. */
  readonly field: string;
  /** What is wrong and, after a colon, what to do. */
  readonly message: string;
  /** A warning is reported, and stops a release only. */
  readonly warning?: true;
}

/** `content/exercises/en/neck-tilt.mdx:12: order: is missing: write a whole number`. */
export function formatFault(fault: Fault, folder: string, isError = !fault.warning): string {
  const place = `${folder.replace(/\/$/, '')}/${fault.file}:${fault.line}`;
  return `${place}: ${isError ? '' : 'warning: '}${fault.field}: ${fault.message}`;
}

/** By file, then line. Of two faults of one field on one line, the first stays: it is the more exact. */
export function sortFaults(faults: readonly Fault[]): readonly Fault[] {
  const seen = new Set<string>();
  return faults
    .filter(({ file, line, field, message }) => {
      const fieldKey = field === 'body' ? `${field} ${message}` : field;
      const key = `${file}:${line}:${fieldKey}`;
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    })
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}
