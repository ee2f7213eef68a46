/** Mark: which parts of a text answer to the words of a query. */
import { type Lexicon, shareKey, stemsOf, type Term, termsOf } from './lexicon.ts';

export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

/** The text in parts, in order: joined, they are the text again. */
export function markTerms(text: string, terms: readonly Term[], lexicon: Lexicon): readonly Part[] {
  const pieces = text.split(/([\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*)/u);
  const words = pieces.flatMap((piece, at) => {
    const [stem] = at % 2 === 1 ? stemsOf(piece, lexicon.language) : [];
    return stem === undefined ? [] : [{ stem, at }];
  });
  const marked = new Set<number>();
  let next = 0;
  for (const term of termsOf(
    words.map(({ stem }) => stem),
    lexicon,
  )) {
    const covered = words.slice(next, next + term.text.split(' ').length);
    next += covered.length;
    const first = covered[0]?.at ?? 0;
    const last = covered.at(-1)?.at ?? -1;
    if (!term.empty && terms.some((wanted) => shareKey(wanted, term)))
      for (let at = first; at <= last; at++) marked.add(at);
  }
  return joinParts(pieces.map((piece, at) => ({ text: piece, marked: marked.has(at) })));
}

/** Neighbours that are both marked, or both not, become one. A space between two marked words is marked with them. */
function joinParts(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = [];
  for (const [at, part] of parts.entries()) {
    if (part.text === '') continue;
    const between = part.text === ' ' && parts[at - 1]?.marked === true && parts[at + 1]?.marked === true;
    const marked = part.marked || between;
    const before = joined.at(-1);
    if (before?.marked === marked) joined[joined.length - 1] = { text: before.text + part.text, marked };
    else joined.push({ text: part.text, marked });
  }
  return joined;
}
