/** Read asked: what readers ask, by the page that answers, from `content/search/asked/`. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface AskedFile {
  /** Within the content folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** The files of one language, in the order of their paths. */
export function askedFiles(content: string, locale: string): readonly AskedFile[] {
  const folder = join(content, 'search/asked', locale);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({
      path: `search/asked/${locale}/${file.replaceAll('\\', '/')}`,
      text: readFileSync(join(folder, file), 'utf8'),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The queries of a file, and the address of the page that answers them, without language. */
export function readAsked({ path, text }: AskedFile): {
  readonly page: string;
  readonly queries: readonly string[];
} {
  const [folder = '', name = ''] = path
    .replace(/\.yaml$/, '')
    .split('/')
    .slice(-2);
  return { page: addressOf(folder, name), queries: parse(text) as string[] };
}

function addressOf(folder: string, name: string): string {
  if (folder === 'faq') return `/faq/#${name}`;
  if (folder === 'exercises') return `/exercises/${name}/`;
  return name === 'home' ? '/' : `/${name}/`;
}

/** Tells whether the queries are still those that something was learned from. */
export function digestOf(files: readonly AskedFile[]): string {
  const hash = createHash('sha256');
  const inOrder = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, text } of inOrder) hash.update(path).update(text.replaceAll('\r\n', '\n'));
  return hash.digest('hex').slice(0, 16);
}
