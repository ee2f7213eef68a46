// @ts-check
/**
 * Serve: a finished site from its folder, the way a good static host does.
 *
 * It answers under a base path, adds the slash that every address ends in, sends the compressed copy
 * where there is one, obeys `_headers`, and shows `404.html` for what is not there. `npm start` and the
 * browser tests use it, so what they see is what a host will send.
 */
import { createReadStream, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { contentType, isImmutable } from './serve/content-type.mjs';
import { acceptedEncodings } from './serve/encoding.mjs';
import { fileStats } from './serve/file-stats.mjs';
import { headersFor, parseHeadersFile } from './serve/headers-file.mjs';
import { locate } from './serve/locate.mjs';

/** @typedef {import('./serve/headers-file.mjs').HeaderRule} HeaderRule */

/**
 * @param {object} site
 * @param {string} site.dir the folder with the finished site
 * @param {string} [site.base] the path it answers under; `/` unless given
 */
export function serve({ dir, base = '/' }) {
  const folder = resolve(dir);
  const prefix = `/${base}/`.replace(/\/{2,}/g, '/');
  const rules = readHeaderRules(join(folder, '_headers'));
  const server = createServer((request, response) => answer(request, response, { folder, prefix, rules }));

  return {
    server,
    /** The base path, with a slash at both ends. */
    base: prefix,
    /** Ends every connection, and resolves when the port is free again. */
    close: () =>
      new Promise((/** @type {(value?: undefined) => void} */ done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ folder: string, prefix: string, rules: readonly HeaderRule[] }} site
 */
function answer(request, response, { folder, prefix, rules }) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const found = locate(folder, prefix, request.url ?? '/');
  if (found.kind === 'bad-request') {
    response.writeHead(400).end();
    return;
  }
  for (const [name, value] of headersFor(rules, found.path)) response.setHeader(name, value);
  if (found.kind === 'redirect') {
    response.writeHead(301, { Location: found.to }).end();
    return;
  }
  const file = found.kind === 'file' ? found.file : join(folder, '404.html');
  send(request, response, file, found.kind === 'file' ? 200 : 404);
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} file
 * @param {200 | 404} status
 */
function send(request, response, file, status) {
  const copy = bestCopy(file, request.headers['accept-encoding']);
  if (!copy) {
    response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  response.setHeader('Content-Type', contentType(file));
  response.setHeader('Vary', 'Accept-Encoding');
  if (copy.encoding) response.setHeader('Content-Encoding', copy.encoding);
  if (!response.hasHeader('Cache-Control')) {
    response.setHeader(
      'Cache-Control',
      isImmutable(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
  }

  const tag = `"${copy.size.toString(36)}-${Math.round(copy.changedAt).toString(36)}-${copy.encoding ?? 'plain'}"`;
  response.setHeader('ETag', tag);
  if (status === 200 && knows(request.headers['if-none-match'], tag)) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(status, { 'Content-Length': copy.size });
  if (request.method === 'HEAD') response.end();
  // A file that vanishes while it is read ends the connection, not the server.
  else
    createReadStream(copy.file)
      .on('error', () => response.destroy())
      .pipe(response);
}

/**
 * The smallest copy of `file` that the client can read, or undefined when there is no such file.
 *
 * @param {string} file
 * @param {string | undefined} accepts the `Accept-Encoding` of the request
 */
function bestCopy(file, accepts) {
  const plain = { file, encoding: undefined };
  if (!fileStats(file)?.isFile()) return undefined;
  const compressed = acceptedEncodings(accepts).map(({ encoding, suffix }) => ({
    file: file + suffix,
    encoding,
  }));
  for (const copy of [...compressed, plain]) {
    const stats = fileStats(copy.file);
    if (stats?.isFile()) return { ...copy, size: stats.size, changedAt: stats.mtimeMs };
  }
  return undefined;
}

/**
 * @param {string | undefined} ifNoneMatch
 * @param {string} tag
 */
function knows(ifNoneMatch, tag) {
  const known = (ifNoneMatch ?? '').split(',').map((entry) => entry.trim().replace(/^W\//, ''));
  return known.includes(tag) || known.includes('*');
}

/**
 * @param {string} file
 * @returns {readonly HeaderRule[]}
 */
function readHeaderRules(file) {
  return fileStats(file) ? parseHeadersFile(readFileSync(file, 'utf8')) : [];
}
