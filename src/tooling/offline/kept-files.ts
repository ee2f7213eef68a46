/** Kept files: which of the built files the service worker keeps on a device, and when. */

/** `core` before a version is used, `later` after that, `none` never. */
export type Keeping = 'core' | 'later' | 'none';

/**
 * Never kept: what only hosts, search engines and link previews read, compressed copies, the worker itself, PDFs to
 * print (large, and the page prints the same), and pages that stand in a clinic's own page.
 */
const NONE =
  /\.(br|gz|map|pdf|ics|xml|txt)$|^_(?!astro\/)|^sw\.js$|^(.+\/)?(social|embed|screenshots)\/|^\.|\/\./;
const CORE = /\.html$|^_astro\/.+\.(css|js|woff2)$/;

/** @param file a path inside the built site: `faq/index.html` */
export function keepingOf(file: string): Keeping {
  if (NONE.test(file)) return 'none';
  return CORE.test(file) ? 'core' : 'later';
}

/** Where a file is found, after the base path: `faq/` for `faq/index.html`. */
export function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

/**
 * The WebAssembly of search that no language of the site needs.
 *
 * @param entry `pagefind-entry.json`, which names the file of each language; a language without one uses `unknown`
 */
export function unusedSearchFiles(files: readonly string[], entry: string): readonly string[] {
  const { languages } = JSON.parse(entry) as { languages: Record<string, { wasm: string | null }> };
  const used = new Set(
    Object.values(languages).map(({ wasm }) => `pagefind/wasm.${wasm ?? 'unknown'}.pagefind`),
  );
  return files.filter((file) => /^pagefind\/wasm\..+\.pagefind$/.test(file) && !used.has(file));
}

export interface SizedFile {
  readonly file: string;
  readonly bytes: number;
}

/** As many files as fit into `mostBytes`: those near the root first, then by name. */
export function filesThatFit(files: readonly SizedFile[], mostBytes: number): readonly string[] {
  const depth = ({ file }: SizedFile) => addressOf(file).split('/').length;
  const inOrder = [...files].sort((a, b) => depth(a) - depth(b) || (a.file < b.file ? -1 : 1));
  let sum = 0;
  return inOrder.flatMap(({ file, bytes }) => {
    sum += bytes;
    return sum <= mostBytes ? [file] : [];
  });
}
