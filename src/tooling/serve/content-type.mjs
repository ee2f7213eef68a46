// @ts-check
import { extname, sep } from 'node:path';

/**
 * By the end of the name.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const TYPES = {
  avif: 'image/avif',
  css: 'text/css; charset=utf-8',
  gif: 'image/gif',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  ics: 'text/calendar; charset=utf-8',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  m4a: 'audio/mp4',
  mjs: 'text/javascript; charset=utf-8',
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
  // Pagefind gives its WebAssembly this name; a browser compiles it while it streams only under this type.
  pagefind: 'application/wasm',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  wav: 'audio/wav',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
  zip: 'application/zip',
};

/** The media type of a file, by its name. */
export function contentType(/** @type {string} */ file) {
  return TYPES[extname(file).slice(1).toLowerCase()] ?? 'application/octet-stream';
}

/** Whether the name of the file holds a hash of its content, so that it never needs to be asked for again. */
export function isImmutable(/** @type {string} */ file) {
  return file.split(sep).includes('_astro');
}
