/**
 * Prose: the text of a page as a reader meets it, block by block.
 *
 * Left out: drawings, scripts, the numbers that point to sources, and the list of sources, whose titles are
 * other people's words.
 */
import { type HTMLElement, NodeType } from 'node-html-parser';
import { sentencesOf } from '../../src/tooling/readability.ts';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER LI MAIN NAV OL P SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL TAKE-IT'.split(
    ' ',
  ),
);

/** Not part of what a reader reads as text of the page. */
const LEFT_OUT = [
  'script',
  'style',
  'svg',
  'template',
  'astro-island',
  '.source-number',
  '[data-source]',
  '[data-review]',
  '.print-only',
  '.take-it',
  '.on-this-page',
];

export interface Block {
  /** `p`, `li`, `h2`, … */
  readonly tag: string;
  readonly text: string;
}

/** Pieces of text between which a reader pauses. */
export function blocksOf(element: HTMLElement, leftOut: readonly string[] = LEFT_OUT): readonly Block[] {
  const skipped = new Set(leftOut.flatMap((selector) => element.querySelectorAll(selector)));
  const blocks: { tag: string; text: string }[] = [];
  const open = (tag: string) => blocks.push({ tag, text: '' });
  const walk = (node: HTMLElement, tag: string) => {
    if (skipped.has(node)) return;
    for (const child of node.childNodes) {
      if (child.nodeType === NodeType.TEXT_NODE) {
        if (blocks.length === 0) open(tag);
        const last = blocks.at(-1);
        if (last) last.text += child.text;
      } else if (child.nodeType === NodeType.ELEMENT_NODE) {
        const inner = child as HTMLElement;
        const isBlock = BLOCKS.has(inner.tagName) || isLabel(inner) || isAction(inner);
        if (inner.tagName === 'BR') open(tag);
        if (isBlock) open(inner.tagName.toLowerCase());
        walk(inner, isBlock ? inner.tagName.toLowerCase() : tag);
        if (isBlock) open(tag);
      }
    }
  };
  walk(element, element.tagName?.toLowerCase() ?? '');
  return blocks
    .map(({ tag, text }) => ({ tag, text: text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
}

/** `<p><b>Start position.</b> Sit tall.</p>`: a small heading that stands in the line. */
function isLabel(element: HTMLElement): boolean {
  return (
    /^(B|STRONG)$/.test(element.tagName) &&
    element.parentNode?.firstChild === element &&
    /[.:]\s*$/.test(element.text)
  );
}

/** A link at the end of a paragraph, after its last sentence: something to press, not to read on. */
function isAction(element: HTMLElement): boolean {
  const { parentNode: parent } = element;
  if (element.tagName !== 'A' || parent?.tagName !== 'P' || parent.lastChild !== element) return false;
  return /[.?!]\s*$/.test(parent.text.slice(0, parent.text.lastIndexOf(element.text)));
}

export function sentencesIn(element: HTMLElement): readonly string[] {
  return blocksOf(element).flatMap(({ text }) => sentencesOf(text));
}

/** All text with single spaces; blocks end with a full stop so that words of two blocks never join. */
export function plainText(element: HTMLElement, leftOut?: readonly string[]): string {
  return blocksOf(element, leftOut)
    .map(({ text }) => text)
    .join(' . ');
}
