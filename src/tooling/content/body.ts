/**
 * Body: what stands under the frontmatter of an MDX file, as lists of the things that checks ask about.
 *
 * The parser is the one the build uses, so both accept and refuse the same text.
 */
import { mdxToMdast } from 'satteri';
import type { SyntaxFault } from './fields.ts';

export interface Element {
  readonly name: string;
  /** As written: `now`; `{false}` for code; `null` for an attribute without a value. */
  readonly attributes: ReadonlyMap<string, string | null>;
  readonly line: number;
  readonly hasContent: boolean;
}

export interface Body {
  readonly syntaxFaults: readonly SyntaxFault[];
  readonly elements: readonly Element[];
  readonly links: readonly { readonly url: string; readonly line: number }[];
  readonly pictures: readonly { readonly address: string; readonly words: string; readonly line: number }[];
  readonly headings: readonly { readonly text: string; readonly depth: number; readonly line: number }[];
  /** Program code: imports, exports and `{…}` that are not comments. */
  readonly code: readonly { readonly text: string; readonly line: number }[];
}

/** The part of a syntax tree node that is read here. */
interface TreeNode {
  readonly type: string;
  readonly position?: { readonly start: { readonly line: number } } | undefined;
  readonly name?: string | null;
  readonly value?: string;
  readonly url?: string;
  readonly alt?: string | null;
  readonly depth?: number;
  readonly attributes?: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: unknown;
  }[];
  readonly children?: readonly TreeNode[];
}

const IS_COMMENT = /^\s*(\/\*[\s\S]*\*\/\s*)*$/;

/** @param text the whole file, so that lines are the file's */
export function readBody(text: string): Body {
  const tree = readTree(text);
  const nodes = 'message' in tree ? [] : [...nodesIn(tree)];
  const of = (...types: readonly string[]) =>
    nodes
      .filter(({ type }) => types.includes(type))
      .map((node) => ({ node, line: node.position?.start.line ?? 1 }));
  return {
    syntaxFaults: 'message' in tree ? [tree] : [],
    elements: of('mdxJsxFlowElement', 'mdxJsxTextElement').map(({ node, line }) => readElement(node, line)),
    links: of('link', 'definition').map(({ node, line }) => ({ url: node.url ?? '', line })),
    pictures: of('image').map(({ node, line }) => ({ address: node.url ?? '', words: node.alt ?? '', line })),
    headings: of('heading').map(({ node, line }) => ({ text: wordsOf(node), depth: node.depth ?? 1, line })),
    code: of('mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression')
      .map(({ node, line }) => ({ text: node.value ?? '', line }))
      .filter((code) => !IS_COMMENT.test(code.text)),
  };
}

function readTree(text: string): TreeNode | SyntaxFault {
  try {
    return mdxToMdast(text, {}) as unknown as TreeNode;
  } catch (error) {
    return saySyntaxError(error);
  }
}

function* nodesIn(node: TreeNode): Generator<TreeNode> {
  yield node;
  for (const child of node.children ?? []) yield* nodesIn(child);
}

function wordsOf(node: TreeNode): string {
  return node.value ?? (node.children ?? []).map(wordsOf).join('');
}

function readElement(node: TreeNode, line: number): Element {
  const attributes = (node.attributes ?? []).map(({ name, value }): [string, string | null] => [
    name ?? '{…}',
    readValue(value),
  ]);
  return {
    name: node.name ?? '',
    attributes: new Map(attributes),
    line,
    hasContent: wordsOf(node).trim() !== '',
  };
}

function readValue(value: unknown): string | null {
  if (typeof value === 'string') return value;
  const code = typeof value === 'object' && value !== null && 'value' in value ? value.value : undefined;
  return code === undefined ? null : `{${String(code)}}`;
}

/** The parser begins its message with `line:column: ` and ends it with the name of a rule. */
function saySyntaxError(error: unknown): SyntaxFault {
  const message = error instanceof Error ? error.message : String(error);
  const parts = /^(?<line>\d+):\d+: (?<what>[\s\S]*?)(?: \((?:mdx-jsx|mdxjs-rs):[\w-]+\))?$/.exec(
    message,
  )?.groups;
  const line = Number(parts?.['line'] ?? 1);
  const what = parts?.['what'] ?? message;
  const unclosed = /closing tag for `(<\w*>)`/.exec(what)?.[1];
  if (unclosed)
    return { line, message: `${unclosed} is not closed: write \`</${unclosed.slice(1)}\` after its words` };
  if (/create a comment/.test(what))
    return { line, message: 'this is not how to write a comment: write {/* words */}' };
  if (/after `<`/.test(what))
    return { line, message: 'a `<` that begins no component: write `&lt;`, or complete the tag' };
  if (/brace|expression/.test(what))
    return {
      line,
      message: 'a `{` that cannot be read: write `\\{`, or remove it: a body holds no program code',
    };
  return { line, message: `this cannot be read (${what}): correct it` };
}
