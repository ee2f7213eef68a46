/**
 * Fields: the YAML (or JSON) of one file, with the line of everything in it.
 */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';

export type Key = string | number;

export interface SyntaxFault {
  readonly line: number;
  readonly message: string;
}

export interface Fields {
  /** Not checked against anything. `undefined` when the file is empty or cannot be read. */
  readonly data: unknown;
  readonly syntaxFaults: readonly SyntaxFault[];
  /** The line of a field, or of the nearest thing around it when the field is missing. */
  readonly lineOf: (path: readonly Key[]) => number;
}

/** @param firstLine the line of the file on which `text` begins */
export function readFields(text: string, firstLine = 1): Fields {
  const lines = new LineCounter();
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line) + firstLine - 1;
  const document = parse(text, lines);
  if (!document) {
    const message = 'has lists in lists in lists, too deep to read: a field goes a few levels down at most';
    return { data: undefined, syntaxFaults: [{ line: firstLine, message }], lineOf: () => firstLine };
  }
  const syntaxFaults = withoutEchoes(
    document.errors.map((error) => ({
      line: lineAt(startOf(error, document)),
      message: sayYamlError(error),
    })),
  );
  const faults = syntaxFaults.length > 0 ? syntaxFaults : unwantedIn(document, lineAt);
  return {
    data: faults.length === 0 ? document.toJS() : undefined,
    syntaxFaults: faults,
    lineOf: (path) => lineAt(offsetOf(document.contents, path)),
  };
}

/** Undefined when the text is nested so deeply that the parser gives up. */
function parse(text: string, lineCounter: LineCounter): Document | undefined {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'error' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Parts of YAML that can make much of little, or a value of another kind than is written. No author needs them. */
function unwantedIn(document: Document, lineAt: (offset: number) => number): readonly SyntaxFault[] {
  const faults: SyntaxFault[] = [];
  visit(document, {
    Node(_, node) {
      const line = lineAt(node.range?.[0] ?? 0);
      if (isAlias(node))
        faults.push({ line, message: `\`*${node.source}\` stands for words elsewhere: write them out here` });
      else if (node.anchor)
        faults.push({ line, message: `\`&${node.anchor}\` is a mark that is not used here: remove it` });
      else if (node.tag?.startsWith('!'))
        faults.push({ line, message: `\`${node.tag}\` is a kind of value that is not used here: remove it` });
    },
  });
  return faults;
}

function offsetOf(root: Node | null, path: readonly Key[]): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isNode(item.key) && String(item.key) === String(key),
      );
      if (!pair) break;
      offset = (isNode(pair.key) ? pair.key.range?.[0] : undefined) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(key)];
      if (!isNode(item)) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}

/** A quotation mark that is never closed is found at the end of the text: the fault lies where it opens. */
function startOf({ code, message, pos }: YAMLError, document: Document): number {
  let start = pos[0];
  if (code !== 'MISSING_CHAR' || !message.includes('closing')) return start;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[0] < pos[0]) start = range[0];
    },
  });
  return start;
}

/** One slip confuses the parser for some lines: what follows at once is an echo of it. */
function withoutEchoes(faults: readonly SyntaxFault[]): readonly SyntaxFault[] {
  return faults.filter(({ line }, index) => {
    const before = faults[index - 1];
    return before === undefined || line > before.line + 1;
  });
}

const YAML_ERRORS: Readonly<Record<string, string>> = {
  BAD_INDENT: 'the indentation does not fit the lines around it: line it up with spaces',
  TAB_AS_INDENT: 'a tab indents this line: use spaces',
  DUPLICATE_KEY: 'this field stands twice: remove one of them',
  BLOCK_AS_IMPLICIT_KEY: 'a colon and a space inside plain words: put the whole text in "quotes"',
  MISSING_CHAR: 'a quotation mark, bracket or comma is missing here or at the end of the line above: add it',
  UNEXPECTED_TOKEN: 'this is not expected here: check quotation marks, brackets and colons',
};

function sayYamlError({ code, message }: YAMLError): string {
  return YAML_ERRORS[code] ?? `this is not valid YAML (${message}): correct it`;
}

/** The value at `path`, or `undefined` when something on the way is missing. */
export function at(data: unknown, ...path: readonly Key[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<Key, unknown>>)[key];
  }
  return value;
}

export function listAt(data: unknown, ...path: readonly Key[]): readonly unknown[] {
  const value = at(data, ...path);
  return Array.isArray(value) ? value : [];
}

export function textAt(data: unknown, ...path: readonly Key[]): string | undefined {
  const value = at(data, ...path);
  return typeof value === 'string' ? value : undefined;
}

/** Every text in `data`, with its path. */
export function* textsIn(
  data: unknown,
  path: readonly Key[] = [],
): Generator<readonly [readonly Key[], string]> {
  if (typeof data === 'string') yield [path, data];
  else if (Array.isArray(data))
    for (const [index, item] of data.entries()) yield* textsIn(item, [...path, index]);
  else if (typeof data === 'object' && data !== null)
    for (const [key, value] of Object.entries(data)) yield* textsIn(value, [...path, key]);
}
