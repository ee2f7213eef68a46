/**
 * Trim styles: takes out of the style sheet in a page the rules of parts that are on no page with that sheet.
 *
 * An author may use any component on any page, so each page comes with the styles of all. Pages that had one sheet still
 * share one afterwards: a policy names each sheet once, and must not grow with the number of pages.
 */

/** An innermost rule of minified CSS: what stands before its brace, and what is in it. */
const RULE = /([^{};]+)\{[^{}]*\}/g;
const EMPTY_GROUP = /@(?:layer [\w.-]+|media[^{};]*|supports[^{};]*)\{\}/g;
const CLASS = /\.((?:[\w-]|\\.)+)/g;
/** Most of a page are the outlines of its drawings, and no class is in them. */
const OUTLINE = / d="[^"]*"/g;
const HEAD_STYLE = /<style>(.*?)<\/style>/s;

/** Told all pages, then all else: it keeps the names that nothing has had so far, and none of the texts. */
export interface StyleTrimmer {
  readonly readPage: (html: string) => void;
  /** What else may bring a class into a page: scripts, drawings, data. After all pages. */
  readonly readOther: (text: string) => void;
  /** A page that was read, with its sheet trimmed. After all else. */
  readonly trim: (html: string) => string;
}

export function styleTrimmer(): StyleTrimmer {
  const unusedBySheet = new Map<string, Set<string>>();
  const trimmed = new Map<string, string>();
  return {
    readPage: (html) => {
      const css = headStyle(html);
      if (css === undefined) return;
      const unused = unusedBySheet.get(css) ?? namesIn(css);
      unusedBySheet.set(css, unused);
      const body = html.replace(HEAD_STYLE, '').replace(OUTLINE, '');
      forget(unused, (name) => body.includes(name));
    },
    readOther: (text) => {
      const other = text.replace(OUTLINE, '');
      const isUsed = remembered((name) => other.includes(name) || isPutTogether(name, other));
      for (const unused of unusedBySheet.values()) forget(unused, isUsed);
    },
    trim: (html) => {
      const css = headStyle(html);
      if (css === undefined) return html;
      const sheet = trimmed.get(css) ?? trimSheet(css, unusedBySheet.get(css) ?? new Set());
      trimmed.set(css, sheet);
      return html.replace(HEAD_STYLE, () => `<style>${sheet}</style>`);
    },
  };
}

function headStyle(html: string): string | undefined {
  return HEAD_STYLE.exec(html.slice(0, html.indexOf('</head>') + 1))?.[1];
}

/** The classes of a sheet that a rule needs. */
const namesIn = (css: string): Set<string> =>
  new Set(
    [...css.matchAll(RULE)].flatMap(([, selectors = '']) =>
      selectors.startsWith('@') ? [] : selectorsOf(selectors).flatMap(classesOf),
    ),
  );

function forget(names: Set<string>, isUsed: (name: string) => boolean): void {
  for (const name of names) if (isUsed(name)) names.delete(name);
}

function remembered(answer: (name: string) => boolean): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const value = known.get(name) ?? answer(name);
    known.set(name, value);
    return value;
  };
}

function trimSheet(css: string, unused: ReadonlySet<string>): string {
  const rules = css.replace(RULE, (rule, selectors: string) =>
    selectors.startsWith('@') ||
    selectorsOf(selectors).some((selector) => !classesOf(selector).some((name) => unused.has(name)))
      ? rule
      : '',
  );
  return rules.replace(EMPTY_GROUP, '');
}

/** A comma inside brackets does not end a selector. */
function selectorsOf(text: string): readonly string[] {
  return text.split(/,(?![^(]*\))/);
}

/** The classes that an element must have. What stands in brackets may be one of several, or one that it must not have. */
function classesOf(selector: string): readonly string[] {
  const plain = selector.replace(/\((?:[^()]|\([^()]*\))*\)/g, '');
  return [...plain.matchAll(CLASS)].map(([, name = '']) => name.replaceAll('\\', ''));
}

/** Whether a script may write the beginning of the name and add the rest: `look-${name}`. */
function isPutTogether(name: string, other: string): boolean {
  const beginnings = [...name.matchAll(/-/g)].map(({ index }) => name.slice(0, index + 1));
  return beginnings.some((beginning) => ['"', "'", '`', '$'].some((end) => other.includes(beginning + end)));
}
