/**
 * Issues: what a schema says of a file, the rules between fields included.
 *
 * Zod runs `.check()` of an object only once its fields are right, so an author would correct a file and then
 * be shown more mistakes. Here each rule is run on what there is, and is heard when it reads sound fields only.
 */
import type { z } from 'astro/zod';
import { at, type Key } from './fields.ts';

type Issue = z.core.$ZodIssue;

/** The part of a Zod schema that is looked into. */
interface Schema {
  readonly _zod: {
    readonly def: {
      readonly type: string;
      readonly shape?: Readonly<Record<string, Schema>>;
      readonly element?: Schema;
      readonly innerType?: Schema;
      readonly checks?: readonly {
        readonly _zod: { readonly def: { readonly check: string }; check(payload: unknown): unknown };
      }[];
    };
  };
}

/** All issues of fields, then those of the rules between fields. */
export function allIssues(schema: z.ZodType, data: unknown): readonly Issue[] {
  const result = schema.safeParse(data);
  if (result.success) return [];
  const all: readonly Issue[] = result.error.issues;
  const found = all.filter(({ code }) => code !== 'custom');
  if (found.length === 0) return all;
  const wrong = found.map(({ path }) => path.join('.'));
  const parents = found.map(({ path }) => path.slice(0, -1).join('.'));
  // Zod runs some rules in spite of a wrong field beside theirs: what they say of it is no news.
  const sound = all.filter(
    ({ code, path }) => code === 'custom' && !parents.includes(path.slice(0, -1).join('.')),
  );
  const late = runRules(schema as unknown as Schema, data, [], wrong);
  return [...found, ...sound, ...late.filter(({ path }) => !wrong.includes(path.join('.')))];
}

/** The names of the fields that may stand under `path`. */
export function fieldsUnder(schema: z.ZodType, path: readonly Key[]): readonly string[] {
  let inner = unwrap(schema as unknown as Schema);
  for (const key of path) {
    const next = inner._zod.def.shape?.[key] ?? inner._zod.def.element;
    if (!next) return [];
    inner = unwrap(next);
  }
  return Object.keys(inner._zod.def.shape ?? {});
}

function unwrap(schema: Schema): Schema {
  return schema._zod.def.innerType ? unwrap(schema._zod.def.innerType) : schema;
}

function runRules(
  schema: Schema,
  data: unknown,
  path: readonly Key[],
  wrong: readonly string[],
): readonly Issue[] {
  const { shape, element, checks } = unwrap(schema)._zod.def;
  const value = at(data, ...path);
  if (value === undefined) return [];
  const own = (checks ?? [])
    .filter((rule) => rule._zod.def.check === 'custom')
    .flatMap((rule) => runRule((payload) => rule._zod.check(payload), value, path, wrong));
  const under = shape
    ? Object.entries(shape).flatMap(([key, field]) => runRules(field, data, [...path, key], wrong))
    : Array.isArray(value) && element
      ? value.flatMap((_, index) => runRules(element, data, [...path, index], wrong))
      : [];
  return [...own, ...under];
}

class ReadsWrongField extends Error {}

function runRule(
  check: (payload: unknown) => unknown,
  value: unknown,
  path: readonly Key[],
  wrong: readonly string[],
): readonly Issue[] {
  const issues: Issue[] = [];
  try {
    check({ value: guard(value, path, wrong), issues });
  } catch {
    // The rule met a field that is reported as wrong already: it is run again when that is corrected.
    return [];
  }
  return issues.map((issue) => ({ ...issue, path: [...path, ...(issue.path ?? [])] }));
}

/** The same value, except that reading a field which is wrong ends the rule. Lists may be read: entries speak for themselves. */
function guard(value: unknown, path: readonly Key[], wrong: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return new Proxy(value, {
    get(target, key) {
      const field = [...path, String(key)].join('.');
      if (wrong.some((other) => other === field || other.startsWith(`${field}.`)))
        throw new ReadsWrongField();
      return Reflect.get(target, key);
    },
  });
}
