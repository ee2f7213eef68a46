/**
 * Join inline: fewer, longer styles and scripts inside a page, so that its policy names fewer hashes. A hash does not
 * compress, and it stands in the first screen.
 */
const STYLE = /<style>(.*?)<\/style>/gs;
const SCRIPT_AND_SCRIPT = /(<script>(?:(?!<\/script>).)*)<\/script><script>/gs;

/**
 * Joins the styles of the head into the last of them, and scripts that stand side by side.
 *
 * The names of the layers come first and their rules last: only what stands between them can tell the difference,
 * and that is the style sheet of paper, which is in no layer.
 */
export function joinInline(html: string): string {
  const bodyAt = html.indexOf('</head>');
  if (bodyAt === -1) return html;
  return joinStyles(html.slice(0, bodyAt)) + html.slice(bodyAt).replace(SCRIPT_AND_SCRIPT, '$1;');
}

function joinStyles(head: string): string {
  const sheets = [...head.matchAll(STYLE)];
  const last = sheets.at(-1);
  if (!last) return head;
  const css = sheets.map(([, text]) => text).join('');
  const before = head.slice(0, last.index).replace(STYLE, '');
  return `${before}<style>${css}</style>${head.slice(last.index + last[0].length)}`;
}
