/**
 * Query list: what readers type, and the pages that answer it.
 *
 * One query a line: `reader | query | page page … | danger`. Any of the pages is a right answer. `danger` marks a
 * query whose answer must never be missed.
 */
export interface Query {
  /**
   * Who types it: `older`, `teenager`, `second-language`, `clinician`, `parent`, `carer`, `dyslexic`, `dictating`,
   * `afraid`, `adult`.
   */
  readonly reader: string;
  readonly text: string;
  readonly pages: readonly string[];
  readonly danger: boolean;
}

/** @throws {SyntaxError} when a line lacks its reader, query or page. */
export function readQueries(table: string): readonly Query[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [reader = '', text = '', pages = '', danger] = line.split('|').map((part) => part.trim());
      if (!reader || !text || !pages)
        throw new SyntaxError(`A query needs a reader, words and a page: ${line}`);
      return { reader, text, pages: pages.split(' '), danger: danger === 'danger' };
    });
}
