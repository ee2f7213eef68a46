/**
 * Tree: a content folder, read once, for all checks.
 */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Body, readBody } from './body.ts';
import type { Fault } from './fault.ts';
import { type Fields, readFields } from './fields.ts';
import { readClip, readText } from './read-text.ts';

/** Where each kind of file lives. What matches none of these is no content. */
const PLACES = {
  exercise: /^exercises\/(?<locale>en)\/(?<id>[^/]+)\.mdx$/,
  'exercise-translation': /^exercises\/(?<locale>[^/]+)\/(?<id>[^/]+)\.mdx$/,
  article: /^articles\/(?<locale>[^/]+)\/(?<id>[^/]+)\.mdx$/,
  question: /^faq\/(?<locale>[^/]+)\/(?<id>[^/]+)\.mdx$/,
  safety: /^safety\/(?<locale>[^/]+)\.yaml$/,
  glossary: /^glossary\/(?<locale>[^/]+)\.yaml$/,
  sources: /^sources\/(?<id>sources)\.yaml$/,
  site: /^(?<id>site)\.yaml$/,
  redirects: /^(?<id>redirects)\.yaml$/,
  'search-words': /^search\/(?<locale>[^/]+)\.yaml$/,
  'more-words': /^search\/more\/(?<locale>[^/]+)\.yaml$/,
  asked: /^search\/asked\/(?<locale>en)\/(?<id>(?:exercises|articles|faq)\/[^/]+)\.yaml$/,
  relevance: /^search\/relevance\/(?<locale>en)\.json$/,
  transcripts: /^voice\/(?<locale>[^/]+)\/(?<id>transcripts)\.yaml$/,
  strings: /^ui\/(?<locale>[^/]+)\.json$/,
} as const;

export type Kind = keyof typeof PLACES;

/** Folders in which every file must be of a kind above: one in the wrong place would be left out in silence. */
const FOLDERS = /^(exercises|articles|faq|safety|glossary|sources|search|ui|voice)\//;

/** Recorded clips: the only files that are not text. */
const CLIP = /^voice\/[^/]+\/[^/]+\.wav$/;

export interface Entry {
  readonly kind: Kind;
  readonly path: string;
  /** `en` for files that all languages share. */
  readonly locale: string;
  readonly id: string;
  readonly text: string;
  readonly fields: Fields;
  /** Of MDX files only. */
  readonly body: Body | undefined;
}

export interface Tree {
  /** The folder itself, for pictures that entries name. */
  readonly folder: string;
  readonly entries: readonly Entry[];
  /** Files that could not be read at all. */
  readonly unreadable: readonly Fault[];
  /** Recorded clips by their path. */
  readonly clips: ReadonlyMap<string, Uint8Array>;
}

export const isPage = ({ kind }: Entry) =>
  ['exercise', 'exercise-translation', 'article', 'question'].includes(kind);

export function readTree(folder: string): Tree {
  const entries: Entry[] = [];
  const unreadable: Fault[] = [];
  const clips = new Map<string, Uint8Array>();
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => !file.isDirectory() && !file.name.startsWith('.'))
    .map((file) => relative(folder, join(file.parentPath, file.name)).replaceAll('\\', '/'));
  for (const path of paths.sort()) {
    if (CLIP.test(path)) {
      const clip = readClip(join(folder, path));
      if (clip instanceof Uint8Array) clips.set(path, clip);
      else unreadable.push(whole(path, clip.message));
      continue;
    }
    const place = placeOf(path);
    if (!place) {
      if (FOLDERS.test(path) && !path.endsWith('README.md')) unreadable.push(whole(path, sayPlaces(path)));
      continue;
    }
    const text = readText(join(folder, path));
    if (typeof text === 'string') entries.push({ ...place, path, text, ...readParts(path, text) });
    else unreadable.push(whole(path, text.message, text.line));
  }
  return { folder, entries, unreadable, clips };
}

function whole(file: string, message: string, line = 1): Fault {
  return { file, line, field: 'file', message };
}

/** What a path says of its file. `undefined` when it is no content. */
export function placeOf(path: string) {
  for (const [kind, pattern] of Object.entries(PLACES) as [Kind, RegExp][]) {
    const groups = pattern.exec(path)?.groups;
    if (groups) return { kind, locale: groups['locale'] ?? 'en', id: groups['id'] ?? groups['locale'] ?? '' };
  }
  return undefined;
}

function sayPlaces(path: string): string {
  const folder = path.split('/')[0] ?? '';
  const form = {
    safety: '<locale>.yaml',
    glossary: '<locale>.yaml',
    sources: 'sources.yaml',
    search:
      '<locale>.yaml, content/search/more/<locale>.yaml, or content/search/asked/en/<folder>/<page>.yaml',
    voice: '<locale>/transcripts.yaml, and clips <locale>/<name>.wav',
    ui: '<locale>.json',
  }[folder];
  return `is not read from here: name it content/${folder}/${form ?? '<locale>/<id>.mdx'}`;
}

/** JSON is read as YAML, which knows lines; what only YAML would accept is refused. */
function readJson(text: string): Fields {
  const fields = readFields(text);
  if (fields.syntaxFaults.length > 0) return fields;
  try {
    JSON.parse(text);
    return fields;
  } catch (error) {
    const line = Number(/line (\d+)/.exec(String(error))?.[1] ?? 1);
    const message = 'this is not valid JSON: check commas and "quotes" here and on the line above';
    return { ...fields, data: undefined, syntaxFaults: [{ line, message }] };
  }
}

const FRONTMATTER = /^---\r?\n(?<yaml>[\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/;

function readParts(path: string, text: string): Pick<Entry, 'fields' | 'body'> {
  if (!path.endsWith('.mdx'))
    return { fields: path.endsWith('.json') ? readJson(text) : readFields(text), body: undefined };
  const yaml = FRONTMATTER.exec(text)?.groups?.['yaml'];
  if (yaml !== undefined) return { fields: readFields(yaml, 2), body: readBody(text) };
  const message = 'has no frontmatter: begin with a line `---`, then the fields, then a line `---`';
  return {
    fields: { data: undefined, syntaxFaults: [{ line: 1, message }], lineOf: () => 1 },
    body: readBody(''),
  };
}
