/** Result: one page that answers a query, as a row of the list. */
import type { Part } from '../../domain/search/mark.ts';
import { element } from './element.ts';

export interface Result {
  readonly url: string;
  readonly kind: string;
  readonly title: readonly Part[];
  readonly text: readonly Part[];
  readonly headings: readonly { readonly url: string; readonly text: readonly Part[] }[];
}

export function resultRow(
  { url, kind, title, text, headings }: Result,
  kindName: string,
  level: 'h2' | 'h3',
): HTMLLIElement {
  const row = element(
    'li',
    { 'data-kind': kind },
    element('p', { class: 'small' }, kindName),
    element(level, {}, element('a', { href: url }, ...marked(title))),
    element('p', {}, ...marked(text)),
  );
  if (headings.length > 0) {
    const links = headings.map((heading) =>
      element('li', {}, element('a', { href: heading.url }, ...marked(heading.text))),
    );
    row.append(element('ul', {}, ...links));
  }
  return row;
}

function marked(parts: readonly Part[]): readonly (Node | string)[] {
  return parts.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
}
