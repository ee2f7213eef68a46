/** Read asked: what readers ask, by the page that answers, from `content/search/asked/`. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { askedSchema } from '../../content-schema/search-words.ts';

interface TextFile {
  /** Within the content folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

const ASKED = 'search/asked/en';

/** A file for each page, in the order of their paths. */
export function askedFiles(content: string): readonly TextFile[] {
  return readdirSync(join(content, ASKED), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => readFile(content, `${ASKED}/${file.replaceAll('\\', '/')}`))
    .sort(byPath);
}

/** How readers speak: what a word was taken for when it was learned. */
export const wordFiles = (content: string): readonly TextFile[] =>
  ['search/en.yaml', 'search/more/en.yaml'].map((path) => readFile(content, path));

const readFile = (content: string, path: string): TextFile => ({
  path,
  text: readFileSync(join(content, path), 'utf8'),
});

const byPath = (a: TextFile, b: TextFile) => (a.path < b.path ? -1 : 1);

/**
 * The queries of a file, and the address of the page that answers them, without language.
 *
 * @throws {Error} when it is no list of texts
 */
export function readAsked({ path, text }: TextFile): {
  readonly page: string;
  readonly queries: readonly string[];
} {
  const [folder = '', name = ''] = path
    .replace(/\.yaml$/, '')
    .split('/')
    .slice(-2);
  const { data, error } = askedSchema.safeParse(parse(text));
  if (error) throw new Error(`${path} is no list of queries: \`npm run check\` says where.`);
  return { page: addressOf(folder, name), queries: data };
}

function addressOf(folder: string, name: string): string {
  if (folder === 'faq') return `/faq/#${name}`;
  if (folder === 'exercises') return `/exercises/${name}/`;
  return name === 'home' ? '/' : `/${name}/`;
}

/** Tells whether files are still those that something was learned from. */
export function digestOf(files: readonly TextFile[]): string {
  const hash = createHash('sha256');
  const inOrder = [...files].sort(byPath);
  for (const { path, text } of inOrder) hash.update(path).update(text.replaceAll('\r\n', '\n'));
  return hash.digest('hex').slice(0, 16);
}
