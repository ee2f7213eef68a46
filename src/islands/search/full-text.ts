/**
 * Full text: Pagefind's index of every word of every page, loaded when a search needs it.
 *
 * A script of its own, so that the first results do not wait for it. It answers the event `full-text`.
 */
import { inTime } from '../../browser/in-time.ts';
import { allowWorker } from '../../browser/trusted-worker.ts';
import type { Language } from '../../domain/search/language.ts';
import { stemsOf } from '../../domain/search/lexicon.ts';
import type { Part } from '../../domain/search/mark.ts';

/** A page, or a part of one, that has the words. */
export interface FullTextHit {
  /** Address with its fragment, ready for `href`. */
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly excerpt: readonly Part[];
}

/** What is asked for, and who hears the answer. */
export interface FullTextQuestion {
  /** Of Pagefind's program. */
  readonly address: string;
  readonly words: readonly string[];
  readonly language: Language;
  /** Undefined when the index did not load: that is not to have looked and found nothing. */
  readonly answer: (hits: readonly FullTextHit[] | undefined) => void;
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
  /** Forgets what it has loaded. */
  readonly destroy: () => Promise<void>;
}

const MOST_PAGES = 8;

declare global {
  interface DocumentEventMap {
    'full-text': CustomEvent<FullTextQuestion>;
  }
}

let loading: Promise<Pagefind> | undefined;
/** Some browsers keep a failure with its address for as long as the page is open. */
let anew = '';

document.addEventListener('full-text', async ({ detail }) => {
  try {
    detail.answer(await inTime(searchFullText(detail)));
  } catch {
    detail.answer(undefined);
    // Half an index would find nothing for ever. It is loaded anew when it is asked again.
    const program = await loading?.catch(() => undefined);
    await program?.destroy().catch(() => undefined);
    if (!program) anew += '?';
    loading = undefined;
  }
});

/**
 * Returns the pages that have at least half of `words`: Pagefind also offers pages that have one of many.
 *
 * @throws when the index does not load
 */
async function searchFullText({
  address,
  words,
  language,
}: FullTextQuestion): Promise<readonly FullTextHit[]> {
  if (!loading) {
    allowWorker(new URL('pagefind-worker.js', new URL(address, location.href)));
    loading = import(/* @vite-ignore */ address + anew) as Promise<Pagefind>;
  }
  const { search } = await loading;
  const { results } = await search(words.join(' '));
  const pages = await Promise.all(results.slice(0, MOST_PAGES).map((result) => result.data()));
  const wanted = [...new Set(words.map(language.stem))];
  return pages
    .map(({ url, meta, excerpt }) => ({
      url,
      title: meta['title'] ?? url,
      kind: meta['kind'] ?? '',
      excerpt: readExcerpt(excerpt),
    }))
    .filter((hit) => {
      const has = new Set(hit.excerpt.flatMap(({ text, marked }) => (marked ? stemsOf(text, language) : [])));
      return wanted.filter((stem) => has.has(stem)).length * 2 >= wanted.length;
    });
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" };

/** Pagefind writes excerpts as HTML with `<mark>` and nothing else. */
function readExcerpt(html: string): readonly Part[] {
  return html.split(/<\/?mark>/).map((text, at) => ({
    text: text.replace(/&(lt|gt|quot|amp|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity),
    marked: at % 2 === 1,
  }));
}
