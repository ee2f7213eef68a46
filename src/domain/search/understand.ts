/** Understand: what a query says and asks, and the danger that it speaks of. */
import { type Danger, readDanger } from './danger.ts';
import type { Term } from './lexicon.ts';
import { type Query, readQuery } from './query.ts';
import type { SearchIndex } from './search-index.ts';

export interface Understood {
  readonly query: Query;
  readonly danger: Danger;
  /** All that is said, empty words too, without the signs that are said not to be there. */
  readonly present: readonly Term[];
}

export function understand(text: string, index: SearchIndex): Understood {
  const read = readQuery(text, index);
  const { danger, present } = readDanger(read.said, index.signs, index.lexicon.language);
  const here = read.terms.filter((term) => present.includes(term) || !read.said.includes(term));
  return { query: here.length > 0 ? { ...read, terms: here } : read, danger, present };
}
