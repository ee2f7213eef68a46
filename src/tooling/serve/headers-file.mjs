// @ts-check
/**
 * Headers file: the `_headers` that static hosts read.
 *
 * A line at the margin is a path, in which `*` stands for anything; the indented lines under it are
 * headers. Paths count from the root of the host, base path included.
 */

/**
 * @typedef {object} HeaderRule
 * @property {RegExp} pattern
 * @property {readonly (readonly [name: string, value: string])[]} headers
 */

/**
 * @param {string} text
 * @returns {readonly HeaderRule[]}
 * @throws {SyntaxError} when a header stands before any path, or has no colon
 */
export function parseHeadersFile(text) {
  /** @type {{ pattern: RegExp, headers: [string, string][] }[]} */
  const rules = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: patternOf(line.trim()), headers: [] });
      continue;
    }
    const [, name, value] = /^\s+([^:\s]+):\s*(.*?)\s*$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (!rule || !name || value === undefined)
      throw new SyntaxError(`_headers:${index + 1}: not a header of a path`);
    rule.headers.push([name, value]);
  }
  return rules;
}

/**
 * The headers for one path. Hosts differ in what they make of two rules that name one header, so no file of
 * ours has that.
 *
 * @param {readonly HeaderRule[]} rules
 * @param {string} path from the root of the host, with its slash
 */
export function headersFor(rules, path) {
  return rules.filter(({ pattern }) => pattern.test(path)).flatMap(({ headers }) => headers);
}

/** @param {string} path */
function patternOf(path) {
  return new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
}
