/** Inline code: the scripts and styles inside a page, as a content policy names them. */
import { createHash } from 'node:crypto';

/** Each as `'sha256-…'`, without repetition, in an order that does not depend on the page. */
export interface InlineCode {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

export const NO_INLINE_CODE: InlineCode = { scripts: [], styles: [] };

const ELEMENT = /<(script|style)\b([^>]*)>(.*?)<\/\1>/gis;
/** JSON is data. A browser does not run it, and no policy stops it. */
const IS_DATA = /\btype=["']?application\/(ld\+)?json/i;
const HAS_ADDRESS = /\bsrc=/i;

export function inlineCode(html: string): InlineCode {
  const scripts: string[] = [];
  const styles: string[] = [];
  for (const [, name = '', attributes = '', text = ''] of html.matchAll(ELEMENT)) {
    if (name.toLowerCase() === 'style') styles.push(text);
    else if (!IS_DATA.test(attributes) && !HAS_ADDRESS.test(attributes)) scripts.push(text);
  }
  return { scripts: hashes(scripts), styles: hashes(styles) };
}

/** What is in any of the pages. */
export function joinInlineCode(pages: readonly InlineCode[]): InlineCode {
  return {
    scripts: sorted(pages.flatMap(({ scripts }) => scripts)),
    styles: sorted(pages.flatMap(({ styles }) => styles)),
  };
}

const hashes = (texts: readonly string[]): readonly string[] =>
  sorted(texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`));

const sorted = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();
