/** Results view: the count, the filter, the help line and the list, under the search field. */
import type { Danger } from '../../domain/search/danger.ts';
import { SEARCH_KINDS } from '../../domain/search/vocabulary.ts';
import { lookup } from '../../i18n/fill.ts';
import { element } from './element.ts';
import { type Result, resultRow } from './result.ts';
import type { SearchData } from './search-data.ts';

const EVERY_KIND = '';

export class ResultsView {
  readonly #say: ReturnType<typeof lookup>;
  readonly #data: SearchData;
  readonly #level: 'h2' | 'h3';
  readonly #failed: string;
  readonly #status = element('p', { role: 'status' });
  readonly #filter = element('select', {});
  readonly #filterLabel: HTMLLabelElement;
  readonly #body = element('div', {});
  readonly #more = element('p', { hidden: true, tabindex: '-1', class: 'screen-only' });
  #results: readonly Result[] = [];
  #danger: Danger = 'none';

  /** `level` is the heading level of a result: one below what stands above the list. `failed` says what did not load. */
  constructor(root: HTMLElement, data: SearchData, level: 'h2' | 'h3', failed: string) {
    this.#data = data;
    this.#level = level;
    this.#failed = failed;
    this.#say = lookup(data.strings, data.vocabulary.locale);
    this.#filterLabel = element(
      'label',
      { hidden: true, class: 'screen-only' },
      element('span', {}, this.#say('search.show')),
      this.#filter,
    );
    root.replaceChildren(
      element('div', { class: 'search-count' }, this.#status, this.#filterLabel),
      this.#body,
      this.#more,
    );
    this.#filter.addEventListener('change', () => this.#draw());
  }

  /** Shows a new query's results. `isComplete` says that no more will follow. */
  show(query: string, results: readonly Result[], danger: Danger, isComplete: boolean): void {
    this.#results = results;
    this.#danger = danger;
    this.#more.hidden = true;
    this.#offerKinds();
    if (results.length > 0) this.#draw();
    else if (isComplete) this.#drawNothing(query);
    else this.#fill(this.#say('search.looking'));
  }

  /** Adds results below those that are shown. Nothing that is being read moves. */
  add(results: readonly Result[]): void {
    this.#results = [...this.#results, ...results];
    this.#offerKinds();
    const chosen = this.#chosen();
    this.#status.textContent = this.#count(chosen.length);
    this.#body
      .querySelector('ol')
      ?.append(...chosen.filter((result) => results.includes(result)).map((result) => this.#row(result)));
  }

  /** Offers to look further, below the results. `look` resolves with the number of results that it has added. */
  offerMore(look: () => Promise<number>): void {
    const button = element('button', { type: 'button' }, this.#say('search.more'));
    this.#more.replaceChildren(button);
    this.#more.hidden = false;
    button.addEventListener('click', async () => {
      const { length } = this.#rows();
      const looking = new Text(this.#say('search.looking'));
      this.#more.replaceChildren(looking);
      this.#more.focus();
      const isNew = (await look()) > 0;
      // The reader has typed on, or it has failed: something else stands here now.
      if (!looking.parentNode) return;
      this.#more.textContent = this.#say('search.noMore');
      // The focus goes on where the reader left off, unless it has left meanwhile.
      const hasFocus = document.activeElement === this.#more;
      this.#more.hidden = isNew;
      if (hasFocus && isNew) this.#rows()[length]?.querySelector('a')?.focus();
    });
  }

  /** Says that the rest did not load: below the results that are there, or in their place. */
  showFailed(): void {
    if (this.#results.length === 0) this.#fill(this.#failed, ...this.#helpLine(), this.#ways());
    else this.#more.textContent = this.#failed;
    this.#more.hidden = this.#results.length === 0;
  }

  /** Where to go before anything is typed. */
  showWays(): void {
    this.#results = [];
    this.#more.hidden = true;
    this.#offerKinds();
    this.#fill('', this.#ways());
  }

  #fill(status: string, ...children: readonly Node[]): void {
    this.#status.textContent = status;
    this.#body.replaceChildren(...children);
  }

  #draw(): void {
    const chosen = this.#chosen();
    const list = element(
      'ol',
      { 'aria-label': this.#say('search.results') },
      ...chosen.map((result) => this.#row(result)),
    );
    this.#fill(this.#count(chosen.length), ...this.#helpLine(), list);
  }

  #drawNothing(query: string): void {
    const title = element(this.#level, {}, this.#say('search.nothing', { query }));
    this.#fill(
      this.#count(0),
      ...this.#helpLine(),
      title,
      element('p', {}, this.#say('search.covers')),
      this.#ways(),
    );
  }

  #helpLine(): readonly Node[] {
    if (this.#danger === 'none') return [];
    const link = element('a', { href: this.#data.vocabulary.help }, this.#say('search.helpLink'));
    return [
      element(
        'p',
        { class: 'box', 'data-kind': 'help' },
        `${this.#say(`search.help.${this.#danger}`)} `,
        link,
      ),
    ];
  }

  #ways(): HTMLElement {
    const rows = this.#data.ways.map(({ url, title, note }) =>
      element('li', {}, element('a', { href: url }, title), element('p', { class: 'small' }, note)),
    );
    return element('ul', { class: 'search-ways' }, ...rows);
  }

  #row(result: Result): HTMLElement {
    return resultRow(result, this.#say(`kind.${result.kind}`), this.#level);
  }

  #rows(): NodeListOf<HTMLElement> {
    return this.#body.querySelectorAll(':scope > ol > li');
  }

  #count(count: number): string {
    return this.#say('search.count', { count });
  }

  #chosen(): readonly Result[] {
    const kind = this.#filter.value;
    return kind === EVERY_KIND ? this.#results : this.#results.filter((result) => result.kind === kind);
  }

  /** Offers the kinds that are there, each with its number. A chosen kind stays chosen while it has results. */
  #offerKinds(): void {
    const { value } = this.#filter;
    const numbers = SEARCH_KINDS.map(
      (kind) => [kind, this.#results.filter((result) => result.kind === kind).length] as const,
    );
    const present = numbers.filter(([, count]) => count > 0);
    const options = present.map(([kind, count]) =>
      element('option', { value: kind }, `${this.#say(`search.kind.${kind}`)} (${count})`),
    );
    this.#filter.replaceChildren(
      element('option', { value: EVERY_KIND }, this.#say('search.everything')),
      ...options,
    );
    this.#filter.value = present.some(([kind]) => kind === value) ? value : EVERY_KIND;
    this.#filterLabel.hidden = present.length < 2;
  }
}
