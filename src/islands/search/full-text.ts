/** Full text: Pagefind's index of every word of every page, loaded after the first results are on screen. */
import type { Part } from '../../domain/search/mark.ts';

/** A page, or a part of one, that has the words. */
export interface FullTextHit {
  /** Address with its fragment, ready for `href`. */
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly excerpt: readonly Part[];
}

interface PagefindPage {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly excerpt: string;
}

interface Pagefind {
  readonly search: (
    query: string,
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<PagefindPage> }[] }>;
}

const MOST_PAGES = 8;

let loading: Promise<Pagefind> | undefined;

/** Never rejects: without the index, the results that are already there stand. */
export async function searchFullText(
  address: string,
  words: readonly string[],
): Promise<readonly FullTextHit[]> {
  try {
    loading ??= import(/* @vite-ignore */ address) as Promise<Pagefind>;
    const { search } = await loading;
    const { results } = await search(words.join(' '));
    const pages = await Promise.all(results.slice(0, MOST_PAGES).map((result) => result.data()));
    return pages.map(({ url, meta, excerpt }) => ({
      url,
      title: meta['title'] ?? url,
      kind: meta['kind'] ?? '',
      excerpt: readExcerpt(excerpt),
    }));
  } catch {
    loading = undefined;
    return [];
  }
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" };

/** Pagefind writes excerpts as HTML with `<mark>` and nothing else. */
function readExcerpt(html: string): readonly Part[] {
  return html.split(/<\/?mark>/).map((text, at) => ({
    text: text.replace(/&(lt|gt|quot|amp|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity),
    marked: at % 2 === 1,
  }));
}
