// @ts-check
/** Locate: from the address of a request to a file of the site, and never to one outside of it. */
import { join, sep } from 'node:path';
import { fileStats } from './file-stats.mjs';

/**
 * `path` is the address without its query, decoded; it has the base path.
 *
 * @typedef {{ kind: 'file', path: string, file: string }
 *   | { kind: 'redirect', path: string, to: string }
 *   | { kind: 'not-found', path: string }
 *   | { kind: 'bad-request' }} Located
 */

/** Files that tell a host how to serve, and are no part of what it serves. */
const FOR_THE_HOST = /^\/(_headers|_redirects|_nginx\/.*)$/;

/**
 * @param {string} folder an absolute path
 * @param {string} prefix the base path, with a slash at both ends
 * @param {string} url the request target: a path and perhaps a query
 * @returns {Located}
 */
export function locate(folder, prefix, url) {
  const [rawPath = '', query] = splitOnce(url, '?');
  const address = decode(rawPath);
  if (address === undefined) return { kind: 'bad-request' };
  const redirectTo = (/** @type {string} */ to) => (query === undefined ? to : `${to}?${query}`);

  if (prefix !== '/' && (address === '/' || `${address}/` === prefix)) {
    return { kind: 'redirect', path: address, to: redirectTo(prefix) };
  }
  const nothing = /** @type {const} */ ({ kind: 'not-found', path: address });
  if (!address.startsWith(prefix)) return nothing;
  const path = `/${address.slice(prefix.length)}`;
  if (FOR_THE_HOST.test(path) || !staysInside(path)) return nothing;

  const file = join(folder, path);
  const stats = fileStats(file);
  if (stats?.isDirectory()) {
    if (!path.endsWith('/'))
      return { kind: 'redirect', path: address, to: redirectTo(`${encodeURI(address)}/`) };
    const index = join(file, 'index.html');
    return fileStats(index) ? { kind: 'file', path: address, file: index } : nothing;
  }
  return stats?.isFile() && !path.endsWith('/') ? { kind: 'file', path: address, file } : nothing;
}

/**
 * Whether a path has neither a step upwards, nor an empty step, nor the separator of another system.
 * An empty step matters in a redirect: an address that begins with two slashes names another host.
 *
 * @param {string} path
 */
function staysInside(path) {
  const steps = path.slice(1).split('/');
  return steps.every(
    (step, index) =>
      step !== '..' &&
      step !== '.' &&
      !step.includes('\\') &&
      !step.includes(sep) &&
      (step !== '' || index === steps.length - 1),
  );
}

/** @param {string} rawPath */
function decode(rawPath) {
  if (!rawPath.startsWith('/')) return undefined;
  try {
    const path = decodeURIComponent(rawPath);
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} text
 * @param {string} separator
 * @returns {readonly [string, string | undefined]}
 */
function splitOnce(text, separator) {
  const at = text.indexOf(separator);
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + separator.length)];
}
