/**
 * Site search: a field and its results, in the dialog and on the search page alike.
 *
 * The first results come from a small vocabulary. More words to understand a query follow at once. The full text adds
 * to the results: when the reader pauses, if they are few, or a word is unknown and the page not clear without it, and
 * else when the reader asks for it.
 */
import { inSlices } from '../browser/in-slices.ts';
import { markTerms, type Part } from '../domain/search/mark.ts';
import { type PackedMoreWords, withMoreWords } from '../domain/search/more-words.ts';
import type { PackedVocabulary } from '../domain/search/packed-vocabulary.ts';
import { indexSteps, type SearchIndex } from '../domain/search/search-index.ts';
import { type Found, type Hit, searchPages } from '../domain/search/search-pages.ts';
import { nextStop } from './search/arrow-keys.ts';
import { element } from './search/element.ts';
import type { FullTextHit, FullTextQuestion } from './search/full-text.ts';
import type { Result } from './search/result.ts';
import { ResultsView } from './search/results-view.ts';
import type { SearchData } from './search/search-data.ts';

const TYPING_PAUSE_MS = 100;
const FULL_TEXT_PAUSE_MS = 350;
/** As many results as a reader looks at: no full text is fetched for more, unless a word is unknown. */
const ENOUGH_RESULTS = 3;
/** One letter says nothing yet. */
const LEAST_LETTERS = 2;

class SiteSearch extends HTMLElement {
  readonly #field = this.querySelector('input') ?? document.createElement('input');
  readonly #failed = this.dataset['failed'] ?? '';
  #index: SearchIndex | undefined;
  #view: ResultsView | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #isLoading = false;
  /** Whether more words have come, or will not. */
  #hasLearned = false;

  async connectedCallback(): Promise<void> {
    const form = this.querySelector('form');
    if (!form) return;
    this.addEventListener(
      'input',
      ({ target }) => target === this.#field && this.#later(() => this.#search(), TYPING_PAUSE_MS),
    );
    this.addEventListener('keydown', (event) => this.#move(event));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      // Puts an on-screen keyboard away and the results in view.
      this.querySelector<HTMLElement>('[data-results] a')?.focus();
    });
    // A result may be on this very page: the dialog must not stay over it.
    this.addEventListener(
      'click',
      ({ target }) => target instanceof Element && target.closest('a') && this.closest('dialog')?.close(),
    );

    await this.#load();
  }

  /** Asked for again when the reader types on, as long as it has not come. */
  async #load(): Promise<void> {
    const { words = '' } = this.dataset;
    const results = this.querySelector<HTMLElement>('[data-results]');
    if (!results || this.#isLoading) return;
    this.#isLoading = true;
    try {
      const answer = await fetch(words);
      const data = (await answer.json()) as SearchData;
      this.#index = await inSlices(indexSteps(data.vocabulary));
      this.#view = new ResultsView(results, data, this.#isPage ? 'h2' : 'h3', this.#failed);
      this.#search();
      void this.#learn(data.vocabulary);
    } catch {
      results.replaceChildren(element('p', { role: 'alert' }, this.#failed));
    }
    this.#isLoading = false;
  }

  /** Without more words, search goes on with those it has. */
  async #learn(vocabulary: PackedVocabulary): Promise<void> {
    try {
      const answer = await fetch(this.dataset['moreWords'] ?? '');
      const more = (await answer.json()) as PackedMoreWords;
      this.#index = await inSlices(indexSteps(withMoreWords(vocabulary, more)));
    } catch {}
    this.#hasLearned = true;
    // Results that a reader has gone to stay where they are.
    if (document.activeElement?.closest('[data-results]') === null) this.#search();
  }

  get #isPage(): boolean {
    return !this.closest('dialog');
  }

  #later(run: () => void, milliseconds: number): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(run, milliseconds);
  }

  #search(): void {
    const query = this.#field.value.trim();
    if (this.#isPage)
      history.replaceState(history.state, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    if (!this.#index || !this.#view) {
      void this.#load();
      return;
    }
    if (query.length < LEAST_LETTERS) {
      clearTimeout(this.#pause);
      this.#view.showWays();
      return;
    }
    // The space that a reader has typed ends the last word.
    const found = searchPages(this.#field.value, this.#index);
    const results = found.hits.map((hit) => this.#resultOf(hit, found));
    // Words that say nothing are mostly the first of a query.
    if (results.length === 0 && found.query.words.length === 0) {
      this.#view.showWays();
      return;
    }
    const canFollow = found.query.words.length > 0 && !found.elsewhere;
    const isUnclear = !found.isSure && this.#hasUnknown(found);
    const follows = canFollow && (results.length < ENOUGH_RESULTS || isUnclear);
    this.#view.show(query, results, found.danger, !follows);
    const look = () => this.#addFullText(query, found, results);
    // More words may make it clear.
    if (follows) {
      if (this.#hasLearned) this.#later(look, FULL_TEXT_PAUSE_MS);
    } else if (canFollow && results.length > 0) this.#view.offerMore(look);
  }

  #hasUnknown({ query }: Found): boolean {
    const { known, lexicon } = this.#index ?? {};
    return query.words.some((word) => !known?.has(lexicon?.language.stem(word) ?? word));
  }

  /** Resolves with the number of results that it has added. */
  async #addFullText(query: string, found: Found, results: readonly Result[]): Promise<number> {
    const hits = await this.#askFullText(found.query.words);
    // The reader has typed on.
    if (this.#field.value.trim() !== query) return 0;
    if (!hits) {
      this.#view?.showFailed();
      return 0;
    }
    const listed = new Set(results.map(({ url }) => url));
    const more = hits
      .filter(({ url }) => !listed.has(url))
      .map(({ url, kind, title, excerpt }) => {
        const known = this.#index?.vocabulary.pages.find(({ path }) => path === url);
        return {
          url,
          kind: known?.kind ?? kind,
          title: this.#marked(known?.title ?? title, found),
          text: excerpt,
          headings: [],
        };
      });
    if (results.length > 0) this.#view?.add(more);
    else this.#view?.show(query, more, found.danger, true);
    return more.length;
  }

  /** Undefined where it does not arrive. */
  async #askFullText(words: readonly string[]): Promise<readonly FullTextHit[] | undefined> {
    const { fullText: address = '', fullTextScript = '' } = this.dataset;
    const { language } = this.#index?.lexicon ?? {};
    const isHere = await import(/* @vite-ignore */ fullTextScript).catch(() => {
      // Some browsers keep a failure with its address for as long as the page is open.
      this.dataset['fullTextScript'] = `${fullTextScript}?`;
    });
    if (!isHere || !language) return undefined;
    return new Promise((answer) => {
      const detail: FullTextQuestion = { address, words, language, answer };
      document.dispatchEvent(new CustomEvent('full-text', { detail }));
    });
  }

  #resultOf({ page, headings }: Hit, found: Found): Result {
    return {
      url: page.path,
      kind: page.kind,
      title: this.#marked(page.title, found),
      text: this.#marked(page.text, found),
      headings: headings.map(({ id, text }) => ({
        url: `${page.path}#${id}`,
        text: this.#marked(text, found),
      })),
    };
  }

  #marked(text: string, { query }: Found): readonly Part[] {
    return this.#index ? markTerms(text, query.terms, this.#index.lexicon) : [{ text, marked: false }];
  }

  #move(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return;
    if (event.key === 'Escape') {
      // Browsers clear a search field first; here the key closes at once.
      if (event.target === this.#field) event.preventDefault();
      this.closest('dialog')?.close();
      return;
    }
    const stops = [this.#field, ...this.querySelectorAll<HTMLElement>('[data-results] a')];
    const at = stops.indexOf(event.target as HTMLElement);
    const next = at < 0 ? undefined : nextStop(event.key, at, stops);
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

customElements.define('site-search', SiteSearch);
