/** Write worker: makes `sw.js` for a finished site, with the list of the files it keeps and the hash of each. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { type FileHashes, hashOf, type SiteFiles } from '../../offline/site-files.ts';
import { addressOf, filesThatFit, keepingOf, unusedSearchFiles } from './kept-files.ts';

export const WORKER_FILE = 'sw.js';

/** No device is asked to keep more than this. What is left out is there with network only. */
const MOST_BYTES = 30_000_000;

export interface WrittenWorker {
  readonly files: number;
  /** What the files take on the device. */
  readonly bytes: number;
  /** What is sent for them, about: hosts send smaller copies than this. */
  readonly sentBytes: number;
  /** The same of what is fetched first. */
  readonly sentCoreBytes: number;
  /** Files left out because the site is too large to keep. */
  readonly leftOut: number;
}

/** Writes the worker of the site in `folder`, which is served under `base`. */
export async function writeWorker(folder: string, base: string): Promise<WrittenWorker> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  const entry = join(folder, 'pagefind/pagefind-entry.json');
  const unused = existsSync(entry) ? unusedSearchFiles(names, readFileSync(entry, 'utf8')) : [];
  const wanted = names
    .filter((name) => keepingOf(name) !== 'none' && !unused.includes(name))
    .map((file) => ({ file, bytes: statSync(join(folder, file)).size }));
  const fitting = filesThatFit(wanted, MOST_BYTES);

  const core: Record<string, string> = {};
  const later: Record<string, string> = {};
  const redirects: Record<string, string> = {};
  let [bytes, sentBytes, sentCoreBytes] = [0, 0, 0];
  for (const file of fitting) {
    const body = readFileSync(join(folder, file));
    const to = file.endsWith('.html') ? redirectIn(body.toString(), base) : undefined;
    if (to !== undefined) {
      redirects[addressOf(file)] = to;
      continue;
    }
    const isCore = keepingOf(file) === 'core';
    const sent = /\.(woff2|png|pf_\w+|pagefind)$/.test(file) ? body.length : gzipSync(body).length;
    (isCore ? core : later)[addressOf(file)] = await hashOf(new Uint8Array(body));
    bytes += body.length;
    sentBytes += sent;
    if (isCore) sentCoreBytes += sent;
  }
  const site: SiteFiles = { base, core: inOrder(core), later: inOrder(later), redirects, bytes };
  writeFileSync(join(folder, WORKER_FILE), await workerOf(site));
  const files = Object.keys(core).length + Object.keys(later).length;
  return { files, bytes, sentBytes, sentCoreBytes, leftOut: wanted.length - fitting.length };
}

async function workerOf(site: SiteFiles): Promise<string> {
  const text = JSON.stringify(site);
  const version = await hashOf(new TextEncoder().encode(text));
  return bundle('worker.ts', { SITE_FILES: text, VERSION: JSON.stringify(version) });
}

/** The worker that ends offline use, for a site under `base`. */
export function killSwitch(base: string): string {
  return bundle('kill-switch.ts', { BASE: JSON.stringify(base) });
}

function bundle(entry: string, define: Readonly<Record<string, string>>): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(`../../offline/${entry}`, import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    define,
  });
  return outputFiles[0]?.text ?? '';
}

/** Where a page sends its reader on, after the base path. Undefined for a page that is to be read. */
function redirectIn(html: string, base: string): string | undefined {
  const to = /<meta http-equiv="?refresh"?[^>]*?url=([^">]+)/i.exec(html)?.[1];
  return to?.startsWith(base) ? to.slice(base.length) : undefined;
}

function inOrder(hashes: FileHashes): FileHashes {
  return Object.fromEntries(Object.entries(hashes).sort(([a], [b]) => (a < b ? -1 : 1)));
}
