/**
 * Vocabulary: what search knows of one language before it reads a full text: each page in short, and the words
 * that readers use for it.
 */

export const SEARCH_KINDS = ['exercise', 'question', 'guide', 'about'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Something a result can lead to: a page, or a question on the questions page. */
export interface SearchPage {
  /** Address, ready for `href`. */
  readonly path: string;
  readonly kind: SearchKind;
  readonly title: string;
  /** What a result shows under the title. */
  readonly text: string;
  /** Words and sentences that readers use for it. They are searched and never shown. */
  readonly words: readonly string[];
  /** Anchor and words of each heading that a result can lead to. */
  readonly headings: readonly (readonly [id: string, text: string])[];
}

/** What the words of a query can say about danger. Each sign is a few words; a query shows it when it has them all. */
export interface DangerSigns {
  /** Signs that may need help now: the page about help comes first. */
  readonly now: readonly string[];
  /** Signs to check: the page about help is among the first. */
  readonly check: readonly string[];
  /** Complaints that are mostly harmless, and worth a line about signs that are not. */
  readonly mention: readonly string[];
}

export interface SearchWords {
  /** Words that say nothing about what is looked for. */
  readonly stop: readonly string[];
  /** Words and phrases that mean the same here. */
  readonly groups: readonly (readonly string[])[];
  readonly danger: DangerSigns;
  /** Words for what this site does not cover. */
  readonly elsewhere: readonly string[];
}

/** All that is known of one language, as authors write it. */
export interface Vocabulary extends SearchWords {
  readonly locale: string;
  /** Address of the page about help. */
  readonly help: string;
  readonly pages: readonly SearchPage[];
}
