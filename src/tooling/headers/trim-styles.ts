/**
 * Trim styles: takes out of the style sheet in a page the rules of parts that are not there.
 *
 * An author may use any component on any page, so each page comes with the styles of all. Pages of one group that had
 * one sheet still share one afterwards: the policy of a group names each sheet once, and must not grow with its pages.
 */
import { basename } from 'node:path/posix';
import { type Brought, hasName, nothingYet, readMarkup, readScript, withFiles } from './brought-names.ts';

/** An innermost rule of minified CSS: what stands before its brace, and what is in it. */
const RULE = /([^{};]+)\{[^{}]*\}/g;
const EMPTY_GROUP = /@(?:layer [\w.-]+|media[^{};]*|supports[^{};]*)\{\}/g;
/** A class, or an element of the site's own: `movement-player`. */
const NAME = /\.((?:[\w-]|\\.)+)|(?<![\w\\.#:-])([a-z]+(?:-[a-z]+)+)/g;
const HEAD_STYLE = /<style>(.*?)<\/style>/s;

/** Told all pages and files, then asked for pages: it keeps the names that it has met, and none of the texts. */
export interface StyleTrimmer {
  /** @param group pages that share a header rule */
  readonly readPage: (html: string, group: string) => void;
  /** What may bring a name into the pages that name the file: a script, a drawing, data. */
  readonly readOther: (file: string, text: string) => void;
  /** A page that was read, with its sheet trimmed. After all else. */
  readonly trim: (html: string, group: string) => string;
}

/** A sheet of the pages of one group. */
interface Sheet {
  readonly css: string;
  readonly brought: Brought;
  trimmed?: string;
}

export function styleTrimmer(): StyleTrimmer {
  const sheets = new Map<string, Sheet>();
  const others = new Map<string, Brought>();
  const sheetOf = (html: string, group: string): Sheet | undefined => {
    const css = headStyle(html);
    return css === undefined
      ? undefined
      : kept(sheets, `${group}\n${css}`, () => ({ css, brought: nothingYet() }));
  };
  return {
    readPage: (html, group) => {
      const sheet = sheetOf(html, group);
      if (sheet) readMarkup(html.replace(HEAD_STYLE, ''), sheet.brought);
    },
    readOther: (file, text) => {
      const read = file.endsWith('.js') ? readScript : readMarkup;
      read(text, kept(others, basename(file), nothingYet));
    },
    trim: (html, group) => {
      const sheet = sheetOf(html, group);
      if (!sheet) return html;
      sheet.trimmed ??= trimSheet(sheet.css, withFiles(sheet.brought, others));
      return html.replace(HEAD_STYLE, () => `<style>${sheet.trimmed}</style>`);
    },
  };
}

function kept<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

function headStyle(html: string): string | undefined {
  return HEAD_STYLE.exec(html.slice(0, html.indexOf('</head>') + 1))?.[1];
}

function trimSheet(css: string, brought: Brought): string {
  const rules = css.replace(RULE, (rule, selectors: string) =>
    selectors.startsWith('@') ||
    selectorsOf(selectors).some((selector) => namesOf(selector).every((name) => hasName(brought, name)))
      ? rule
      : '',
  );
  return rules.replace(EMPTY_GROUP, '');
}

/** A comma inside brackets does not end a selector. */
function selectorsOf(text: string): readonly string[] {
  return text.split(/,(?![^(]*\))/);
}

/** The names that must be there. What stands in brackets may be one of several, or one that must not be there. */
function namesOf(selector: string): readonly string[] {
  const plain = selector.replace(/\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\]/g, '');
  return [...plain.matchAll(NAME)].map(([, name, element]) => (name ?? element ?? '').replaceAll('\\', ''));
}
