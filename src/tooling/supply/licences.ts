/** Licences: under which terms packages may be used here. */

/** Free to use, change and pass on, or bound to publish changes of their own files alone. */
const ALLOWED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Used as it is while the site is built, never part of it. */
const ALLOWED_TOOLS: Readonly<Record<string, RegExp>> = {
  'LGPL-3.0-or-later': /^@img\/sharp-/,
};

/**
 * Whether the licence of a package is allowed. Of `A OR B` one must be, of `A AND B` both.
 *
 * @param licence an SPDX expression
 */
export function isAllowed(name: string, licence: string): boolean {
  const plain = licence.replace(/^\((.*)\)$/, '$1');
  if (plain.includes(' OR ')) return plain.split(' OR ').some((part) => isAllowed(name, part));
  if (plain.includes(' AND ')) return plain.split(' AND ').every((part) => isAllowed(name, part));
  return ALLOWED.has(plain) || (ALLOWED_TOOLS[plain]?.test(name) ?? false);
}
