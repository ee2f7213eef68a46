/** Medical words are explained where a reader first meets them. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type BuiltPage, builtSite, isForPatients } from './site.ts';

interface Term {
  readonly id: string;
  readonly term: string;
}

const { terms } = parse(readFileSync('content/glossary/en.yaml', 'utf8')) as { terms: readonly Term[] };
const site = builtSite();
const pages = site.pages.filter(isForPatients);

const RUNNING = 'p, li, dd, td';

/** The head of a page, the glossary itself, and what repeats other pages. */
const LEFT_OUT =
  '.lead, [data-summary], [data-glossary], [data-review], [data-dose], ol.steps, .on-this-page, .print-only, .exercise-hero, .exercise-row';

/** Words from fields and shared lists. They cannot hold a link, so a link anywhere on the page explains them. */
const FROM_FIELDS =
  '[data-ask-first], [data-feel], [data-position], [data-easier], [data-harder], [data-start], .stop-if, .line-list, .home-safety, [data-feel] ~ p.small';

interface Block {
  readonly text: string;
  /** Ids of the terms that are linked to their meaning here. */
  readonly linked: readonly string[];
  readonly isField: boolean;
}

function runningText({ main }: BuiltPage): readonly Block[] {
  const within = (selectors: string) =>
    new Set(main.querySelectorAll(selectors).flatMap((part) => [part, ...part.querySelectorAll(RUNNING)]));
  const leftOut = within(LEFT_OUT);
  const fields = within(FROM_FIELDS);
  return main
    .querySelectorAll(RUNNING)
    .filter((block) => !leftOut.has(block) && !block.querySelector(RUNNING))
    .map((block) => ({
      text: block.text.replace(/\s+/g, ' ').trim(),
      linked: block.querySelectorAll('[data-term]').map((link) => link.getAttribute('data-term') ?? ''),
      isField: fields.has(block),
    }));
}

/** The first mention of a term that is neither linked to its meaning nor explained in brackets. */
function unexplained(blocks: readonly Block[], { id, term }: Term): string | undefined {
  const word = new RegExp(`\\b${term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}s?\\b`, 'i');
  const isLinked = blocks.some(({ linked }) => linked.includes(id));
  for (const { text, linked, isField } of blocks) {
    if (linked.includes(id)) return undefined;
    const found = word.exec(text);
    if (!found || (isLinked && isField)) continue;
    const after = text.slice(found.index + found[0].length);
    return /^[,]? ?\(/.test(after) || text.slice(0, found.index).endsWith('(') ? undefined : text;
  }
  return undefined;
}

test('there are terms', () => {
  expect(terms.length).toBeGreaterThan(5);
});

test('every term is explained in the glossary, at the address that links use', () => {
  const lists = site.pages.filter(({ main }) => main.querySelector('[data-glossary]'));

  expect(lists.length).toBeGreaterThan(0);
  for (const { main } of lists)
    expect(terms.filter(({ id }) => !main.querySelector(`[id="term-${id}"]`))).toEqual([]);
});

test('a term is explained where it is first used', () => {
  const bare = pages.flatMap((page) => {
    const blocks = runningText(page);
    return terms.flatMap((term) => {
      const text = unexplained(blocks, term);
      return text === undefined ? [] : [`${page.path}: "${term.term}" in: ${text.slice(0, 140)}`];
    });
  });

  expect(bare).toEqual([]);
});
