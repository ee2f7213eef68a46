/** Search data: what the address of `data-words` answers. */
import type { PackedVocabulary } from '../../domain/search/packed-vocabulary.ts';

export interface SearchData {
  readonly vocabulary: PackedVocabulary;
  /** Interface strings, `search.*` and `kind.*`. */
  readonly strings: Readonly<Record<string, string>>;
  /** Where to go when nothing is found, or nothing is typed yet. */
  readonly ways: readonly { readonly url: string; readonly title: string; readonly note: string }[];
}
