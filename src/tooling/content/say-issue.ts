/**
 * Say issue: a Zod issue as a sentence that says what is wrong and what to do.
 */
import type { z } from 'astro/zod';
import { exerciseSchema, exerciseTranslationSchema } from '../../content-schema/exercise.ts';
import { at, type Key } from './fields.ts';
import { suggest } from './known.ts';

export interface Complaint {
  readonly path: readonly Key[];
  readonly message: string;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  tuple: 'a list of numbers, such as [0, 0, 0]',
  object: 'fields under it',
  boolean: '`true` or `false`',
  record: 'fields under it',
};

/** One issue may speak of several fields: each unknown field is a complaint of its own. */
export function sayIssue(issue: z.core.$ZodIssue, data: unknown, fieldsAt: FieldsAt): readonly Complaint[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  const value = at(data, ...path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key], message: sayUnknown(key, path, fieldsAt) }));
  const branch = issue.code === 'invalid_union' && value !== undefined ? nearestBranch(issue) : undefined;
  if (branch)
    return branch.flatMap((inner) =>
      sayIssue({ ...inner, path: [...issue.path, ...inner.path] }, data, fieldsAt),
    );
  return [{ path, message: value === undefined ? sayMissing(issue) : sayWrong(issue, value) }];
}

/** Of several forms that a value may have, the one it comes close to. `undefined` when it resembles none. */
function nearestBranch(issue: z.core.$ZodIssueInvalidUnion): readonly z.core.$ZodIssue[] | undefined {
  const close = issue.errors.filter((branch) =>
    branch.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
  );
  return [...close].sort((a, b) => a.length - b.length)[0];
}

/** The names of the fields that may stand under `path`. */
export type FieldsAt = (path: readonly Key[]) => readonly string[];

/** Fields of an exercise that all languages share: known, but not in a translation. */
const ENGLISH_ONLY = [
  ...Object.keys(exerciseSchema.shape).filter((field) => !(field in exerciseTranslationSchema.shape)),
  'held',
  'pose',
];

function sayUnknown(key: string, path: readonly Key[], fieldsAt: FieldsAt): string {
  const known = fieldsAt(path);
  if (ENGLISH_ONLY.includes(key) && known.length > 0)
    return 'may stand only in the English file of an exercise, so that it is written once: remove it here';
  return `is not a field of this file${suggest(key, known)}: correct its spelling or remove it`;
}

function sayMissing(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `is missing: write ${KINDS[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `is missing: write ${oneOf(issue.values)}`;
  if (issue.code === 'invalid_union') return `is missing: ${sayUnion(issue)}`;
  return issue.code === 'custom' ? issue.message : 'is missing: add it';
}

function sayWrong(issue: z.core.$ZodIssue, value: unknown): string {
  const shown = `is ${typeof value === 'number' ? value : `\`${show(value)}\``}`;
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'string' && isField(value))
        return `is read as a field \`${Object.keys(value)[0]}\`, because of the colon and the space in it: put all of it in quotes`;
      return `${shown}: write ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `${shown}${typeof value === 'string' ? suggest(value, issue.values.map(String)) : ''}: write ${oneOf(issue.values)}`;
    case 'invalid_key':
      return issue.issues[0]?.message ?? issue.message;
    case 'too_small':
      return issue.message.startsWith('Too')
        ? saySize(value, shown, `at least ${issue.minimum}`, 'add')
        : issue.message;
    case 'too_big':
      return issue.message.startsWith('Too')
        ? saySize(value, shown, `at most ${issue.maximum}`, 'remove')
        : issue.message;
    case 'invalid_format':
      return `${shown}: ${sayFormat(issue)}`;
    case 'invalid_union':
      return `${shown}: ${sayUnion(issue)}`;
    case 'custom':
      return issue.message;
    default:
      return `${shown}: ${issue.message}`;
  }
}

/** Text with a colon and a space in it, which YAML takes for a field. */
function isField(value: unknown): value is object {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0
  );
}

/** The one union without a message of its own is a day: text, or what YAML makes of it. */
function sayUnion({ message, errors }: z.core.$ZodIssueInvalidUnion): string {
  const isDay = errors.flat().some((inner) => inner.code === 'invalid_type' && inner.expected === 'date');
  if (isDay) return 'write a day that exists, such as 2026-11-24';
  return message === 'Invalid input' ? 'has none of the forms it may have: see content/README.md' : message;
}

function saySize(value: unknown, shown: string, bound: string, action: 'add' | 'remove'): string {
  if (typeof value === 'number') return `${shown}: the number must be ${bound}`;
  const [size, unit] =
    typeof value === 'string'
      ? [value.length, value.length === 1 ? 'letter' : 'letters']
      : [Array.isArray(value) ? value.length : 0, 'entries'];
  return `has ${size} ${unit} and must have ${bound}: ${action === 'add' ? 'add to it' : 'shorten it'}`;
}

function sayFormat(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (issue.format === 'url') return 'write a whole address that begins with https://';
  if (issue.format === 'email') return 'write an e-mail address, such as name@example.org';
  if (issue.format === 'date') return 'write a day that exists, such as 2026-11-24';
  if (!issue.message.startsWith('Invalid')) return issue.message;
  const letters = /^\/\^\[(?<letters>[^\]]+)\][+*]\$\/$/.exec(issue.pattern ?? '')?.groups?.['letters'];
  return letters ? `use only the letters ${sayLetters(letters)}` : 'correct it';
}

function sayLetters(letters: string): string {
  return letters
    .replace('A-Z', 'A to Z, ')
    .replace('a-z', 'a to z, ')
    .replace('0-9', '0 to 9, ')
    .replace(/-$/, 'and -')
    .replace(/, $/, '');
}

function oneOf(values: readonly unknown[]): string {
  const words = values.map((value) => `\`${String(value)}\``);
  return words.length === 1 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
