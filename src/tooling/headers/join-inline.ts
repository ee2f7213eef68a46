/**
 * Join inline: fewer, longer styles and scripts inside a page, so that its policy names fewer hashes. A hash does not
 * compress, and it stands in the first screen.
 */
const STYLE = /<style>(.*?)<\/style>/gs;
/** What Astro puts before the first island of a page, in the middle of it. */
const ISLAND_STYLE = /<style>(astro-island\b[^<]*)<\/style>/g;
const SCRIPT_AND_SCRIPT = /(<script>(?:(?!<\/script>).)*)<\/script><script>/gs;

/**
 * Joins the styles of the head into the last of them, and scripts that stand side by side. The style of islands joins
 * them: further down, a browser that has begun to paint would match its rules once more.
 *
 * The names of the layers come first and their rules last: only what stands between them can tell the difference,
 * and that is the style sheet of paper, which is in no layer.
 */
export function joinInline(html: string): string {
  const bodyAt = html.indexOf('</head>');
  if (bodyAt === -1) return html;
  const [head, body] = [html.slice(0, bodyAt), html.slice(bodyAt)];
  const ofIslands = new Set([...body.matchAll(ISLAND_STYLE)].map(([, css = '']) => css));
  const joined = joinStyles(head, ofIslands);
  return joined + (joined === head ? body : body.replace(ISLAND_STYLE, '')).replace(SCRIPT_AND_SCRIPT, '$1;');
}

/** The head with one style, which ends with `more`. A head without style stays as it is. */
function joinStyles(head: string, more: ReadonlySet<string>): string {
  const sheets = [...head.matchAll(STYLE)];
  const last = sheets.at(-1);
  if (!last) return head;
  const css = [...sheets.map(([, text]) => text), ...more].join('');
  const before = head.slice(0, last.index).replace(STYLE, '');
  return `${before}<style>${css}</style>${head.slice(last.index + last[0].length)}`;
}
