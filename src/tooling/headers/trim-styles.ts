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

/**
 * @param pages the HTML of all pages, by file
 * @param other what else may bring a class into a page: scripts, drawings, data
 * @returns the pages with their sheets trimmed
 */
export function trimStyles(pages: ReadonlyMap<string, string>, other: string): ReadonlyMap<string, string> {
  const bySheet = new Map<string, string[]>();
  for (const html of pages.values()) {
    const css = headStyle(html);
    if (css === undefined) continue;
    const bodies = bySheet.get(css) ?? [];
    bodies.push(html.replace(HEAD_STYLE, '').replace(OUTLINE, ''));
    bySheet.set(css, bodies);
  }
  const beside = other.replace(OUTLINE, '');
  const trimmed = new Map(
    [...bySheet].map(([css, bodies]) => [css, trimSheet(css, bodies.join('\n'), beside)] as const),
  );
  return new Map(
    [...pages].map(([file, html]) => {
      const sheet = trimmed.get(headStyle(html) ?? '');
      return [file, sheet === undefined ? html : html.replace(HEAD_STYLE, () => `<style>${sheet}</style>`)];
    }),
  );
}

function headStyle(html: string): string | undefined {
  return HEAD_STYLE.exec(html.slice(0, html.indexOf('</head>') + 1))?.[1];
}

function trimSheet(css: string, bodies: string, other: string): string {
  const known = new Map<string, boolean>();
  const isUsed = (name: string): boolean => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const used = bodies.includes(name) || other.includes(name) || isPutTogether(name, other);
    known.set(name, used);
    return used;
  };
  const rules = css.replace(RULE, (rule, selectors: string) =>
    selectors.startsWith('@') || selectorsOf(selectors).some((selector) => classesOf(selector).every(isUsed))
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
