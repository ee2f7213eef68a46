// @ts-check
/** Nginx: a real server for the tests, found on this machine or brought to it. */
import { existsSync } from 'node:fs';
import { installFromDebian } from './debian.mjs';

/**
 * @typedef {object} Nginx
 * @property {string} program
 * @property {string} brotli the module that sends ready Brotli files
 */

const PROGRAMS = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx'];
const MODULES = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules', '/usr/local/lib/nginx/modules'].map(
  (folder) => `${folder}/ngx_http_brotli_static_module.so`,
);

/**
 * Undefined when there is none and none can be installed.
 *
 * @returns {Nginx | undefined}
 */
export function findNginx() {
  const found = installed();
  if (found) return found;
  return installFromDebian(['nginx-light', 'libnginx-mod-http-brotli-static']) ? installed() : undefined;
}

/** @returns {Nginx | undefined} */
function installed() {
  const program = PROGRAMS.find((path) => existsSync(path));
  const brotli = MODULES.find((path) => existsSync(path));
  return program && brotli ? { program, brotli } : undefined;
}
