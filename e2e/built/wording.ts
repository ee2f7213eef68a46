/** Wording: number words, ranges and claims in a sentence. */

const NUMBER_WORD =
  /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)\b/gi;

/** Numbers above one that are written as words. */
export function numberWordsIn(sentence: string): readonly string[] {
  return sentence.match(NUMBER_WORD) ?? [];
}

/** `5-7`, `15 – 20`: a dash can be read as a minus, and turns round in right-to-left text. */
export function dashRangesIn(sentence: string): readonly string[] {
  return sentence.match(/\d+\s*[-\u2010-\u2015\u2212]\s*\d+/g) ?? [];
}

export interface Claim {
  readonly words: RegExp;
  readonly why: string;
}

/** Words that promise, overstate or repeat an error of the source article. */
export const CLAIMS: readonly Claim[] = [
  { words: /\bcur(e|es|ed|ing)\b/i, why: 'nothing here cures' },
  { words: /\b(treats|heals|prescribes|monitors)\b/i, why: 'a claim of a medical device' },
  { words: /\bguarantee(s|d)?\b/i, why: 'nothing is guaranteed' },
  { words: /(?<!\b(not|n[’']t) )\balways\b/i, why: 'too strong for the evidence' },
  { words: /\b(100|one hundred) ?(%|per ?cent) (safe|effective)/i, why: 'too strong for the evidence' },
  {
    words: /\b(miracle|instant relief|painless|risk[- ]free|completely safe)\b/i,
    why: 'too strong for the evidence',
  },
  { words: /\bclinically (proven|tested|approved)\b/i, why: 'no such proof exists' },
  {
    words:
      /\b(recommended for your|personali[sz]ed (therapy|treatment|plan)|rehabilitation programme for you|tailored to you)\b/i,
    why: 'the site does not choose treatment',
  },
  { words: /\bbest physiotherapist/i, why: 'an advert' },
  { words: /\bhormonal changes\b/i, why: 'an error of the source article' },
  { words: /\bflush(es)?( out)? toxins\b/i, why: 'no evidence supports it' },
  { words: /\blight scratch\b/i, why: 'an error of the source article' },
  {
    words: /\b(ice|cold)\b.{0,80}\b20 seconds\b|\b20 seconds\b.{0,80}\b(ice|cold)\b/i,
    why: 'an error of the source article: up to 15 minutes',
  },
  { words: /\bno pain,? no gain\b/i, why: 'the opposite of the advice' },
];

/** Places where such words are right, and why: a belief that the page refutes, or a statement of what is not so. */
export const ALLOWED: readonly {
  readonly path: string;
  readonly sentence: RegExp;
  readonly reason: string;
}[] = [
  { path: '/causes/', sentence: /^No pain, no gain$/, reason: 'the name of a belief that the page refutes' },
];

export function claimsIn(sentence: string): readonly Claim[] {
  return CLAIMS.filter(({ words }) => words.test(sentence));
}
